# Titles of buttons, in Persian: one to four words.

button-more = مراکز دیگر
button-topics = موضوع دیگر
button-human = پیام به یک انسان
button-consent-yes = بله، موافقم
button-consent-no = نه
button-withdraw = پس گرفتن درخواست
button-languages = زبان دیگر
button-privacy = چه چیزی ذخیره می‌شود؟
button-delete = پاک کردن گفتگوی من
button-delete_confirm-yes = بله، پاک شود
button-delete_confirm-no = نه، بماند
button-help = این چطور کار می‌کند؟
