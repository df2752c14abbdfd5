# Sentences that caseworkers choose in German and people read in Ukrainian. No word tells the gender of who writes;
# values stand where they need no case, and no sentence ends in a date (CLDR writes it with «р.»).

# Getting in touch
phrasebook-hello = Добрий день. Я читаю ваші повідомлення і далі допомагатиму вам.
phrasebook-hello-person = Добрий день. Мене звати { $person }. Далі допомагатиму вам я.
phrasebook-moment = Хвилинку, будь ласка. Я шукаю для вас відповідь.
phrasebook-back-in-minutes =
    { $minutes ->
        [one] Я повернуся за { $minutes } хвилину.
        [few] Я повернуся за { $minutes } хвилини.
        [many] Я повернуся за { $minutes } хвилин.
       *[other] Я повернуся за { $minutes } хвилини.
    }
phrasebook-out-until = До { $date } мене не буде на зв’язку. Потім я вам відповім.
phrasebook-out-until-time = Сьогодні до { $time } мене не буде на зв’язку. Потім я вам відповім.
phrasebook-colleague = Відтепер вам писатиме { $person } з нашої команди.
phrasebook-answer-tomorrow = Я відповім вам наступного робочого дня.
phrasebook-please-repeat = Мені це незрозуміло. Будь ласка, напишіть іншими словами.
phrasebook-what-language = Якою мовою ви хочете спілкуватися?
phrasebook-who-helps = Чи вам уже хтось із цим допомагає, наприклад консультаційний центр?
phrasebook-more-questions = Чи є у вас іще запитання?
phrasebook-all-done = Тоді я завершую цю розмову. Ви можете будь-коли знову написати сюди.
phrasebook-thanks = Дякую за ваше повідомлення.
phrasebook-sorry-wait = Перепрошую, що вам довелося чекати.

# Appointments
phrasebook-appointment-offered = Можу записати вас на прийом: { $date }, { $time }. Місце: { $place }. Вам підходить?
phrasebook-appointment-confirmed = Вас записано на прийом: { $date }, { $time }. Місце: { $place }.
phrasebook-appointment-moved = Ваш прийом перенесено. Новий час: { $date }, { $time }. Місце: { $place }.
phrasebook-appointment-cancelled = На жаль, прийом, на який вас записано ({ $date }), не відбудеться. Ми разом із вами знайдемо інший час.
phrasebook-appointment-which-days = У які дні й о котрій годині ви можете прийти?
phrasebook-appointment-please-confirm = Будь ласка, напишіть, чи зможете ви прийти в цей час.
phrasebook-appointment-tell-us = Якщо ви не зможете прийти, будь ласка, повідомте нас заздалегідь.
phrasebook-appointment-phone = Я зателефоную вам: { $date }, { $time }. На який номер вам можна зателефонувати?
phrasebook-appointment-office = Записатися на прийом можна тут: { $office }, телефон { $phone }.
phrasebook-appointment-online = Записатися на прийом можна на цій сторінці: { $link }
phrasebook-appointment-interpreter = На прийомі буде людина, яка перекладатиме для вас ({ $language }).
phrasebook-appointment-interpreter-ask = Чи потрібен вам перекладач на прийомі? На яку мову?
phrasebook-appointment-bring-someone = Ви можете прийти з людиною, якій довіряєте.
phrasebook-appointment-children = Ви можете взяти із собою на прийом дітей.
phrasebook-appointment-woman = Чи хотіли б ви радше поговорити з жінкою?
phrasebook-appointment-on-time = Будь ласка, приходьте на десять хвилин раніше.

# Finding the place
phrasebook-entrance = Вхід тут: { $place }.
phrasebook-address = Адреса: { $place }.
phrasebook-ring-bell = Будь ласка, натисніть дзвінок із написом: { $office }.
phrasebook-room = Будь ласка, зверніться там: { $place }.
phrasebook-stop = Зупинка називається { $place }.
phrasebook-barrier-free = Вхід без сходинок.
phrasebook-waiting-number = Візьміть на вході талон із номером і чекайте, доки ваш номер викличуть.

