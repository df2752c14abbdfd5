# Sentences that caseworkers choose in German and people read in Pashto. What each field is stands in
# content/phrasebook.yml.

# Getting in touch
phrasebook-hello = سلام. زه ستاسو پیغامونه لولم او له دې وروسته درسره مرسته کوم.
phrasebook-hello-person = سلام. زما نوم { $person } دی. له دې وروسته زه درسره مرسته کوم.
phrasebook-moment = مهرباني وکړئ یوه شېبه صبر وکړئ. ستاسو لپاره ځواب لټوم.
phrasebook-back-in-minutes =
    { $minutes ->
        [one] زه په { $minutes } دقیقه کې بېرته راځم.
       *[other] زه په { $minutes } دقیقو کې بېرته راځم.
    }
phrasebook-out-until = تر دې نېټې زه ځواب نه شم درکولای: { $date }. له هغې وروسته به ځواب درکړم.
phrasebook-out-until-time = نن تر { $time } بجو زه ځواب نه شم درکولای. له هغه وروسته به ځواب درکړم.
phrasebook-colleague = له دې وروسته به زموږ له ټیم څخه { $person } درته لیکي.
phrasebook-answer-tomorrow = په راتلونکې کاري ورځ به ځواب درکړم.
phrasebook-please-repeat = په دې پوه نه شوم. مهرباني وکړئ په نورو ټکو یې ولیکئ.
phrasebook-what-language = په کومه ژبه خبرې کول غواړئ؟
phrasebook-who-helps = ایا په دې کار کې له مخکې څوک درسره مرسته کوي، لکه د مشورې یو مرکز؟
phrasebook-more-questions = ایا بله پوښتنه هم لرئ؟
phrasebook-all-done = نو زه دا خبرې اترې پای ته رسوم. تاسو هر وخت دلته بیا لیکلای شئ.
phrasebook-thanks = ستاسو له پیغام څخه مننه.
phrasebook-sorry-wait = بښنه غواړم چې انتظار مو وکړ.

# Appointments
phrasebook-appointment-offered = زه درته د ملاقات دا وخت وړاندې کولای شم: { $date }، { $time } بجې. ځای: { $place }. ایا درسره برابر دی؟
phrasebook-appointment-confirmed = ستاسو د ملاقات وخت دا دی: { $date }، { $time } بجې. ځای: { $place }.
phrasebook-appointment-moved = ستاسو د ملاقات وخت بدل شو. نوی وخت: { $date }، { $time } بجې. ځای: { $place }.
phrasebook-appointment-cancelled = له بده مرغه، ستاسو د دې نېټې ملاقات نه کېږي: { $date }. موږ درسره یو نوی وخت لټوو.
phrasebook-appointment-which-days = په کومو ورځو او په کومه بجه راتلای شئ؟
phrasebook-appointment-please-confirm = مهرباني وکړئ ولیکئ چې دې ملاقات ته راتلای شئ که نه.
phrasebook-appointment-tell-us = که راتلای نه شئ، مهرباني وکړئ مخکې له مخکې خبر راکړئ.
phrasebook-appointment-phone = زه په دې وخت زنګ درته وهم: { $date }، { $time } بجې. په کومه شمېره زنګ درته وهلای شم؟
phrasebook-appointment-office = د ملاقات وخت له دې ځایه اخیستلای شئ: { $office }، تلیفون { $phone }.
phrasebook-appointment-online = د ملاقات وخت په دې پاڼه کې اخیستلای شئ: { $link }
phrasebook-appointment-interpreter = ملاقات ته به یو ترجمان هم راځي چې ستاسو لپاره ترجمه وکړي ({ $language }).
phrasebook-appointment-interpreter-ask = ایا په ملاقات کې ترجمان ته اړتیا لرئ؟ د کومې ژبې؟
phrasebook-appointment-bring-someone = تاسو یو کس له ځان سره راوستلای شئ چې باور پرې لرئ.
phrasebook-appointment-children = تاسو خپل ماشومان له ځان سره ملاقات ته راوستلای شئ.
phrasebook-appointment-woman = ایا غواړئ چې له یوې ښځې سره خبرې وکړئ؟
phrasebook-appointment-on-time = مهرباني وکړئ لس دقیقې مخکې راشئ.

# Finding the place
phrasebook-entrance = د ننوتلو دروازه دلته ده: { $place }.
phrasebook-address = پته دا ده: { $place }.
phrasebook-ring-bell = مهرباني وکړئ د دې ځای زنګ ووهئ: { $office }.
phrasebook-room = مهرباني وکړئ ورشئ او دلته ووایئ چې راغلي یئ: { $place }.
phrasebook-stop = د تمځي نوم دا دی: { $place }.
phrasebook-barrier-free = د ننوتلو په ځای کې زینې نشته.
phrasebook-waiting-number = د ننوتلو په ځای کې یوه نمبره واخلئ او انتظار وکړئ چې نمبره مو اعلان شي.

