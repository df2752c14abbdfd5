# Opening hours on a card, in Tigrinya. $time comes as 08:00.
hours-every-day = ኩሉ መዓልቲ
hours-holidays = በዓላት
hours-from = ካብ ሰዓት { $time }
hours-closed = ዕጹው
