# Opening hours on a card, in Kurmanji Kurdish. $time comes as 08:00.
hours-every-day = Her roj
hours-holidays = rojên cejnê (Feiertage)
hours-from = ji saet { $time } û pê ve
hours-closed = girtî
