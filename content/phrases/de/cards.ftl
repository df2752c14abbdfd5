# Lines of a card, in German. $time, $day, $date come already written in the reader's language.

card-open-until = Jetzt geöffnet, bis { $time } Uhr
card-open = Jetzt geöffnet
card-always-open = Tag und Nacht geöffnet
card-opens-today = Jetzt geschlossen, öffnet heute um { $time } Uhr
card-opens-tomorrow = Jetzt geschlossen, öffnet morgen um { $time } Uhr
card-opens-on = Jetzt geschlossen, öffnet am { $day } um { $time } Uhr
card-closed = Jetzt geschlossen
card-languages = Sprachen dort: { $languages }
card-source = Stand der Quelle: { $date }
card-source-unknown = Quelle ohne Datum
card-checked = Geprüft: { $date }
card-please-check = Nicht bestätigt. Bitte fragen Sie nach, bevor Sie hingehen.
card-free = Kostenlos
card-paid = Kostet Geld
card-appointment-required = Termin nötig
card-walk-in = Kein Termin nötig
card-for-women = Für Frauen
card-for-men = Für Männer
card-source-partly = Stand der Quelle: { $date } (einzelne Angaben ohne Datum)
# Neben einer Nummer oder Adresse, deren neueste Quelle über fünf Jahre alt ist. $year kommt als 2019.
card-as-of = Stand { $year }, bitte prüfen
# $papers ist eine Liste der Phrasen in papers.ftl.
card-bring = Bitte mitbringen: { $papers }
