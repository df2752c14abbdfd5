# Sentences that caseworkers choose in German and people read in French. What each field is stands in
# content/phrasebook.yml. $date, $time, $place, $person, $papers, $office, $phone, $link, $amount, $language come
# already written; $page, $days, $weeks and $minutes are numbers.

# Getting in touch
phrasebook-hello = Bonjour. Je lis vos messages et je vais maintenant vous aider.
phrasebook-hello-person = Bonjour. Je m’appelle { $person }. Je vais maintenant vous aider.
phrasebook-moment = Un instant, s’il vous plaît. Je cherche la réponse pour vous.
phrasebook-back-in-minutes =
    { $minutes ->
        [one] Je reviens dans { $minutes } minute.
       *[other] Je reviens dans { $minutes } minutes.
    }
phrasebook-out-until = Je ne suis pas joignable jusqu’au { $date }. Je vous répondrai après.
phrasebook-out-until-time = Aujourd’hui, je ne suis pas joignable jusqu’à { $time }. Je vous répondrai après.
phrasebook-colleague = À partir de maintenant, { $person }, de notre équipe, vous écrit.
phrasebook-answer-tomorrow = Je vous répondrai le prochain jour de travail.
phrasebook-please-repeat = Je n’ai pas compris. Veuillez l’écrire avec d’autres mots.
phrasebook-what-language = Dans quelle langue voulez-vous parler ?
phrasebook-who-helps = Quelqu’un vous aide-t-il déjà pour cela, par exemple un centre de conseil ?
phrasebook-more-questions = Avez-vous encore une question ?
phrasebook-all-done = Je mets donc fin à cette conversation. Vous pouvez écrire ici de nouveau à tout moment.
phrasebook-thanks = Merci pour votre message.
phrasebook-sorry-wait = Excusez-nous de vous avoir fait attendre.

# Appointments
phrasebook-appointment-offered = Je peux vous proposer un rendez-vous : le { $date } à { $time }. Lieu : { $place }. Est-ce que cela vous convient ?
phrasebook-appointment-confirmed = Votre rendez-vous est le { $date } à { $time }. Lieu : { $place }.
phrasebook-appointment-moved = Votre rendez-vous est déplacé. Nouveau rendez-vous : le { $date } à { $time }. Lieu : { $place }.
phrasebook-appointment-cancelled = Malheureusement, votre rendez-vous du { $date } est annulé. Nous cherchons avec vous un nouveau rendez-vous.
phrasebook-appointment-which-days = Quels jours et à quelle heure pouvez-vous venir ?
phrasebook-appointment-please-confirm = Veuillez écrire si vous pouvez venir à ce rendez-vous.
phrasebook-appointment-tell-us = Si vous ne pouvez pas venir, prévenez-nous avant, s’il vous plaît.
phrasebook-appointment-phone = Je vous appellerai le { $date } à { $time }. À quel numéro puis-je vous joindre ?
phrasebook-appointment-office = Vous pouvez prendre rendez-vous ici : { $office }, téléphone { $phone }.
phrasebook-appointment-online = Vous pouvez prendre rendez-vous sur cette page : { $link }
phrasebook-appointment-interpreter = Une personne qui traduit pour vous sera présente au rendez-vous ({ $language }).
phrasebook-appointment-interpreter-ask = Avez-vous besoin de quelqu’un qui traduit au rendez-vous ? Dans quelle langue ?
phrasebook-appointment-bring-someone = Vous pouvez venir avec une personne en qui vous avez confiance.
phrasebook-appointment-children = Vous pouvez venir au rendez-vous avec vos enfants.
phrasebook-appointment-woman = Préférez-vous parler avec une femme ?
phrasebook-appointment-on-time = Venez dix minutes en avance, s’il vous plaît.

# Finding the place
phrasebook-entrance = L’entrée est ici : { $place }.
phrasebook-address = L’adresse est : { $place }.
phrasebook-ring-bell = Sonnez à ce nom, s’il vous plaît : { $office }.
phrasebook-room = Présentez-vous là-bas, s’il vous plaît : { $place }.
phrasebook-stop = L’arrêt s’appelle { $place }.
phrasebook-barrier-free = L’entrée est sans marches.
phrasebook-waiting-number = Prenez un numéro à l’entrée et attendez qu’il soit appelé.

