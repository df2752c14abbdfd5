# Titles of buttons, in German: one to four words.

button-more = Weitere Anlaufstellen
button-topics = Anderes Thema
button-human = Mit einem Menschen schreiben
button-consent-yes = Ja, einverstanden
button-consent-no = Nein
button-withdraw = Anfrage zurücknehmen
button-languages = Andere Sprache
button-privacy = Was wird gespeichert?
button-delete = Meinen Chat löschen
button-delete_confirm-yes = Ja, löschen
button-delete_confirm-no = Nein, behalten
button-help = Wie funktioniert das?
