# Events and group offers, in Spanish.
events-next = Las próximas fechas:
events-ask = Estos grupos se reúnen, pero por ahora no sé cuándo. Por favor, pregunte allí:
events-none = No conozco ninguna fecha próxima.
event-on = { $weekday }, { $date }, { $time }
event-today = Hoy, { $time }
event-tomorrow = Mañana, { $time }
# An event that lasts all day.
event-day = { $weekday }, { $date }
event-regular = Es un encuentro regular. Por favor, compruebe antes si tiene lugar.
event-ask-there = Por ahora no se conocen las fechas. Por favor, pregunte allí.
event-calendar = Del calendario de { $host }