# Papers
phrasebook-bring-papers = Veuillez apporter : { $papers }.
phrasebook-bring-originals = Veuillez apporter les originaux, pas de copies.
phrasebook-bring-copies = Des copies suffisent. Gardez les originaux.
phrasebook-photo-page = Veuillez envoyer une photo de la page { $page }.
phrasebook-photo-all-pages = Veuillez envoyer des photos de toutes les pages.
phrasebook-photo-clearer = La photo est difficile à lire. Veuillez en refaire une avec une bonne lumière.
phrasebook-photo-cover = Sur la photo, cachez ce qui n’est pas nécessaire, par exemple les noms et les numéros.
phrasebook-letter-from = De qui vient la lettre ? C’est écrit le plus souvent en haut à gauche ou en haut à droite.
phrasebook-letter-date = Quelle est la date sur la lettre ?
phrasebook-letter-deadline = Cette lettre fixe un délai : { $date }. Vous devez répondre au plus tard à cette date.
phrasebook-letter-keep = Gardez cette lettre et son enveloppe.
phrasebook-paper-missing = Il manque encore : { $papers }.
phrasebook-paper-received = J’ai reçu vos documents. Merci.
phrasebook-translate = Ce document doit être traduit en allemand. Je vous dirai où cela peut se faire.
phrasebook-sign = Veuillez signer à la page { $page }.
phrasebook-do-not-sign = Ne signez encore rien, s’il vous plaît. Nous allons d’abord le regarder ensemble.
phrasebook-form-help = Nous remplirons le formulaire ensemble.
phrasebook-send-post = Veuillez l’envoyer par la poste à : { $place }.

# Next steps
phrasebook-i-call = J’appelle là-bas pour vous, puis je vous écris.
phrasebook-may-i-call = Puis-je appeler là-bas pour vous et donner votre nom ?
phrasebook-please-call = Veuillez appeler là-bas : { $office }, téléphone { $phone }.
phrasebook-please-go = Veuillez aller là-bas : { $office }, { $place }.
phrasebook-takes-days =
    { $days ->
        [one] Cela prend environ { $days } jour.
       *[other] Cela prend environ { $days } jours.
    }
phrasebook-takes-weeks =
    { $weeks ->
        [one] Cela prend environ { $weeks } semaine.
       *[other] Cela prend environ { $weeks } semaines.
    }
phrasebook-deadline = Veuillez le faire au plus tard le { $date }.
phrasebook-costs = Cela coûte { $amount }.
phrasebook-free = C’est gratuit.
phrasebook-not-responsible = Ce n’est pas notre service qui s’en occupe, mais celui-ci : { $office }.
phrasebook-passed-on = Avec votre accord, je transmets votre demande à : { $office }.
phrasebook-may-i-pass-on = Puis-je transmettre votre demande à : { $office } ?
phrasebook-legal-advice = C’est une question de droit. Demandez conseil là-bas, s’il vous plaît : { $office }.
phrasebook-i-do-not-know = Je ne le sais pas avec certitude. Je me renseigne et je vous écris.
phrasebook-not-possible = Malheureusement, ce n’est pas possible.
phrasebook-waiting-list = Il y a une liste d’attente. Voulez-vous que je vous inscrive ?
phrasebook-course-starts = Le cours commence le { $date } à { $time }. Lieu : { $place }.

# About the person
phrasebook-ask-family = Êtes-vous ici avec votre famille, ou sans elle ?
phrasebook-ask-children-age = Quel âge ont vos enfants ?
phrasebook-ask-district = Dans quel quartier habitez-vous ?
phrasebook-ask-paper-kind = Quel document de séjour avez-vous ? Je n’ai pas besoin du numéro.
phrasebook-ask-since = Depuis quand êtes-vous à Dresden ?
phrasebook-ask-work = Quel métier avez-vous appris ou exercé ?
phrasebook-ask-insurance = Avez-vous une Gesundheitskarte (carte d’assurance maladie) ?
phrasebook-ask-phone = À quel numéro de téléphone pouvons-nous vous joindre ? Si vous préférez, n’en donnez pas.
phrasebook-ask-safe = Êtes-vous en sécurité en ce moment ?
phrasebook-ask-safe-write = Puis-je vous écrire ici sans danger pour vous ?
phrasebook-emergency = Si vous êtes en danger, appelez maintenant le 110. Si une vie est en danger, le 112.
phrasebook-no-duty = Rien ne vous oblige à répondre à cette question.
