# Sentences that caseworkers choose in German and people read in Russian. What each field is stands in
# content/phrasebook.yml. $date, $time, $place, $person, $papers, $office, $phone, $link, $amount, $language come
# already written; $page, $days, $weeks and $minutes are numbers.

# Getting in touch
phrasebook-hello = Здравствуйте. Я читаю ваши сообщения и теперь буду вам помогать.
phrasebook-hello-person = Здравствуйте. Меня зовут { $person }. Теперь я буду вам помогать.
phrasebook-moment = Одну минуту, пожалуйста. Я ищу для вас ответ.
phrasebook-back-in-minutes =
    { $minutes ->
        [one] Я вернусь через { $minutes } минуту.
        [few] Я вернусь через { $minutes } минуты.
        [many] Я вернусь через { $minutes } минут.
       *[other] Я вернусь через { $minutes } минуты.
    }
phrasebook-out-until = До { $date } меня не будет на связи, потом я вам отвечу.
phrasebook-out-until-time = Сегодня меня не будет на связи до { $time }. После этого я вам отвечу.
phrasebook-colleague = Теперь вам пишет { $person } из нашей команды.
phrasebook-answer-tomorrow = Я отвечу вам в следующий рабочий день.
phrasebook-please-repeat = Мне это не совсем понятно. Пожалуйста, напишите другими словами.
phrasebook-what-language = На каком языке вы хотите говорить?
phrasebook-who-helps = Вам уже кто-нибудь помогает в этом, например консультационный центр?
phrasebook-more-questions = У вас есть ещё вопрос?
phrasebook-all-done = Тогда я завершаю этот разговор. Вы можете снова написать сюда в любое время.
phrasebook-thanks = Спасибо за ваше сообщение.
phrasebook-sorry-wait = Извините, что вам пришлось ждать.

# Appointments
phrasebook-appointment-offered = Могу предложить вам приём: { $date }, { $time }. Место: { $place }. Вам подходит?
phrasebook-appointment-confirmed = Ваш приём назначен на: { $date }, { $time }. Место: { $place }.
phrasebook-appointment-moved = Ваш приём переносится. Новое время: { $date }, { $time }. Место: { $place }.
phrasebook-appointment-cancelled = К сожалению, ваш приём { $date } отменяется. Мы вместе с вами найдём новое время.
phrasebook-appointment-which-days = В какие дни и в котором часу вы можете прийти?
phrasebook-appointment-please-confirm = Пожалуйста, напишите, сможете ли вы прийти на этот приём.
phrasebook-appointment-tell-us = Если вы не сможете прийти, пожалуйста, сообщите нам заранее.
phrasebook-appointment-phone = Я позвоню вам: { $date }, { $time }. По какому номеру вам можно позвонить?
phrasebook-appointment-office = На приём можно записаться здесь: { $office }, телефон { $phone }.
phrasebook-appointment-online = На приём можно записаться на этой странице: { $link }
phrasebook-appointment-interpreter = На приёме будет человек, который будет вам переводить ({ $language }).
phrasebook-appointment-interpreter-ask = Нужен ли вам на приёме переводчик? На какой язык?
phrasebook-appointment-bring-someone = Вы можете взять с собой человека, которому доверяете.
phrasebook-appointment-children = Вы можете прийти на приём с детьми.
phrasebook-appointment-woman = Вам было бы удобнее говорить с женщиной?
phrasebook-appointment-on-time = Пожалуйста, приходите на десять минут раньше.

# Finding the place
phrasebook-entrance = Вход здесь: { $place }.
phrasebook-address = Адрес: { $place }.
phrasebook-ring-bell = Пожалуйста, позвоните в звонок с надписью: { $office }.
phrasebook-room = Когда придёте, обратитесь сюда: { $place }.
phrasebook-stop = Остановка называется { $place }.
phrasebook-barrier-free = Вход без ступенек.
phrasebook-waiting-number = Возьмите у входа номерок и ждите, пока его вызовут.

