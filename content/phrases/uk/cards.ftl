# Lines of a card, in Ukrainian. $time, $day, $date come already written in the reader's language.

card-open-until = Зараз відчинено, до { $time }
card-open = Зараз відчинено
card-always-open = Відчинено цілодобово
card-opens-today = Зараз зачинено, сьогодні відчинено з { $time }
card-opens-tomorrow = Зараз зачинено, завтра відчинено з { $time }
card-opens-on = Зараз зачинено, знову відчинено: { $day }, з { $time }
card-closed = Зараз зачинено
card-languages = Мови, якими там говорять: { $languages }
card-source = Дата джерела: { $date }
card-source-unknown = Джерело без дати
card-checked = Перевірено: { $date }
card-please-check = Не підтверджено. Будь ласка, перевірте, перш ніж іти.
card-free = Безкоштовно
card-paid = Платно
card-appointment-required = Потрібен запис
card-walk-in = Запис не потрібен
card-for-women = Для жінок
card-for-men = Для чоловіків
card-source-partly = Дата джерела: { $date } (деякі дані без дати)
card-as-of = станом на { $year } рік, будь ласка, перевірте
card-bring = Візьміть із собою: { $papers }
