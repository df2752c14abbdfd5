# Small lines below a text: where it comes from, how old the law in it is, and whether a person has checked it.
# $sites are one or two sites such as dresden.de; $date comes already written in the reader's language.
guide-source = Source : { $sites }, { $date }
guide-source-undated = Source : { $sites }, date inconnue
guide-law = État des lois : { $date }
draft-note = Texte provisoire : pas encore vérifié par une personne.
