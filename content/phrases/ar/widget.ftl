# The chat window around the conversation, in Arabic.

widget-title = Lotse Dresden
widget-open = فتح المحادثة
widget-close = إغلاق المحادثة
widget-placeholder = اكتبوا هنا
widget-send = إرسال
widget-you = أنتم
widget-bot = Lotse (برنامج حاسوبي)
widget-caseworker = مستشار/ة
widget-sending = جارٍ الإرسال
widget-sent = أُرسلت
widget-not-sent = لم تُرسل بعد. ستُرسل حالما يتوفر اتصال.
widget-rejected = تعذر قبول هذه الرسالة. يرجى كتابتها مرة أخرى.
widget-offline = لا يوجد اتصال. رسائلكم محفوظة وستُرسل لاحقًا.
widget-call = اتصال
widget-map = خريطة
widget-website = الموقع الإلكتروني
widget-email = البريد الإلكتروني
widget-source = المصدر
widget-hours = ساعات العمل
widget-language = اللغة
widget-typing = يكتب Lotse الآن
widget-too-long = يرجى اختصار رسالتكم. أقصى عدد للأحرف: { $limit }.
widget-waiting = في انتظار مستشار أو مستشارة
widget-human = معكم الآن مستشار أو مستشارة
widget-ended = حُذفت هذه المحادثة. اكتبوا لبدء محادثة جديدة.
widget-messages = المحادثة
