# Titles of buttons, in Russian: one to four words.

button-more = Другие места
button-topics = Другая тема
button-human = Написать человеку
button-consent-yes = Да, даю согласие
button-consent-no = Нет
button-withdraw = Отозвать запрос
button-languages = Другой язык
button-privacy = Что сохраняется?
button-delete = Удалить мой чат
button-delete_confirm-yes = Да, удалить
button-delete_confirm-no = Нет, оставить
button-help = Как это работает?
