# Lines of a card, in Pashto. $time, $day, $date come already written in the reader's language.

card-open-until = اوس خلاص دی، تر { $time } بجو
card-open = اوس خلاص دی
card-always-open = شپه او ورځ خلاص
card-opens-today = اوس بند دی، نن په { $time } بجو خلاصېږي
card-opens-tomorrow = اوس بند دی، سبا په { $time } بجو خلاصېږي
card-opens-on = اوس بند دی، بیا خلاصېږي: { $day }، { $time } بجې
card-closed = اوس بند دی
card-languages = هلته دا ژبې ویل کېږي: { $languages }
card-source = د سرچینې نېټه: { $date }
card-source-unknown = سرچینه نېټه نه لري
card-checked = د کتنې نېټه: { $date }
card-please-check = تایید شوی نه دی. مهرباني وکړئ له ورتګ مخکې پوښتنه وکړئ.
card-free = وړیا
card-paid = پیسې غواړي
card-appointment-required = د ملاقات وخت پکار دی
card-walk-in = د ملاقات وخت پکار نه دی
card-for-women = د ښځو لپاره
card-for-men = د نارینه وو لپاره
card-source-partly = د سرچینې نېټه: { $date } (ځینې معلومات نېټه نه لري)
# Beside a phone number or an address whose newest source is over five years old. $year comes as 2019.
card-as-of = د { $year } کال معلومات، مهرباني وکړئ پوښتنه وکړئ
# $papers is a list of the phrases in papers.ftl.
card-bring = مهرباني وکړئ له ځان سره یوسئ: { $papers }
