# What the bot says in conversation, in French.

welcome =
    Bonjour. Je suis Lotse, un programme informatique, pas un être humain. Je vous aide à trouver le bon service à Dresden : logement, médecin, papiers, travail, cours d’allemand et plus encore.
    Vous pouvez demander à tout moment à parler à une personne. Vos messages sont enregistrés sous forme chiffrée pour que je puisse répondre, et vous pouvez les effacer à tout moment.
    N’écrivez ici ni noms ni numéros de documents, s’il vous plaît. De quoi avez-vous besoin ?
greet = Bonjour. C’est bien que vous écriviez. Pour quoi avez-vous besoin d’aide ?
goodbye = Au revoir. Vous pouvez écrire ici de nouveau chaque fois que vous avez besoin de quelque chose.
thank = Avec plaisir. Puis-je vous aider pour autre chose ?
affirm = D’accord. Que voulez-vous savoir maintenant ?
deny = D’accord. Dites-moi ce dont vous avez besoin, ou choisissez un sujet.
help = Écrivez avec vos propres mots ce dont vous avez besoin, par exemple « Je cherche un logement » ou « J’ai mal aux dents ». Je vous montre des services à Dresden qui peuvent aider, et je peux transmettre votre demande à une personne. Vous pouvez écrire dans votre langue.
bot-challenge = Je suis un programme informatique, pas un être humain. Je peux faire des erreurs. Si vous voulez parler à une personne, je peux m’en occuper.
out-of-scope = Je regrette, je ne sais rien à ce sujet. Je connais des services à Dresden qui aident les personnes nouvellement arrivées. De quoi avez-vous besoin ?
feedback-negative = Je regrette que cela n’ait pas été utile. Vous pouvez le dire avec d’autres mots, choisir un sujet ou écrire à une personne.
cancel = D’accord, nous nous arrêtons là. Que voulez-vous faire maintenant ?
choose-topic = De quoi s’agit-il ?
did-you-mean = Je ne sais pas si j’ai bien compris. Est-ce l’un de ces sujets ?
search-found = Voici ce que j’ai trouvé avec vos mots :
not-understood = Excusez-moi, je n’ai pas compris. Dites-le avec d’autres mots, choisissez un sujet ou écrivez à une personne.
too-long = Votre message est trop long pour moi. Écrivez en quelques phrases ce qui est le plus important, s’il vous plaît.
no-words = Je ne peux lire que des mots. Écrivez en une phrase ce dont vous avez besoin, ou choisissez un sujet.
failure = Excusez-nous, il y a eu un problème chez nous et je n’ai pas pu répondre. Veuillez réessayer, ou écrivez à une personne.
button-outdated = Ce bouton ne fonctionne plus. Veuillez choisir à nouveau.

language-ask = Quelle langue voulez-vous utiliser ?
language-set = Nous continuons en français.
language-notice = Je ne peux lire qu’en partie ce que vous écrivez dans votre langue, et mes réponses ne sont pas encore prêtes dans cette langue. Elles arrivent en anglais et en allemand.
# Shown once where the model has not learnt the language.
understanding-notice = Pour l’instant, je ne comprends qu’une partie de ce que vous écrivez dans cette langue. Les boutons fonctionnent toujours.

topic-services = Ces services peuvent vous aider ({ $title }) :
topic-nothing = Je n’ai pas encore de services pour ce sujet ({ $title }). Une personne peut vous aider.
more-services =
    { $left ->
        [0] Voici les derniers services sur ce sujet ({ $title }) :
       *[other] Voici d’autres services ({ $title }) :
    }
more-none = Je n’ai pas d’autres services pour cela. Une personne peut vous aider.
details = Voici ce que je sais de ces services. S’il manque quelque chose, demandez-le directement sur place.
details-none = De quel service ou de quel sujet parlez-vous ? Choisissez d’abord un sujet, s’il vous plaît.
inform-noted = Merci, je garde cela en tête. De quoi avez-vous besoin ?
inform-services = J’ai cherché encore une fois avec ce que vous m’avez dit ({ $title }) :

urgent-raised = J’ai marqué votre message comme urgent pour les conseillers. N’attendez pas leur réponse : appelez l’un des numéros ci-dessus.

privacy = Ce que vous écrivez est enregistré sous forme chiffrée, pour que je puisse vous répondre. Les conseillers ne peuvent lire cette conversation que si vous avez accepté qu’elle leur soit transmise. Vous pouvez tout effacer à tout moment.
delete-ask = Voulez-vous effacer toute cette conversation ? Si vous avez demandé à parler à une personne, cette demande prendra fin aussi. La conversation ne pourra pas être récupérée.
delete-done = Tout ce que vous avez écrit ici est effacé. Vous pouvez recommencer à tout moment.
delete-kept = D’accord, rien n’a été effacé.
