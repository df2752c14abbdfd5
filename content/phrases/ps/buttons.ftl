# Titles of buttons, in Pashto: one to four words.

button-more = نور ځایونه
button-topics = بله موضوع
button-human = له انسان سره چټ
button-consent-yes = هو، منم یې
button-consent-no = نه
button-withdraw = غوښتنه بېرته اخلم
button-languages = بله ژبه
button-privacy = څه ساتل کېږي؟
button-delete = زما چټ پاک کړئ
button-delete_confirm-yes = هو، پاک یې کړئ
button-delete_confirm-no = نه، ویې ساتئ
button-help = دا څنګه کار کوي؟
