# On the way to a human and back, in French.

consent-ask = Une conseillère ou un conseiller peut prendre le relais ici. Cette personne verra alors cette conversation et votre langue. Seuls les conseillers des partenaires de Lotse à Dresden peuvent lire la conversation, et vous pouvez retirer votre demande. Si vous dites non, vous ne perdez rien : je continue à vous aider. Êtes-vous d’accord ?
consent-refused = D’accord, rien n’est transmis. Je continue à vous aider. De quoi avez-vous besoin ?
case-opened = Votre demande est maintenant chez les conseillers. Vous recevrez la réponse ici. Je ne peux pas dire combien de temps cela prendra. En attendant, vous pouvez continuer à me poser des questions.
case-waiting = Votre demande est déjà chez les conseillers. Vous recevrez la réponse ici. Vous pouvez continuer à me poser des questions ou retirer votre demande.
case-withdrawn = Votre demande est retirée. Je continue à vous aider. Vous pouvez à tout moment demander de nouveau à parler à une personne.
case-none = Il n’y a pas de demande en cours pour le moment.
case-claimed = Une conseillère ou un conseiller a pris le relais et vous écrit ici. Maintenant je ne dis plus rien, sauf en cas d’urgence.
case-closed = La conseillère ou le conseiller a mis fin à cette conversation. Je suis de nouveau là pour vous. De quoi avez-vous besoin ?
case-returned = La conseillère ou le conseiller a dû s’arrêter. Votre demande est de nouveau chez les conseillers, et en attendant je continue à vous aider.
