# The chat window around the conversation, in Ukrainian.

widget-title = Lotse Dresden
widget-open = Відкрити чат
widget-close = Закрити чат
widget-placeholder = Напишіть тут
widget-send = Надіслати
widget-you = Ви
widget-bot = Lotse (комп’ютерна програма)
widget-caseworker = Консультант/-ка
widget-sending = Надсилається
widget-sent = Надіслано
widget-not-sent = Ще не надіслано. Буде надіслано, щойно з’явиться зв’язок.
widget-rejected = Це повідомлення не вдалося прийняти. Будь ласка, напишіть його ще раз.
widget-offline = Немає зв’язку. Ваші повідомлення збережено, їх буде надіслано пізніше.
widget-call = Зателефонувати
widget-map = Карта
widget-website = Вебсайт
widget-email = Електронна пошта
widget-source = Джерело
widget-hours = Години роботи
widget-language = Мова
widget-typing = Lotse пише
widget-too-long = Будь ласка, скоротіть повідомлення. Найбільша кількість символів: { $limit }.
widget-waiting = Очікуємо на консультанта чи консультантку
widget-human = Консультант/-ка на зв’язку
widget-ended = Цю розмову видалено. Напишіть, щоб почати нову.
widget-messages = Розмова
