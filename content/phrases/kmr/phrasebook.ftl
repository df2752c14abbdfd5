# Sentences that caseworkers choose in German and people read in Kurmanji Kurdish.

# Getting in touch
phrasebook-hello = Silav. Ez peyamên we dixwînim û ji niha û pê ve alîkariya we dikim.
phrasebook-hello-person = Silav. Navê min ev e: { $person }. Ji niha û pê ve ez alîkariya we dikim.
phrasebook-moment = Ji kerema xwe bîskekê bisekinin. Ez ji bo we li bersivê digerim.
phrasebook-back-in-minutes =
    { $minutes ->
        [one] Ez ê piştî { $minutes } deqeyê dîsa li vir bim.
       *[other] Ez ê piştî { $minutes } deqeyan dîsa li vir bim.
    }
phrasebook-out-until = Ez heta vê rojê ne li vir im: { $date }. Piştî wê ez ê bersiva we bidim.
phrasebook-out-until-time = Ez îro heta saet { $time } ne li vir im. Piştî wê ez ê bersiva we bidim.
phrasebook-colleague = Ji niha û pê ve { $person } ji tîma me ji we re dinivîse.
phrasebook-answer-tomorrow = Ez ê di roja xebatê ya bê de bersiva we bidim.
phrasebook-please-repeat = Min ev fêm nekir. Ji kerema xwe bi gotinên din binivîsin.
phrasebook-what-language = Hûn dixwazin bi kîjan zimanî biaxivin?
phrasebook-who-helps = Di vê de jixwe kesek alîkariya we dike, mînak navendeke şêwirmendiyê?
phrasebook-more-questions = Pirseke we ya din heye?
phrasebook-all-done = Wê demê ez vê axaftinê diqedînim. Hûn her gav dikarin dîsa li vir binivîsin.
phrasebook-thanks = Spas ji bo peyama we.
phrasebook-sorry-wait = Bibûrin ku hûn li bendê man.

# Appointments
phrasebook-appointment-offered = Ez dikarim vê randevûyê (Termin) bidim we: { $date }, saet { $time }. Cih: { $place }. Ev ji bo we dibe?
phrasebook-appointment-confirmed = Randevûya we (Termin): { $date }, saet { $time }. Cih: { $place }.
phrasebook-appointment-moved = Randevûya we (Termin) tê guhertin. Randevûya nû: { $date }, saet { $time }. Cih: { $place }.
phrasebook-appointment-cancelled = Bibûrin, ev randevûya we (Termin) çênabe: { $date }. Em ê bi we re li randevûyeke nû bigerin.
phrasebook-appointment-which-days = Hûn dikarin kîjan rojan û di kîjan saetê de werin?
phrasebook-appointment-please-confirm = Ji kerema xwe binivîsin ka hûn dikarin werin vê randevûyê.
phrasebook-appointment-tell-us = Heke hûn nikaribin werin, ji kerema xwe ji berê ve ji me re bibêjin.
phrasebook-appointment-phone = Ez ê di vê demê de telefonî we bikim: { $date }, saet { $time }. Ez telefonî kîjan hejmarê bikim?
phrasebook-appointment-office = Hûn dikarin randevûyê (Termin) li vir bigirin: { $office }, telefon { $phone }.
phrasebook-appointment-online = Hûn dikarin randevûyê (Termin) li ser vê malperê bigirin: { $link }
phrasebook-appointment-interpreter = Kesek ku ji bo we tercimaniyê dike tê randevûyê ({ $language }).
phrasebook-appointment-interpreter-ask = Di randevûyê de terciman ji we re lazim e? Bi kîjan zimanî?
phrasebook-appointment-bring-someone = Hûn dikarin kesekî ku hûn pê bawer in bi xwe re bînin.
phrasebook-appointment-children = Hûn dikarin zarokên xwe bi xwe re bînin randevûyê.
phrasebook-appointment-woman = Hûn çêtir dixwazin bi jinekê re biaxivin?
phrasebook-appointment-on-time = Ji kerema xwe deh deqeyan zûtir werin.

# Finding the place
phrasebook-entrance = Deriyê ketinê li vir e: { $place }.
phrasebook-address = Navnîşan (adres) ev e: { $place }.
phrasebook-ring-bell = Ji kerema xwe li zengilê vî navî bixin: { $office }.
phrasebook-room = Ji kerema xwe biçin vir û bibêjin ku hûn hatine: { $place }.
phrasebook-stop = Navê rawestgehê ev e: { $place }.
phrasebook-barrier-free = Li ber derî derence tune ne.
phrasebook-waiting-number = Li ber derî hejmarekê bigirin û bisekinin heta ku hejmara we bê gotin.

