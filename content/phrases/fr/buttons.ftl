# Titles of buttons, in French: one to four words.

button-more = Autres services
button-topics = Autre sujet
button-human = Écrire à une personne
button-consent-yes = Oui, d’accord
button-consent-no = Non
button-withdraw = Retirer la demande
button-languages = Autre langue
button-privacy = Qu’est-ce qui est enregistré ?
button-delete = Effacer ma conversation
button-delete_confirm-yes = Oui, effacer
button-delete_confirm-no = Non, garder
button-help = Comment ça marche ?
