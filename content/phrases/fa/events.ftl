# Events and group offers, in Persian. $weekday, $date and $time come already written in the reader's language.
events-next = برنامه‌های بعدی:
events-ask = این گروه‌ها دور هم جمع می‌شوند، اما فعلاً نمی‌دانم چه وقت. لطفاً همان‌جا بپرسید:
events-none = در حال حاضر از برنامه‌ای در آیندهٔ نزدیک خبر ندارم.
event-on = { $weekday }، { $date }، { $time }
event-today = امروز، { $time }
event-tomorrow = فردا، { $time }
# An event that lasts all day.
event-day = { $weekday }، { $date }
event-regular = این یک دیدار منظم است. لطفاً از پیش بپرسید که برگزار می‌شود یا نه.
event-ask-there = تاریخ‌ها فعلاً معلوم نیست. لطفاً همان‌جا بپرسید.
# $host is a site such as dresden.de, which publishes its events.
event-calendar = از تقویم { $host }
