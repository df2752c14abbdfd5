# Termine und Gruppen. $weekday, $date und $time kommen schon in der Sprache der Lesenden.
events-next = Die nächsten Termine:
events-ask = Diese Gruppen treffen sich, aber ich weiß zurzeit nicht, wann. Bitte fragen Sie dort:
events-none = Ich kenne keine Termine in der nächsten Zeit.
event-on = { $weekday }, { $date }, { $time }
event-today = Heute, { $time }
event-tomorrow = Morgen, { $time }
# Ein Termin, der den ganzen Tag dauert.
event-day = { $weekday }, { $date }
event-regular = Das ist ein regelmäßiges Treffen. Bitte prüfen Sie vorher, ob es stattfindet.
event-ask-there = Die Termine sind zurzeit nicht bekannt. Bitte fragen Sie dort.
# $host ist eine Seite wie dresden.de, die ihre Termine veröffentlicht.
event-calendar = Aus dem Kalender von { $host }
