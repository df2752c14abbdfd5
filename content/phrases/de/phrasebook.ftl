# Sentences that caseworkers choose in German and people read in their own language. What each field is stands in
# content/phrasebook.yml. $date, $time, $place, $person, $papers, $office, $phone, $link, $amount, $language come
# already written; $page, $days, $weeks and $minutes are numbers.

# Getting in touch
phrasebook-hello = Guten Tag. Ich lese Ihre Nachrichten und helfe Ihnen jetzt weiter.
phrasebook-hello-person = Guten Tag. Mein Name ist { $person }. Ich helfe Ihnen jetzt weiter.
phrasebook-moment = Einen Moment bitte. Ich suche die Antwort für Sie.
phrasebook-back-in-minutes =
    { $minutes ->
        [one] Ich bin in { $minutes } Minute wieder da.
       *[other] Ich bin in { $minutes } Minuten wieder da.
    }
phrasebook-out-until = Ich bin bis { $date } nicht erreichbar. Danach antworte ich Ihnen.
phrasebook-out-until-time = Ich bin heute bis { $time } Uhr nicht erreichbar. Danach antworte ich Ihnen.
phrasebook-colleague = Ab jetzt schreibt Ihnen { $person } aus unserem Team.
phrasebook-answer-tomorrow = Ich antworte Ihnen am nächsten Arbeitstag.
phrasebook-please-repeat = Ich habe das nicht verstanden. Bitte schreiben Sie es mit anderen Worten.
phrasebook-what-language = In welcher Sprache möchten Sie sprechen?
phrasebook-who-helps = Hilft Ihnen schon jemand dabei, zum Beispiel eine Beratungsstelle?
phrasebook-more-questions = Haben Sie noch eine Frage?
phrasebook-all-done = Dann beende ich dieses Gespräch. Sie können hier jederzeit wieder schreiben.
phrasebook-thanks = Danke für Ihre Nachricht.
phrasebook-sorry-wait = Es tut mir leid, dass Sie warten mussten.

# Appointments
phrasebook-appointment-offered = Ich kann Ihnen einen Termin anbieten: am { $date } um { $time } Uhr. Ort: { $place }. Passt das?
phrasebook-appointment-confirmed = Ihr Termin ist am { $date } um { $time } Uhr. Ort: { $place }.
phrasebook-appointment-moved = Ihr Termin wird verschoben. Neuer Termin: { $date } um { $time } Uhr. Ort: { $place }.
phrasebook-appointment-cancelled = Ihr Termin am { $date } fällt leider aus. Wir suchen mit Ihnen einen neuen Termin.
phrasebook-appointment-which-days = An welchen Tagen und zu welcher Uhrzeit können Sie kommen?
phrasebook-appointment-please-confirm = Bitte schreiben Sie, ob Sie zu diesem Termin kommen können.
phrasebook-appointment-tell-us = Wenn Sie nicht kommen können, sagen Sie uns bitte vorher Bescheid.
phrasebook-appointment-phone = Ich rufe Sie am { $date } um { $time } Uhr an. Unter welcher Nummer kann ich Sie erreichen?
phrasebook-appointment-office = Einen Termin bekommen Sie hier: { $office }, Telefon { $phone }.
phrasebook-appointment-online = Einen Termin können Sie auf dieser Seite buchen: { $link }
phrasebook-appointment-interpreter = Zum Termin kommt eine Person, die für Sie übersetzt ({ $language }).
phrasebook-appointment-interpreter-ask = Brauchen Sie beim Termin jemanden, der übersetzt? In welche Sprache?
phrasebook-appointment-bring-someone = Sie dürfen eine Person mitbringen, der Sie vertrauen.
phrasebook-appointment-children = Sie können Ihre Kinder zum Termin mitbringen.
phrasebook-appointment-woman = Möchten Sie lieber mit einer Frau sprechen?
phrasebook-appointment-on-time = Bitte kommen Sie zehn Minuten früher.

# Finding the place
phrasebook-entrance = Der Eingang ist hier: { $place }.
phrasebook-address = Die Adresse ist: { $place }.
phrasebook-ring-bell = Bitte klingeln Sie bei { $office }.
phrasebook-room = Bitte melden Sie sich dort: { $place }.
phrasebook-stop = Die Haltestelle heißt { $place }.
phrasebook-barrier-free = Der Eingang ist ohne Stufen.
phrasebook-waiting-number = Ziehen Sie am Eingang eine Nummer und warten Sie, bis sie aufgerufen wird.

