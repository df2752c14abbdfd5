# Lines of a card, in Spanish. $time, $day, $date come already written in the reader's language.

card-open-until = Abierto ahora, hasta las { $time }
card-open = Abierto ahora
card-always-open = Abierto día y noche
card-opens-today = Cerrado ahora, abre hoy a las { $time }
card-opens-tomorrow = Cerrado ahora, abre mañana a las { $time }
card-opens-on = Cerrado ahora, abre el { $day } a las { $time }
card-closed = Cerrado ahora
card-languages = Idiomas allí: { $languages }
card-source = Fecha de la fuente: { $date }
card-source-unknown = Fuente sin fecha
card-checked = Comprobado: { $date }
card-please-check = Sin confirmar. Por favor, pregunte antes de ir.
card-free = Gratis
card-paid = Cuesta dinero
card-appointment-required = Se necesita cita
card-walk-in = No se necesita cita
card-for-women = Para mujeres
card-for-men = Para hombres
card-source-partly = Fecha de la fuente: { $date } (algunos datos sin fecha)
card-as-of = dato de { $year }, por favor compruébelo
card-bring = Por favor, traiga: { $papers }
