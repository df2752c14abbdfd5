# Lines of a card, in Persian. $time, $day, $date come already written in the reader's language.

card-open-until = اکنون باز است، تا ساعت { $time }
card-open = اکنون باز است
card-always-open = شب و روز باز است
card-opens-today = اکنون بسته است، امروز ساعت { $time } باز می‌شود
card-opens-tomorrow = اکنون بسته است، فردا ساعت { $time } باز می‌شود
card-opens-on = اکنون بسته است، روز { $day } ساعت { $time } باز می‌شود
card-closed = اکنون بسته است
card-languages = زبان‌ها در آنجا: { $languages }
card-source = تاریخ منبع: { $date }
card-source-unknown = منبع بدون تاریخ
card-checked = تاریخ بررسی: { $date }
card-please-check = تأیید نشده است. لطفاً پیش از رفتن بپرسید.
card-free = رایگان
card-paid = هزینه دارد
card-appointment-required = وقت ملاقات لازم است
card-walk-in = وقت ملاقات لازم نیست
card-for-women = برای زنان
card-for-men = برای مردان
card-source-partly = تاریخ منبع: { $date }، تاریخ بعضی اطلاعات معلوم نیست
# Beside a phone number or an address whose newest source is over five years old. $year comes as 2019.
card-as-of = مربوط به سال { $year }، لطفاً بپرسید
# $papers is a list of the phrases in papers.ftl.
card-bring = لطفاً همراه بیاورید: { $papers }
