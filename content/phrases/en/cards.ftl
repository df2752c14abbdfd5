# Lines of a card. $time, $day, $date come already written in the reader's language.
card-open-until = Open now, until { $time }
card-open = Open now
card-always-open = Open day and night
card-opens-today = Closed now, opens today at { $time }
card-opens-tomorrow = Closed now, opens tomorrow at { $time }
card-opens-on = Closed now, opens on { $day } at { $time }
card-closed = Closed now
card-languages = Languages there: { $languages }
card-source = Source from { $date }
card-source-unknown = Source without a date
card-checked = Checked on { $date }
card-please-check = Not confirmed. Please check before you go.
card-free = Free of charge
card-paid = Costs money
card-appointment-required = Appointment needed
card-walk-in = No appointment needed
card-for-women = For women
card-for-men = For men
card-source-partly = Source from { $date } (some details without a date)
# Beside a phone number or an address whose newest source is over five years old. $year comes as 2019.
card-as-of = as of { $year }, please check
# $papers is a list of the phrases in papers.ftl.
card-bring = Please bring: { $papers }