# Papers
phrasebook-bring-papers = Пожалуйста, возьмите с собой: { $papers }.
phrasebook-bring-originals = Пожалуйста, принесите оригиналы, а не копии.
phrasebook-bring-copies = Достаточно копий. Оригиналы оставьте у себя.
phrasebook-photo-page = Пожалуйста, пришлите фото страницы { $page }.
phrasebook-photo-all-pages = Пожалуйста, пришлите фото всех страниц.
phrasebook-photo-clearer = Фото трудно прочитать. Пожалуйста, сфотографируйте ещё раз при хорошем свете.
phrasebook-photo-cover = Пожалуйста, закройте на фото то, что не нужно, например имена и номера.
phrasebook-letter-from = От кого это письмо? Обычно это написано слева вверху или справа вверху.
phrasebook-letter-date = Какая дата стоит на письме?
phrasebook-letter-deadline = В этом письме указан срок: не позднее { $date } вам нужно ответить.
phrasebook-letter-keep = Сохраните это письмо и конверт.
phrasebook-paper-missing = Ещё не хватает: { $papers }.
phrasebook-paper-received = Ваши документы получены. Спасибо.
phrasebook-translate = Этот документ нужно перевести на немецкий язык. Я скажу вам, где это можно сделать.
phrasebook-sign = Пожалуйста, поставьте подпись на странице { $page }.
phrasebook-do-not-sign = Пожалуйста, пока ничего не подписывайте. Сначала посмотрим вместе.
phrasebook-form-help = Мы заполним бланк вместе.
phrasebook-send-post = Пожалуйста, отправьте это почтой по адресу: { $place }.

# Next steps
phrasebook-i-call = Я позвоню туда вместо вас, а потом напишу вам.
phrasebook-may-i-call = Можно мне позвонить туда вместо вас и назвать ваше имя?
phrasebook-please-call = Пожалуйста, позвоните туда: { $office }, телефон { $phone }.
phrasebook-please-go = Пожалуйста, сходите туда: { $office }, { $place }.
phrasebook-takes-days =
    { $days ->
        [one] Это займёт примерно { $days } день.
        [few] Это займёт примерно { $days } дня.
        [many] Это займёт примерно { $days } дней.
       *[other] Это займёт примерно { $days } дня.
    }
phrasebook-takes-weeks =
    { $weeks ->
        [one] Это займёт примерно { $weeks } неделю.
        [few] Это займёт примерно { $weeks } недели.
        [many] Это займёт примерно { $weeks } недель.
       *[other] Это займёт примерно { $weeks } недели.
    }
phrasebook-deadline = Пожалуйста, сделайте это до { $date } включительно.
phrasebook-costs = Это стоит { $amount }.
phrasebook-free = Это бесплатно.
phrasebook-not-responsible = Этим занимаемся не мы. Этим занимается: { $office }.
phrasebook-passed-on = С вашего согласия я передаю ваш запрос сюда: { $office }.
phrasebook-may-i-pass-on = Можно мне передать ваш запрос сюда: { $office }?
phrasebook-legal-advice = Это юридический вопрос. Пожалуйста, обратитесь за консультацией сюда: { $office }.
phrasebook-i-do-not-know = Точно я этого не знаю. Я спрошу и напишу вам.
phrasebook-not-possible = К сожалению, это невозможно.
phrasebook-waiting-list = Есть список ожидания. Внести вас в этот список?
phrasebook-course-starts = Начало курса: { $date }, { $time }. Место: { $place }.

# About the person
phrasebook-ask-family = Вы здесь без семьи или с семьёй?
phrasebook-ask-children-age = Сколько лет вашим детям?
phrasebook-ask-district = В каком районе города вы живёте?
phrasebook-ask-paper-kind = Какой у вас документ на пребывание? Номер мне не нужен.
phrasebook-ask-since = С какого времени вы в Дрездене?
phrasebook-ask-work = Кто вы по профессии или кем работали раньше?
phrasebook-ask-insurance = Есть ли у вас Gesundheitskarte (карта медицинского страхования)?
phrasebook-ask-phone = По какому номеру телефона с вами можно связаться? Указывать его необязательно.
phrasebook-ask-safe = Вы сейчас в безопасности?
phrasebook-ask-safe-write = Безопасно ли для вас, если я буду писать вам сюда?
phrasebook-emergency = Если вы в опасности, сейчас же звоните 110. Если есть угроза жизни – 112.
phrasebook-no-duty = Вы не обязаны на это отвечать.
