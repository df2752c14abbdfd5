# Opening hours on a card, in Spanish, as in "lunes–viernes: 08:00–12:00". $time comes as 08:00.
hours-every-day = Todos los días
hours-holidays = días festivos
hours-from = desde las { $time }
hours-closed = cerrado
