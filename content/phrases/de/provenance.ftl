# Kleine Zeilen unter einem Text: woher er kommt, von wann das Recht darin ist, ob ein Mensch ihn geprüft hat.
# $sites sind eine oder zwei Seiten wie dresden.de; $date kommt fertig geschrieben.
guide-source = Quelle: { $sites }, { $date }
guide-source-undated = Quelle: { $sites }, Datum unbekannt
guide-law = Rechtsstand: { $date }
draft-note = Entwurf: noch von keinem Menschen geprüft.
