# Opening hours on a card, in Turkish. $time comes as 08:00.
hours-every-day = Her gün
hours-holidays = resmî tatiller
hours-from = saat { $time } itibarıyla
hours-closed = kapalı
