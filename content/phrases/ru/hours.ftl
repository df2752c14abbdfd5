# Opening hours on a card, as in «понедельник–пятница: 08:00–12:00». $time comes as 08:00.
hours-every-day = Ежедневно
hours-holidays = праздничные дни
hours-from = с { $time }
hours-closed = закрыто
