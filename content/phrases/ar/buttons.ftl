# Titles of buttons, in Arabic: one to four words.

button-more = جهات أخرى
button-topics = موضوع آخر
button-human = مراسلة شخص
button-consent-yes = نعم، أوافق
button-consent-no = لا
button-withdraw = سحب الطلب
button-languages = لغة أخرى
button-privacy = ما الذي يُحفظ؟
button-delete = حذف محادثتي
button-delete_confirm-yes = نعم، أريد الحذف
button-delete_confirm-no = لا، أريد الاحتفاظ بها
button-help = كيف يعمل هذا؟
