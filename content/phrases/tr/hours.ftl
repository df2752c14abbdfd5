# Opening hours on a card, in Turkish. $time comes as 08:00.
hours-every-day = Her gün
hours-holidays = Resmî tatiller
hours-from = saat { $time } itibarıyla
hours-closed = kapalı
