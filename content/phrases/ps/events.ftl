# Events and group offers, in Pashto. $weekday, $date and $time come already written in the reader's language.
events-next = راتلونکې غونډې:
events-ask = دا ګروپونه سره راټولېږي، خو اوس مهال نه پوهېږم چې کله. مهرباني وکړئ هلته پوښتنه وکړئ:
events-none = په نږدې وخت کې کومه غونډه راته معلومه نه ده.
event-on = { $weekday }، { $date }، { $time }
event-today = نن، { $time }
event-tomorrow = سبا، { $time }
# An event that lasts all day.
event-day = { $weekday }، { $date }
event-regular = دا منظمه غونډه ده. مهرباني وکړئ مخکې پوښتنه وکړئ چې کېږي که نه.
event-ask-there = نېټې اوس مهال معلومې نه دي. مهرباني وکړئ هلته پوښتنه وکړئ.
# $host is a site such as dresden.de, which publishes its events.
event-calendar = د { $host } له جنترۍ څخه
