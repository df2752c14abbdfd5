# Sentences that caseworkers choose in German and people read in Persian (Farsi / Dari).

# Getting in touch
phrasebook-hello = سلام. من پیام‌های شما را می‌خوانم و از این به بعد به شما کمک می‌کنم.
phrasebook-hello-person = سلام. نام من { $person } است. از این به بعد من به شما کمک می‌کنم.
phrasebook-moment = لطفاً یک لحظه صبر کنید. پاسخ را برای شما جستجو می‌کنم.
phrasebook-back-in-minutes =
    { $minutes ->
        [one] تا { $minutes } دقیقهٔ دیگر برمی‌گردم.
       *[other] تا { $minutes } دقیقهٔ دیگر برمی‌گردم.
    }
phrasebook-out-until = تا { $date } در دسترس نیستم. بعد از آن به شما پاسخ می‌دهم.
phrasebook-out-until-time = امروز تا ساعت { $time } در دسترس نیستم. بعد از آن به شما پاسخ می‌دهم.
phrasebook-colleague = از این به بعد { $person } از گروه ما به شما می‌نویسد.
phrasebook-answer-tomorrow = در روز کاری بعد به شما پاسخ می‌دهم.
phrasebook-please-repeat = این را نفهمیدم. لطفاً آن را با کلمات دیگری بنویسید.
phrasebook-what-language = به کدام زبان می‌خواهید صحبت کنید؟
phrasebook-who-helps = آیا در این مورد کسی از قبل به شما کمک می‌کند، مثلاً یک مرکز مشاوره؟
phrasebook-more-questions = آیا سؤال دیگری هم دارید؟
phrasebook-all-done = پس این گفتگو را تمام می‌کنم. هر وقت بخواهید، می‌توانید دوباره اینجا بنویسید.
phrasebook-thanks = از پیام شما متشکرم.
phrasebook-sorry-wait = متأسفم که مجبور شدید منتظر بمانید.

# Appointments
phrasebook-appointment-offered = می‌توانم این وقت ملاقات را به شما پیشنهاد کنم: { $date }، ساعت { $time }. محل: { $place }. آیا برای شما مناسب است؟
phrasebook-appointment-confirmed = وقت ملاقات شما: { $date }، ساعت { $time }. محل: { $place }.
phrasebook-appointment-moved = وقت ملاقات شما عوض می‌شود. وقت جدید: { $date }، ساعت { $time }. محل: { $place }.
phrasebook-appointment-cancelled = متأسفانه وقت ملاقات شما در { $date } لغو شد. با هم یک وقت جدید پیدا می‌کنیم.
phrasebook-appointment-which-days = در کدام روزها و در چه ساعتی می‌توانید بیایید؟
phrasebook-appointment-please-confirm = لطفاً بنویسید که آیا می‌توانید به این ملاقات بیایید.
phrasebook-appointment-tell-us = اگر نمی‌توانید بیایید، لطفاً از قبل به ما خبر بدهید.
phrasebook-appointment-phone = در { $date } ساعت { $time } به شما زنگ می‌زنم. به چه شماره‌ای می‌توانم زنگ بزنم؟
phrasebook-appointment-office = وقت ملاقات را اینجا می‌گیرید: { $office }، تلفن { $phone }.
phrasebook-appointment-online = می‌توانید در این صفحهٔ اینترنتی وقت ملاقات بگیرید: { $link }
phrasebook-appointment-interpreter = کسی به ملاقات می‌آید که برای شما ترجمه می‌کند ({ $language }).
phrasebook-appointment-interpreter-ask = آیا در ملاقات به مترجم (ترجمان) نیاز دارید؟ به کدام زبان؟
phrasebook-appointment-bring-someone = می‌توانید یک نفر را که به او اعتماد دارید با خود بیاورید.
phrasebook-appointment-children = می‌توانید کودکان خود را به ملاقات بیاورید.
phrasebook-appointment-woman = آیا ترجیح می‌دهید با یک زن صحبت کنید؟
phrasebook-appointment-on-time = لطفاً ده دقیقه زودتر بیایید.

# Finding the place
phrasebook-entrance = ورودی اینجا است: { $place }.
phrasebook-address = آدرس: { $place }.
phrasebook-ring-bell = لطفاً زنگ { $office } را بزنید.
phrasebook-room = لطفاً به اینجا بروید و بگویید که آمده‌اید: { $place }.
phrasebook-stop = نام ایستگاه { $place } است.
phrasebook-barrier-free = ورودی پله ندارد.
phrasebook-waiting-number = در ورودی یک شماره بگیرید و صبر کنید تا شمارهٔ شما را صدا بزنند.

