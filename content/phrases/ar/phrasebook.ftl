# Sentences that caseworkers choose in German, in Arabic. What each field is stands in content/phrasebook.yml.

# Getting in touch
phrasebook-hello = مرحبًا. أقرأ رسائلكم وسأتابع مساعدتكم من الآن.
phrasebook-hello-person = مرحبًا. اسمي { $person }. سأتابع مساعدتكم من الآن.
phrasebook-moment = لحظة من فضلكم. أبحث لكم عن الجواب.
phrasebook-back-in-minutes =
    { $minutes ->
        [zero] سأعود بعد { $minutes } دقيقة.
        [one] سأعود بعد دقيقة واحدة.
        [two] سأعود بعد دقيقتين.
        [few] سأعود بعد { $minutes } دقائق.
        [many] سأعود بعد { $minutes } دقيقة.
       *[other] سأعود بعد { $minutes } دقيقة.
    }
phrasebook-out-until = لا يمكنكم الوصول إليّ حتى { $date }. بعد ذلك سأرد عليكم.
phrasebook-out-until-time = لا يمكنكم الوصول إليّ اليوم حتى الساعة { $time }. بعد ذلك سأرد عليكم.
phrasebook-colleague = من الآن تصلكم الرسائل من { $person } من فريقنا.
phrasebook-answer-tomorrow = سأرد عليكم في يوم العمل التالي.
phrasebook-please-repeat = لم أفهم ذلك. يرجى كتابته بكلمات أخرى.
phrasebook-what-language = بأي لغة تودّون التحدث؟
phrasebook-who-helps = هل هناك من يساعدكم في هذا الأمر، مثل مركز استشارة؟
phrasebook-more-questions = هل لديكم سؤال آخر؟
phrasebook-all-done = إذن أنهي هذه المحادثة. يمكنكم الكتابة هنا من جديد في أي وقت.
phrasebook-thanks = شكرًا لكم على رسالتكم.
phrasebook-sorry-wait = يؤسفني أنكم اضطررتم إلى الانتظار.

# Appointments
phrasebook-appointment-offered = يمكنني أن أعرض عليكم موعدًا: { $date }، الساعة { $time }. المكان: { $place }. هل يناسبكم ذلك؟
phrasebook-appointment-confirmed = موعدكم: { $date }، الساعة { $time }. المكان: { $place }.
phrasebook-appointment-moved = تغيّر موعدكم. الموعد الجديد: { $date }، الساعة { $time }. المكان: { $place }.
phrasebook-appointment-cancelled = يؤسفنا أن موعدكم في { $date } قد أُلغي. سنبحث معكم عن موعد جديد.
phrasebook-appointment-which-days = في أي أيام وفي أي ساعة يمكنكم الحضور؟
phrasebook-appointment-please-confirm = يرجى أن تكتبوا لنا هل يمكنكم الحضور في هذا الموعد.
phrasebook-appointment-tell-us = إذا لم تتمكنوا من الحضور، فيرجى إخبارنا قبل الموعد.
phrasebook-appointment-phone = سأتصل بكم في { $date }، الساعة { $time }. على أي رقم يمكنني الاتصال بكم؟
phrasebook-appointment-office = يمكنكم الحصول على موعد هنا: { $office }، هاتف { $phone }.
phrasebook-appointment-online = يمكنكم حجز موعد على هذه الصفحة: { $link }
phrasebook-appointment-interpreter = سيكون في الموعد شخص يترجم لكم ({ $language }).
phrasebook-appointment-interpreter-ask = هل تحتاجون في الموعد إلى شخص يترجم لكم؟ إلى أي لغة؟
phrasebook-appointment-bring-someone = يمكنكم إحضار شخص تثقون به.
phrasebook-appointment-children = يمكنكم إحضار أطفالكم إلى الموعد.
phrasebook-appointment-woman = هل تفضّلون التحدث إلى امرأة؟
phrasebook-appointment-on-time = يرجى الحضور قبل الموعد بعشر دقائق.

# Finding the place
phrasebook-entrance = المدخل هنا: { $place }.
phrasebook-address = العنوان هو: { $place }.
phrasebook-ring-bell = يرجى قرع الجرس المكتوب عليه: { $office }.
phrasebook-room = يرجى مراجعة هذا المكان: { $place }.
phrasebook-stop = اسم الموقف: { $place }.
phrasebook-barrier-free = المدخل بلا درج.
phrasebook-waiting-number = خذوا رقمًا عند المدخل وانتظروا حتى يُنادى عليه.