# Papers
phrasebook-bring-papers = Будь ласка, візьміть із собою: { $papers }.
phrasebook-bring-originals = Будь ласка, візьміть оригінали, а не копії.
phrasebook-bring-copies = Копій достатньо. Оригінали залиште собі.
phrasebook-photo-page = Будь ласка, надішліть фото сторінки { $page }.
phrasebook-photo-all-pages = Будь ласка, надішліть фото всіх сторінок.
phrasebook-photo-clearer = Фото важко прочитати. Будь ласка, зробіть його ще раз при доброму освітленні.
phrasebook-photo-cover = Будь ласка, закрийте на фото те, що не потрібно, наприклад імена й номери.
phrasebook-letter-from = Від кого цей лист? Зазвичай це написано вгорі ліворуч або вгорі праворуч.
phrasebook-letter-date = Яка дата стоїть на листі?
phrasebook-letter-deadline = У цьому листі вказано строк – { $date }: відповісти потрібно не пізніше цього дня.
phrasebook-letter-keep = Збережіть цей лист і конверт.
phrasebook-paper-missing = Ще бракує: { $papers }.
phrasebook-paper-received = Ваші документи надійшли. Дякую.
phrasebook-translate = Цей документ потрібно перекласти німецькою. Я скажу вам, де це можна зробити.
phrasebook-sign = Будь ласка, поставте підпис на сторінці { $page }.
phrasebook-do-not-sign = Будь ласка, поки що нічого не підписуйте. Спершу ми подивимося це разом.
phrasebook-form-help = Ми заповнимо цей формуляр разом.
phrasebook-send-post = Будь ласка, надішліть це поштою на адресу: { $place }.

# Next steps
phrasebook-i-call = Я зателефоную туди замість вас, а потім напишу вам.
phrasebook-may-i-call = Можна мені зателефонувати туди замість вас і назвати ваше ім’я?
phrasebook-please-call = Будь ласка, зателефонуйте туди: { $office }, телефон { $phone }.
phrasebook-please-go = Будь ласка, підіть туди: { $office }, { $place }.
phrasebook-takes-days =
    { $days ->
        [one] Це триває приблизно { $days } день.
        [few] Це триває приблизно { $days } дні.
        [many] Це триває приблизно { $days } днів.
       *[other] Це триває приблизно { $days } дня.
    }
phrasebook-takes-weeks =
    { $weeks ->
        [one] Це триває приблизно { $weeks } тиждень.
        [few] Це триває приблизно { $weeks } тижні.
        [many] Це триває приблизно { $weeks } тижнів.
       *[other] Це триває приблизно { $weeks } тижня.
    }
phrasebook-deadline = Будь ласка, зробіть це до { $date } включно.
phrasebook-costs = Це коштує { $amount }.
phrasebook-free = Це безкоштовно.
phrasebook-not-responsible = Ми за це не відповідаємо. За це відповідає: { $office }.
phrasebook-passed-on = За вашою згодою я передаю ваш запит далі: { $office }.
phrasebook-may-i-pass-on = Чи можна передати ваш запит далі: { $office }?
phrasebook-legal-advice = Це правове питання. Будь ласка, зверніться по консультацію сюди: { $office }.
phrasebook-i-do-not-know = Я не знаю цього напевно. Я дізнаюся й напишу вам.
phrasebook-not-possible = На жаль, це неможливо.
phrasebook-waiting-list = Є список очікування. Хочете, щоб вас до нього внесли?
phrasebook-course-starts = Початок курсу: { $date }, { $time }. Місце: { $place }.

# About the person
phrasebook-ask-family = Ви тут самі чи з родиною?
phrasebook-ask-children-age = Скільки років вашим дітям?
phrasebook-ask-district = У якому районі міста ви живете?
phrasebook-ask-paper-kind = Який у вас документ на перебування? Його номер мені не потрібен.
phrasebook-ask-since = Відколи ви в Дрездені?
phrasebook-ask-work = Яку професію ви здобули або ким працювали?
phrasebook-ask-insurance = Чи маєте ви Gesundheitskarte (картку медичного страхування)?
phrasebook-ask-phone = За яким номером телефону ми можемо з вами зв’язатися? Ви не зобов’язані його називати.
phrasebook-ask-safe = Ви зараз у безпеці?
phrasebook-ask-safe-write = Чи безпечно для вас, якщо я писатиму вам тут?
phrasebook-emergency = Якщо ви в небезпеці, телефонуйте зараз 110. Якщо життя в небезпеці – 112.
phrasebook-no-duty = Ви не зобов’язані на це відповідати.
