# Events and group offers, in Turkish.
events-next = Yaklaşan buluşmalar:
events-ask = Bu gruplar toplanıyor, ama şu anda ne zaman olduğunu bilmiyorum. Lütfen orada sorun:
events-none = Yakın zamanda bildiğim bir buluşma yok.
event-on = { $weekday }, { $date }, { $time }
event-today = Bugün, { $time }
event-tomorrow = Yarın, { $time }
# An event that lasts all day.
event-day = { $weekday }, { $date }
event-regular = Bu düzenli bir buluşma. Lütfen yapılıp yapılmayacağını önceden kontrol edin.
event-ask-there = Tarihler şu anda bilinmiyor. Lütfen orada sorun.
event-calendar = Takvimin kaynağı: { $host }
