# Lines of a card, in Kurmanji Kurdish. $time, $day, $date come already written in the reader's language.

card-open-until = Niha vekirî ye, heta saet { $time }
card-open = Niha vekirî ye
card-always-open = Şev û roj vekirî ye
card-opens-today = Niha girtî ye, îro saet { $time } vedibe
card-opens-tomorrow = Niha girtî ye, sibê saet { $time } vedibe
card-opens-on = Niha girtî ye, vedibe: { $day }, saet { $time }
card-closed = Niha girtî ye
card-languages = Zimanên li wir: { $languages }
card-source = Tarîxa çavkaniyê: { $date }
card-source-unknown = Çavkanî bê tarîx e
card-checked = Hat kontrolkirin: { $date }
card-please-check = Ne piştrast e. Ji kerema xwe berî ku hûn biçin, bipirsin.
card-free = Bêpere
card-paid = Bi pere ye
card-appointment-required = Randevû (Termin) lazim e
card-walk-in = Randevû (Termin) ne lazim e
card-for-women = Ji bo jinan
card-for-men = Ji bo mêran
card-source-partly = Tarîxa çavkaniyê: { $date } (hin agahî bê tarîx in)
# Beside a phone number or an address whose newest source is over five years old. $year comes as 2019.
card-as-of = agahiya sala { $year }, ji kerema xwe kontrol bikin
# $papers is a list of the phrases in papers.ftl.
card-bring = Ji kerema xwe bi xwe re bînin: { $papers }
