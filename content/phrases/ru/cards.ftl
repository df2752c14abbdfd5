# Lines of a card, in Russian. $time, $day, $date come already written in the reader's language.

card-open-until = Сейчас открыто, до { $time }
card-open = Сейчас открыто
card-always-open = Открыто круглосуточно
card-opens-today = Сейчас закрыто, сегодня откроется в { $time }
card-opens-tomorrow = Сейчас закрыто, завтра откроется в { $time }
card-opens-on = Сейчас закрыто, снова откроется: { $day }, { $time }
card-closed = Сейчас закрыто
card-languages = Языки, на которых там говорят: { $languages }
card-source = Дата источника: { $date }
card-source-unknown = Источник без даты
card-checked = Проверено: { $date }
card-please-check = Не подтверждено. Пожалуйста, уточните, прежде чем идти.
card-free = Бесплатно
card-paid = Платно
card-appointment-required = Нужна запись на приём
card-walk-in = Запись на приём не нужна
card-for-women = Для женщин
card-for-men = Для мужчин
card-source-partly = Дата источника: { $date } (некоторые данные без даты)
# Beside a phone number or an address whose newest source is over five years old. $year comes as 2019.
card-as-of = данные за { $year } год, пожалуйста, проверьте
# $papers is a list of the phrases in papers.ftl.
card-bring = Возьмите с собой: { $papers }