# Papers
phrasebook-bring-papers = يرجى إحضار: { $papers }.
phrasebook-bring-originals = يرجى إحضار الأوراق الأصلية، لا النسخ.
phrasebook-bring-copies = النسخ تكفي. احتفظوا بالأوراق الأصلية.
phrasebook-photo-page = يرجى إرسال صورة للصفحة { $page }.
phrasebook-photo-all-pages = يرجى إرسال صور لكل الصفحات.
phrasebook-photo-clearer = الصورة صعبة القراءة. يرجى تصويرها مرة أخرى في ضوء جيد.
phrasebook-photo-cover = يرجى أن تغطّوا في الصورة ما ليس ضروريًا، مثل الأسماء والأرقام.
phrasebook-letter-from = ممّن هذه الرسالة؟ يُكتب ذلك غالبًا في أعلى الصفحة يسارًا أو يمينًا.
phrasebook-letter-date = ما التاريخ المكتوب على الرسالة؟
phrasebook-letter-deadline = في هذه الرسالة مهلة: { $date }. يجب أن تردّوا في موعد أقصاه هذا التاريخ.
phrasebook-letter-keep = احتفظوا بهذه الرسالة وبالظرف.
phrasebook-paper-missing = ما زال ينقص: { $papers }.
phrasebook-paper-received = وصلتني أوراقكم. شكرًا لكم.
phrasebook-translate = يجب ترجمة هذه الورقة إلى الألمانية. سأخبركم أين يمكن ذلك.
phrasebook-sign = يرجى التوقيع على الصفحة { $page }.
phrasebook-do-not-sign = يرجى ألّا توقّعوا شيئًا الآن. سننظر فيه معًا أولًا.
phrasebook-form-help = سنملأ الاستمارة معًا.
phrasebook-send-post = يرجى إرسال ذلك بالبريد إلى: { $place }.

# Next steps
phrasebook-i-call = سأتصل هناك من أجلكم ثم أكتب لكم.
phrasebook-may-i-call = هل تسمحون لي بأن أتصل هناك من أجلكم وأن أذكر اسمكم؟
phrasebook-please-call = يرجى الاتصال هناك: { $office }، هاتف { $phone }.
phrasebook-please-go = يرجى الذهاب إلى هناك: { $office }، { $place }.
phrasebook-takes-days =
    { $days ->
        [zero] يستغرق ذلك نحو { $days } يوم.
        [one] يستغرق ذلك نحو يوم واحد.
        [two] يستغرق ذلك نحو يومين.
        [few] يستغرق ذلك نحو { $days } أيام.
        [many] يستغرق ذلك نحو { $days } يومًا.
       *[other] يستغرق ذلك نحو { $days } يوم.
    }
phrasebook-takes-weeks =
    { $weeks ->
        [zero] يستغرق ذلك نحو { $weeks } أسبوع.
        [one] يستغرق ذلك نحو أسبوع واحد.
        [two] يستغرق ذلك نحو أسبوعين.
        [few] يستغرق ذلك نحو { $weeks } أسابيع.
        [many] يستغرق ذلك نحو { $weeks } أسبوعًا.
       *[other] يستغرق ذلك نحو { $weeks } أسبوع.
    }
phrasebook-deadline = يرجى إنجاز ذلك حتى { $date }.
phrasebook-costs = تكلفة ذلك { $amount }.
phrasebook-free = هذا مجاني.
phrasebook-not-responsible = هذا ليس من اختصاصنا. الجهة المختصة هي: { $office }.
phrasebook-passed-on = بموافقتكم أحوّل طلبكم إلى: { $office }.
phrasebook-may-i-pass-on = هل تسمحون لي بتحويل طلبكم إلى: { $office }؟
phrasebook-legal-advice = هذا سؤال قانوني. يرجى طلب المشورة هناك: { $office }.
phrasebook-i-do-not-know = لا أعرف ذلك على وجه اليقين. سأسأل ثم أكتب لكم.
phrasebook-not-possible = يؤسفني أن هذا غير ممكن.
phrasebook-waiting-list = هناك قائمة انتظار. هل تريدون أن أسجّلكم فيها؟
phrasebook-course-starts = تبدأ الدورة في { $date }، الساعة { $time }. المكان: { $place }.

# About the person
phrasebook-ask-family = هل أنتم هنا وحدكم أم مع عائلتكم؟
phrasebook-ask-children-age = كم أعمار أطفالكم؟
phrasebook-ask-district = في أي حي تسكنون؟
phrasebook-ask-paper-kind = ما نوع وثيقة الإقامة لديكم؟ لا أحتاج إلى رقمها.
phrasebook-ask-since = منذ متى أنتم في دريسدن؟
phrasebook-ask-work = ما العمل الذي تعلّمتموه أو مارستموه؟
phrasebook-ask-insurance = هل لديكم بطاقة صحية (Gesundheitskarte)؟
phrasebook-ask-phone = على أي رقم هاتف يمكننا الاتصال بكم؟ لستم مضطرين إلى ذكر رقم.
phrasebook-ask-safe = هل أنتم الآن في أمان؟
phrasebook-ask-safe-write = هل يمكنني أن أكتب لكم هنا دون خطر عليكم؟
phrasebook-emergency = إذا كنتم في خطر، فاتصلوا الآن بالرقم 110. وعند الخطر على الحياة بالرقم 112.
phrasebook-no-duty = لستم مضطرين إلى الإجابة عن هذا.
