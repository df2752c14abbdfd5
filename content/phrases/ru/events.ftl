# Events and group offers, in Russian.
events-next = Ближайшие встречи:
events-ask = Эти группы встречаются, но когда, я сейчас не знаю. Пожалуйста, спросите там:
events-none = Я не знаю ни об одной встрече в ближайшее время.
event-on = { $weekday }, { $date }, { $time }
event-today = Сегодня, { $time }
event-tomorrow = Завтра, { $time }
# An event that lasts all day.
event-day = { $weekday }, { $date }
event-regular = Это регулярная встреча. Пожалуйста, проверьте заранее, состоится ли она.
event-ask-there = Даты сейчас неизвестны. Пожалуйста, спросите там.
event-calendar = Из календаря { $host }
