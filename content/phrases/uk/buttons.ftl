# Titles of buttons, in Ukrainian: one to four words.

button-more = Ще місця
button-topics = Інша тема
button-human = Написати людині
button-consent-yes = Так, погоджуюся
button-consent-no = Ні
button-withdraw = Відкликати запит
button-languages = Інша мова
button-privacy = Що зберігається?
button-delete = Видалити мій чат
button-delete_confirm-yes = Так, видалити
button-delete_confirm-no = Ні, залишити
button-help = Як це працює?