# Papers
phrasebook-bring-papers = Bitte bringen Sie mit: { $papers }.
phrasebook-bring-originals = Bitte bringen Sie die Originale mit, keine Kopien.
phrasebook-bring-copies = Kopien reichen. Behalten Sie die Originale.
phrasebook-photo-page = Bitte schicken Sie ein Foto von Seite { $page }.
phrasebook-photo-all-pages = Bitte schicken Sie Fotos von allen Seiten.
phrasebook-photo-clearer = Das Foto ist schwer zu lesen. Bitte machen Sie es noch einmal bei gutem Licht.
phrasebook-photo-cover = Bitte decken Sie auf dem Foto ab, was nicht nötig ist, zum Beispiel Namen und Nummern.
phrasebook-letter-from = Von wem ist der Brief? Das steht meist oben links oder oben rechts.
phrasebook-letter-date = Welches Datum steht auf dem Brief?
phrasebook-letter-deadline = In diesem Brief steht eine Frist: { $date }. Bis dahin müssen Sie antworten.
phrasebook-letter-keep = Bewahren Sie diesen Brief und den Umschlag auf.
phrasebook-paper-missing = Es fehlt noch: { $papers }.
phrasebook-paper-received = Ich habe Ihre Unterlagen bekommen. Danke.
phrasebook-translate = Dieses Papier muss in das Deutsche übersetzt werden. Ich sage Ihnen, wo das geht.
phrasebook-sign = Bitte unterschreiben Sie auf Seite { $page }.
phrasebook-do-not-sign = Bitte unterschreiben Sie noch nichts. Wir sehen es uns zuerst zusammen an.
phrasebook-form-help = Wir füllen das Formular zusammen aus.
phrasebook-send-post = Bitte schicken Sie es mit der Post an: { $place }.

# Next steps
phrasebook-i-call = Ich rufe dort für Sie an und schreibe Ihnen dann.
phrasebook-may-i-call = Darf ich dort für Sie anrufen und Ihren Namen nennen?
phrasebook-please-call = Bitte rufen Sie dort an: { $office }, Telefon { $phone }.
phrasebook-please-go = Bitte gehen Sie dorthin: { $office }, { $place }.
phrasebook-takes-days =
    { $days ->
        [one] Das dauert etwa { $days } Tag.
       *[other] Das dauert etwa { $days } Tage.
    }
phrasebook-takes-weeks =
    { $weeks ->
        [one] Das dauert etwa { $weeks } Woche.
       *[other] Das dauert etwa { $weeks } Wochen.
    }
phrasebook-deadline = Bitte erledigen Sie das bis { $date }.
phrasebook-costs = Das kostet { $amount }.
phrasebook-free = Das kostet nichts.
phrasebook-not-responsible = Dafür sind wir nicht zuständig. Zuständig ist: { $office }.
phrasebook-passed-on = Ich gebe Ihre Anfrage mit Ihrem Einverständnis weiter an: { $office }.
phrasebook-may-i-pass-on = Darf ich Ihre Anfrage weitergeben an: { $office }?
phrasebook-legal-advice = Das ist eine Rechtsfrage. Lassen Sie sich bitte dort beraten: { $office }.
phrasebook-i-do-not-know = Das weiß ich nicht sicher. Ich frage nach und melde mich bei Ihnen.
phrasebook-not-possible = Das ist leider nicht möglich.
phrasebook-waiting-list = Es gibt eine Warteliste. Möchten Sie, dass ich Sie eintrage?
phrasebook-course-starts = Der Kurs beginnt am { $date } um { $time } Uhr. Ort: { $place }.

# About the person
phrasebook-ask-family = Sind Sie allein hier oder mit Familie?
phrasebook-ask-children-age = Wie alt sind Ihre Kinder?
phrasebook-ask-district = In welchem Stadtteil wohnen Sie?
phrasebook-ask-paper-kind = Welches Aufenthaltspapier haben Sie? Die Nummer brauche ich nicht.
phrasebook-ask-since = Seit wann sind Sie in Dresden?
phrasebook-ask-work = Welche Arbeit haben Sie gelernt oder gemacht?
phrasebook-ask-insurance = Haben Sie eine Gesundheitskarte?
phrasebook-ask-phone = Unter welcher Telefonnummer können wir Sie erreichen? Sie müssen keine angeben.
phrasebook-ask-safe = Sind Sie gerade in Sicherheit?
phrasebook-ask-safe-write = Kann ich Ihnen hier gefahrlos schreiben?
phrasebook-emergency = Wenn Sie in Gefahr sind, rufen Sie jetzt die 110 an. Bei Lebensgefahr die 112.
phrasebook-no-duty = Sie müssen das nicht beantworten.
