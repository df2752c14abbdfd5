# Opening hours on a card, as in "Monday–Friday: 08:00–12:00". $time comes as 08:00.
hours-every-day = هر روز
hours-holidays = روزهای تعطیل رسمی
hours-from = از ساعت { $time }
hours-closed = بسته