# Papers
phrasebook-bring-papers = مهرباني وکړئ له ځان سره راوړئ: { $papers }.
phrasebook-bring-originals = مهرباني وکړئ اصلي اسناد راوړئ، نه کاپیانې.
phrasebook-bring-copies = کاپیانې بس دي. اصلي اسناد له ځان سره وساتئ.
phrasebook-photo-page = مهرباني وکړئ د { $page } مخ عکس راولېږئ.
phrasebook-photo-all-pages = مهرباني وکړئ د ټولو مخونو عکسونه راولېږئ.
phrasebook-photo-clearer = عکس په سختۍ لوستل کېږي. مهرباني وکړئ په ښه رڼا کې یې بیا واخلئ.
phrasebook-photo-cover = مهرباني وکړئ په عکس کې هغه څه پټ کړئ چې اړین نه دي، لکه نومونه او شمېرې.
phrasebook-letter-from = لیک د چا له خوا دی؟ دا زیاتره پورته چپ یا پورته ښي لوري ته لیکل شوي وي.
phrasebook-letter-date = پر لیک کومه نېټه لیکل شوې ده؟
phrasebook-letter-deadline = په دې لیک کې یو مهلت ټاکل شوی دی: { $date }. تر هغې نېټې باید ځواب ورکړئ.
phrasebook-letter-keep = دا لیک او پاکټ یې له ځان سره وساتئ.
phrasebook-paper-missing = دا لا کم دي: { $papers }.
phrasebook-paper-received = ستاسو اسناد مې ترلاسه کړل. مننه.
phrasebook-translate = دا سند باید جرمني ژبې ته وژباړل شي. زه به درته ووایم چې دا کار چېرې کېدای شي.
phrasebook-sign = مهرباني وکړئ په { $page } مخ لاسلیک وکړئ.
phrasebook-do-not-sign = مهرباني وکړئ لا هېڅ شی مه لاسلیک کوئ. لومړی به یې یو ځای وګورو.
phrasebook-form-help = فورمه به یو ځای ډکه کړو.
phrasebook-send-post = مهرباني وکړئ دا د پوستې له لارې دې پتې ته ولېږئ: { $place }.

# Next steps
phrasebook-i-call = زه به ستاسو لپاره هلته زنګ ووهم او بیا به درته ولیکم.
phrasebook-may-i-call = ایا اجازه ده چې ستاسو لپاره هلته زنګ ووهم او ستاسو نوم ورته ووایم؟
phrasebook-please-call = مهرباني وکړئ هلته زنګ ووهئ: { $office }، تلیفون { $phone }.
phrasebook-please-go = مهرباني وکړئ هلته ورشئ: { $office }، { $place }.
phrasebook-takes-days =
    { $days ->
        [one] دا کار شاوخوا { $days } ورځ وخت نیسي.
       *[other] دا کار شاوخوا { $days } ورځې وخت نیسي.
    }
phrasebook-takes-weeks =
    { $weeks ->
        [one] دا کار شاوخوا { $weeks } اونۍ وخت نیسي.
       *[other] دا کار شاوخوا { $weeks } اونۍ وخت نیسي.
    }
phrasebook-deadline = مهرباني وکړئ دا کار تر دې نېټې وکړئ: { $date }.
phrasebook-costs = د دې بیه: { $amount }.
phrasebook-free = دا وړیا دی.
phrasebook-not-responsible = دا زموږ د کار برخه نه ده. مسوول ځای دا دی: { $office }.
phrasebook-passed-on = ستاسو په اجازه ستاسو غوښتنه دې ځای ته سپارم: { $office }.
phrasebook-may-i-pass-on = ایا اجازه ده چې ستاسو غوښتنه دې ځای ته وسپارم: { $office }؟
phrasebook-legal-advice = دا حقوقي پوښتنه ده. مهرباني وکړئ هلته مشوره واخلئ: { $office }.
phrasebook-i-do-not-know = په دې اړه ډاډه نه یم. زه به پوښتنه وکړم او درته به ولیکم.
phrasebook-not-possible = له بده مرغه، دا نه شي کېدای.
phrasebook-waiting-list = د انتظار لیست شته. ایا غواړئ چې ستاسو نوم پکې ولیکم؟
phrasebook-course-starts = کورس په دې وخت پیلېږي: { $date }، { $time } بجې. ځای: { $place }.

# About the person
phrasebook-ask-family = تاسو دلته یوازې یئ که له کورنۍ سره؟
phrasebook-ask-children-age = ستاسو ماشومان څو کلن دي؟
phrasebook-ask-district = د ښار په کومه برخه کې اوسېږئ؟
phrasebook-ask-paper-kind = د اقامت کوم سند لرئ؟ د سند شمېره مې نه ده پکار.
phrasebook-ask-since = له کله راهیسې په Dresden کې یئ؟
phrasebook-ask-work = کوم کار مو زده کړی یا کړی دی؟
phrasebook-ask-insurance = ایا Gesundheitskarte (روغتیایي کارت) لرئ؟
phrasebook-ask-phone = د تلیفون په کومه شمېره درسره خبرې کولای شو؟ شمېره ورکول حتمي نه دي.
phrasebook-ask-safe = ایا تاسو همدا اوس خوندي یئ؟
phrasebook-ask-safe-write = ایا دلته درته لیکل ستاسو لپاره بې خطره دي؟
phrasebook-emergency = که په خطر کې یئ، همدا اوس 110 ته زنګ ووهئ. که ژوند په خطر کې وي، 112 ته زنګ ووهئ.
phrasebook-no-duty = تاسو اړ نه یئ چې دې ته ځواب ووایئ.
