# Öffnungszeiten auf einer Karte, wie in „Montag–Freitag: 08:00–12:00“. $time kommt als 08:00.
hours-every-day = Täglich
hours-holidays = Feiertage
hours-from = ab { $time } Uhr
hours-closed = geschlossen
