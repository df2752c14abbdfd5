# Events and group offers, in Kurmanji. $weekday, $date and $time come already written in the reader's language.
events-next = Çalakiyên nêzîk:
events-ask = Ev kom dicivin, lê ez niha nizanim kengî. Ji kerema xwe li wir bipirsin:
events-none = Ez niha tu çalakiyeke nêzîk nizanim.
event-on = { $weekday }, { $date }, { $time }
event-today = Îro, { $time }
event-tomorrow = Sibê, { $time }
# An event that lasts all day.
event-day = { $weekday }, { $date }
event-regular = Ev civîneke birêkûpêk e. Ji kerema xwe berê bipirsin ka ew çêdibe.
event-ask-there = Tarîx niha nayên zanîn. Ji kerema xwe li wir bipirsin.
# $host is a site such as dresden.de, which publishes its events.
event-calendar = Ji teqwîma { $host }
