# Opening hours on a card, in French, as in "Lundi–vendredi: 08:00–12:00". $time comes as 08:00.
hours-every-day = Tous les jours
hours-holidays = jours fériés
hours-from = à partir de { $time }
hours-closed = fermé