# Papers
phrasebook-bring-papers = لطفاً این‌ها را همراه بیاورید: { $papers }.
phrasebook-bring-originals = لطفاً اصل مدارک را بیاورید، نه کپی.
phrasebook-bring-copies = کپی کافی است. اصل مدارک را نزد خود نگه دارید.
phrasebook-photo-page = لطفاً از صفحهٔ { $page } یک عکس بفرستید.
phrasebook-photo-all-pages = لطفاً از همهٔ صفحه‌ها عکس بفرستید.
phrasebook-photo-clearer = خواندن عکس سخت است. لطفاً دوباره در نور خوب عکس بگیرید.
phrasebook-photo-cover = لطفاً چیزهایی را که لازم نیست در عکس بپوشانید، مثلاً نام‌ها و شماره‌ها.
phrasebook-letter-from = نامه از طرف کیست؟ این معمولاً بالا سمت چپ یا بالا سمت راست نوشته شده است.
phrasebook-letter-date = چه تاریخی روی نامه نوشته شده است؟
phrasebook-letter-deadline = در این نامه یک مهلت نوشته شده است: { $date }. باید تا آن تاریخ پاسخ بدهید.
phrasebook-letter-keep = این نامه و پاکت آن را نگه دارید.
phrasebook-paper-missing = هنوز این‌ها کم است: { $papers }.
phrasebook-paper-received = مدارک شما به من رسید. متشکرم.
phrasebook-translate = این مدرک باید به آلمانی ترجمه شود. به شما می‌گویم که این کار کجا ممکن است.
phrasebook-sign = لطفاً صفحهٔ { $page } را امضا کنید.
phrasebook-do-not-sign = لطفاً هنوز چیزی را امضا نکنید. اول با هم آن را نگاه می‌کنیم.
phrasebook-form-help = فرم را با هم پر می‌کنیم.
phrasebook-send-post = لطفاً آن را با پست به این آدرس بفرستید: { $place }.

# Next steps
phrasebook-i-call = من برای شما به آنجا زنگ می‌زنم و بعد به شما می‌نویسم.
phrasebook-may-i-call = آیا اجازه دارم برای شما به آنجا زنگ بزنم و نام شما را بگویم؟
phrasebook-please-call = لطفاً به آنجا زنگ بزنید: { $office }، تلفن { $phone }.
phrasebook-please-go = لطفاً به آنجا بروید: { $office }، { $place }.
phrasebook-takes-days =
    { $days ->
        [one] این کار حدود { $days } روز طول می‌کشد.
       *[other] این کار حدود { $days } روز طول می‌کشد.
    }
phrasebook-takes-weeks =
    { $weeks ->
        [one] این کار حدود { $weeks } هفته طول می‌کشد.
       *[other] این کار حدود { $weeks } هفته طول می‌کشد.
    }
phrasebook-deadline = لطفاً این کار را تا { $date } انجام دهید.
phrasebook-costs = هزینهٔ آن { $amount } است.
phrasebook-free = این کار رایگان است.
phrasebook-not-responsible = این کار وظیفهٔ ما نیست. مسئول آن: { $office }.
phrasebook-passed-on = با موافقت شما، درخواستتان را به اینجا می‌فرستم: { $office }.
phrasebook-may-i-pass-on = آیا اجازه دارم درخواست شما را به اینجا بفرستم: { $office }؟
phrasebook-legal-advice = این یک سؤال حقوقی است. لطفاً آنجا مشاوره بگیرید: { $office }.
phrasebook-i-do-not-know = این را با اطمینان نمی‌دانم. می‌پرسم و به شما خبر می‌دهم.
phrasebook-not-possible = متأسفانه این ممکن نیست.
phrasebook-waiting-list = لیست انتظار وجود دارد. می‌خواهید نام شما را در آن بنویسم؟
phrasebook-course-starts = کلاس (کورس) در { $date } ساعت { $time } شروع می‌شود. محل: { $place }.

# About the person
phrasebook-ask-family = آیا اینجا تنها هستید یا با خانواده؟
phrasebook-ask-children-age = کودکان شما چند ساله هستند؟
phrasebook-ask-district = در کدام محلهٔ شهر زندگی می‌کنید؟
phrasebook-ask-paper-kind = چه نوع مدرک اقامت دارید؟ به شمارهٔ آن نیاز ندارم.
phrasebook-ask-since = از چه زمانی در Dresden هستید؟
phrasebook-ask-work = چه کاری را یاد گرفته‌اید یا انجام داده‌اید؟
phrasebook-ask-insurance = آیا Gesundheitskarte (کارت بیمهٔ درمانی) دارید؟
phrasebook-ask-phone = با چه شمارهٔ تلفنی می‌توانیم با شما تماس بگیریم؟ مجبور نیستید شماره بدهید.
phrasebook-ask-safe = آیا همین حالا در امان هستید؟
phrasebook-ask-safe-write = آیا می‌توانم بدون خطر برای شما اینجا بنویسم؟
phrasebook-emergency = اگر در خطر هستید، همین حالا به 110 زنگ بزنید. اگر خطر جانی وجود دارد، به 112 زنگ بزنید.
phrasebook-no-duty = مجبور نیستید به این پاسخ بدهید.