# Papers
phrasebook-bring-papers = Ji kerema xwe bi xwe re bînin: { $papers }.
phrasebook-bring-originals = Ji kerema xwe kaxezên orîjînal bînin, ne kopiyan.
phrasebook-bring-copies = Kopî bes in. Kaxezên orîjînal li cem xwe bihêlin.
phrasebook-photo-page = Ji kerema xwe wêneyê rûpela { $page } bişînin.
phrasebook-photo-all-pages = Ji kerema xwe wêneyên hemû rûpelan bişînin.
phrasebook-photo-clearer = Wêne baş nayê xwendin. Ji kerema xwe di ronahiya baş de careke din bikişînin.
phrasebook-photo-cover = Ji kerema xwe tiştên ku ne lazim in di wêneyê de veşêrin, mînak nav û hejmar.
phrasebook-letter-from = Name ji kê hatiye? Ev bi piranî li jor, li milê çepê an rastê hatiye nivîsandin.
phrasebook-letter-date = Li ser nameyê çi tarîx heye?
phrasebook-letter-deadline = Di vê nameyê de mohletek (Frist) heye: { $date }. Divê hûn heta wê rojê bersivê bidin.
phrasebook-letter-keep = Vê nameyê û zerfa wê li cem xwe hilînin.
phrasebook-paper-missing = Hêj ev kêm in: { $papers }.
phrasebook-paper-received = Kaxezên we gihîştin min. Spas.
phrasebook-translate = Divê ev kaxez bo almanî bê wergerandin. Ez ê ji we re bibêjim ka ev li ku dibe.
phrasebook-sign = Ji kerema xwe rûpela { $page } îmze bikin.
phrasebook-do-not-sign = Ji kerema xwe hêj tiştekî îmze nekin. Em pêşî bi hev re lê binêrin.
phrasebook-form-help = Em ê formê bi hev re tijî bikin.
phrasebook-send-post = Ji kerema xwe wê bi posteyê bişînin vir: { $place }.

# Next steps
phrasebook-i-call = Ez ê ji bo we telefonî wan bikim û paşê ji we re binivîsim.
phrasebook-may-i-call = Ez dikarim ji bo we telefonî wan bikim û navê we bibêjim?
phrasebook-please-call = Ji kerema xwe telefonî vir bikin: { $office }, telefon { $phone }.
phrasebook-please-go = Ji kerema xwe biçin vir: { $office }, { $place }.
phrasebook-takes-days =
    { $days ->
        [one] Ev bi qasî { $days } rojê dem digire.
       *[other] Ev bi qasî { $days } rojan dem digire.
    }
phrasebook-takes-weeks =
    { $weeks ->
        [one] Ev bi qasî { $weeks } hefteyê dem digire.
       *[other] Ev bi qasî { $weeks } hefteyan dem digire.
    }
phrasebook-deadline = Ji kerema xwe vê heta vê rojê bikin: { $date }.
phrasebook-costs = Bihayê vê ev e: { $amount }.
phrasebook-free = Ev bêpere ye.
phrasebook-not-responsible = Ev ne karê me ye. Ev karê vê daîreyê ye: { $office }.
phrasebook-passed-on = Bi razîbûna we ez daxwaza we didim: { $office }.
phrasebook-may-i-pass-on = Ez dikarim daxwaza we bidim: { $office }?
phrasebook-legal-advice = Ev pirseke hiqûqî ye. Ji kerema xwe li vir şîretê bigirin: { $office }.
phrasebook-i-do-not-know = Ez ji vê ne piştrast im. Ez ê bipirsim û ji we re binivîsim.
phrasebook-not-possible = Bibûrin, ev nabe.
phrasebook-waiting-list = Lîsteya bendê (Warteliste) heye. Hûn dixwazin ku ez navê we tê de binivîsim?
phrasebook-course-starts = Kurs di vê demê de dest pê dike: { $date }, saet { $time }. Cih: { $place }.

# About the person
phrasebook-ask-family = Hûn li vir bi tenê ne an bi malbatê re ne?
phrasebook-ask-children-age = Zarokên we çend salî ne?
phrasebook-ask-district = Hûn li kîjan taxa bajêr dijîn?
phrasebook-ask-paper-kind = Kaxeza îqametê ya we çi ye? Hejmara wê ji min re ne lazim e.
phrasebook-ask-since = Hûn ji kengî ve li Dresdenê ne?
phrasebook-ask-work = Hûn fêrî çi karî bûne an we çi kar kiriye?
phrasebook-ask-insurance = Gesundheitskarte (karta tenduristiyê) ya we heye?
phrasebook-ask-phone = Em dikarin li kîjan hejmara telefonê bi we re biaxivin? Hûn ne mecbûr in hejmarekê bidin.
phrasebook-ask-safe = Hûn niha di ewlehiyê de ne?
phrasebook-ask-safe-write = Ez dikarim bê xeter li vir ji we re binivîsim?
phrasebook-emergency = Heke hûn di xeterê de bin, niha telefonî 110 bikin. Heke jiyan di xeterê de be, telefonî 112 bikin.
phrasebook-no-duty = Hûn ne mecbûr in bersiva vê bidin.
