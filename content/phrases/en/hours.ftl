# Opening hours on a card, as in "Monday–Friday: 08:00–12:00". $time comes as 08:00.
hours-every-day = Every day
hours-holidays = public holidays
hours-from = from { $time }
hours-closed = closed
