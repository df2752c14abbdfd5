# What the bot says in conversation, in Kurmanji Kurdish.

welcome =
    Silav. Ez Lotse me, bernameyeke komputerê me, ne mirov im. Ez alîkariya we dikim ku hûn li Dresdenê cihê rast bibînin: ji bo xanî, doktor, kaxez, kar, kursên almanî û tiştên din.
    Hûn her gav dikarin bixwazin ku bi mirovekî re binivîsin. Peyamên we bi şîfre tên hilanîn, da ku ez bikaribim bersivê bidim, û hûn her gav dikarin wan jê bibin.
    Ji kerema xwe li vir nav û hejmarên belgeyan nenivîsin. Çi ji we re lazim e?
greet = Silav. Baş e ku we nivîsî. Hûn di çi de alîkariyê dixwazin?
goodbye = Bi xatirê we. Kengî tiştek ji we re lazim be, hûn dikarin dîsa li vir binivîsin.
thank = Ser çavan. Ez dikarim di tiştekî din de jî alîkariya we bikim?
affirm = Baş e. Niha hûn dixwazin çi bizanin?
deny = Baş e. Bibêjin ka li şûna wê çi ji we re lazim e, an mijarekê hilbijêrin.
help = Bi gotinên xwe binivîsin ka çi ji we re lazim e, mînak «Ez li xaniyekî digerim» an «Diranê min diêşe». Ez cihên li Dresdenê nîşanî we didim ku dikarin alîkariyê bikin, û ez dikarim we bigihînim mirovekî. Hûn dikarin bi zimanê xwe binivîsin.
bot-challenge = Ez bernameyeke komputerê me, ne mirov im. Ez dikarim şaşiyan bikim. Heke hûn bixwazin bi mirovekî re biaxivin, ez dikarim vê yekê amade bikim.
out-of-scope = Bibûrin, ez li ser vê tiştekî nizanim. Ez cihên li Dresdenê nas dikim ku alîkariya kesên nûhatî dikin. Çi ji we re lazim e?
feedback-negative = Bibûrin ku vê yekê alîkariya we nekir. Hûn dikarin bi gotinên din bibêjin, mijarekê hilbijêrin an bi mirovekî re binivîsin.
cancel = Baş e, em li vir radiwestin. Niha hûn dixwazin çi bikin?
choose-topic = Mijar çi ye?
did-you-mean = Ez ne piştrast im ku min hûn rast fêm kirine. Mebesta we yek ji van e?
search-found = Bi gotinên we min ev dîtin:
not-understood = Bibûrin, min ev fêm nekir. Ji kerema xwe bi gotinên din bibêjin, mijarekê hilbijêrin an bi mirovekî re binivîsin.
too-long = Peyama we ji bo min pir dirêj e. Ji kerema xwe bi çend hevokan tiştê herî girîng binivîsin.
no-words = Ez tenê dikarim nivîsê bixwînim. Ji kerema xwe bi hevokekê binivîsin ka çi ji we re lazim e, an mijarekê hilbijêrin.
failure = Bibûrin, li cem me tiştek xerab çû û min nikaribû bersivê bidim. Ji kerema xwe careke din biceribînin an bi mirovekî re binivîsin.
button-outdated = Ev bişkok êdî naxebite. Ji kerema xwe careke din hilbijêrin.

language-ask = Hûn dixwazin kîjan zimanî bi kar bînin?
language-set = Em bi kurdî (kurmancî) didomînin.
language-notice = Ez dikarim tenê beşekê ji tiştên ku hûn bi zimanê xwe dinivîsin bixwînim, û bersivên min bi vî zimanî hêj ne amade ne. Ew bi îngilîzî û almanî tên.
# Shown once where the model has not learnt the language.
understanding-notice = Heta niha ez tenê beşekê ji tiştên ku hûn bi vî zimanî dinivîsin fêm dikim. Bişkok her gav dixebitin.

topic-services = Ev cih dikarin alîkariya we bikin ({ $title }):
topic-nothing = Ji bo vê mijarê hêj tu cihê alîkariyê li cem min tune ye ({ $title }). Mirovek dikare alîkariya we bike.
more-services =
    { $left ->
        [0] Ji bo vê mijarê cihên dawî ev in ({ $title }):
       *[other] Hin cihên din jî ev in ({ $title }):
    }
more-none = Ji bo vê tu cihê din ê alîkariyê li cem min tune ye. Mirovek dikare alîkariya we bike.
details = Tiştên ku ez li ser van cihan dizanim ev in. Heke li vir tiştek kêm be, ji kerema xwe rasterast li wir bipirsin.
details-none = Mebesta we kîjan cih an kîjan mijar e? Ji kerema xwe pêşî mijarekê hilbijêrin.
inform-noted = Spas, ez ê vê yekê di bîra xwe de bihêlim. Çi ji we re lazim e?
inform-services = Li gor tiştên ku we ji min re gotin, ez careke din geriyam ({ $title }):

urgent-raised = Min peyama we ji bo şêwirmendan wek acîl nîşan kir. Ji kerema xwe li benda bersiva wan nemînin: telefonî yek ji hejmarên li jor bikin.

privacy = Tiştên ku hûn dinivîsin bi şîfre tên hilanîn, da ku ez bikaribim bersiva we bidim. Şêwirmend dikarin vê axaftinê bixwînin, lê tenê piştî ku hûn qebûl bikin ku ew ji wan re bê dayîn. Hûn her gav dikarin her tiştî jê bibin.
delete-ask = Hûn dixwazin vê axaftinê bi temamî jê bibin? Heke we mirovek xwestibe, ew daxwaz jî diqede. Axaftin êdî nayê vegerandin.
delete-done = Her tiştê ku we li vir nivîsandiye hat jêbirin. Hûn her gav dikarin ji nû ve dest pê bikin.
delete-kept = Baş e, tiştek nehat jêbirin.
