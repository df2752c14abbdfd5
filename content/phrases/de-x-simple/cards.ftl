# Lines of a card, in easy German; the others are easy in German already.

card-open-until = Jetzt offen, bis { $time } Uhr
card-open = Jetzt offen
card-always-open = Tag und Nacht offen
card-source = Information von: { $date }
card-source-partly = Information von: { $date }, manche Angaben sind ohne Datum
card-source-unknown = Information ohne Datum
card-please-check = Wir wissen nicht sicher, ob das stimmt. Bitte fragen Sie nach, bevor Sie hingehen.
card-free = Kostet nichts
card-appointment-required = Sie brauchen einen Termin
card-walk-in = Sie brauchen keinen Termin
card-as-of = von { $year }, bitte prüfen
