# Events and group offers. $weekday, $date and $time come already written in the reader's language.
events-next = The next dates:
events-ask = These groups meet, but I do not know when at present. Please ask there:
events-none = I do not know of any dates in the near future.
event-on = { $weekday }, { $date }, { $time }
event-today = Today, { $time }
event-tomorrow = Tomorrow, { $time }
# An event that lasts all day.
event-day = { $weekday }, { $date }
event-regular = This is a regular meeting. Please check beforehand that it takes place.
event-ask-there = The dates are not known at present. Please ask there.
# $host is a site such as dresden.de, which publishes its events.
event-calendar = From the calendar of { $host }
