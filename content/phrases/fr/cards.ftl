# Lines of a card, in French. $time, $day, $date come already written in the reader's language.

card-open-until = Ouvert maintenant, jusqu’à { $time }
card-open = Ouvert maintenant
card-always-open = Ouvert jour et nuit
card-opens-today = Fermé maintenant, ouvre aujourd’hui à { $time }
card-opens-tomorrow = Fermé maintenant, ouvre demain à { $time }
card-opens-on = Fermé maintenant, prochaine ouverture : { $day } à { $time }
card-closed = Fermé maintenant
card-languages = Langues parlées sur place : { $languages }
card-source = Date de la source : { $date }
card-source-unknown = Source sans date
card-checked = Vérifié le { $date }
card-please-check = Non confirmé. Veuillez vous renseigner avant d’y aller.
card-free = Gratuit
card-paid = Payant
card-appointment-required = Sur rendez-vous
card-walk-in = Sans rendez-vous
card-for-women = Pour les femmes
card-for-men = Pour les hommes
card-source-partly = Date de la source : { $date } (certains détails sans date)
# Beside a phone number or an address whose newest source is over five years old. $year comes as 2019.
card-as-of = information de { $year }, veuillez vérifier
# $papers is a list of the phrases in papers.ftl.
card-bring = Veuillez apporter : { $papers }
