# Die Seiten der Beraterinnen und Berater.
console-title = Lotse für die Beratung
console-skip = Zum Inhalt springen
console-queue-title = Anfragen
console-signed-in = Angemeldet als { $name }
console-sign-out = Abmelden
console-live = Live
console-live-lost = Verbindung unterbrochen. Neue Nachrichten erscheinen erst, wenn sie wieder steht.
console-session-over = Sie sind abgemeldet. Wenn Sie auf Senden klicken, melden Sie sich wieder an und bekommen Ihren Text zurück.

# Anmelden
console-sign-in-title = Anmelden
console-sign-in = Anmelden
console-name = Name
console-password = Passwort
console-sign-in-failed = Name oder Passwort stimmt nicht.
console-sign-in-for-draft = Sie waren abgemeldet. Ihr Text wurde nicht gesendet. Nach dem Anmelden steht er wieder in der Anfrage.
console-draft = Ihr Text
console-sign-in-limit = Zu viele Versuche. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.

# Zugang anlegen, über eine Einladung
console-sign-up-title = Zugang anlegen
console-sign-up-intro = Sie sind eingeladen, Menschen im Chat zu beraten. Wählen Sie einen Namen und ein Passwort.
console-sign-up-name-hint = So sehen Kolleginnen und Kollegen, wer eine Anfrage hat. Auch die Person im Chat sieht diesen Namen bei Ihren Antworten.
console-sign-up-password-hint = Mindestens { $least } Zeichen. Gut sind mehrere Wörter hintereinander.
console-sign-up-repeated = Passwort wiederholen
console-sign-up = Zugang anlegen
console-sign-up-password-short = Das Passwort ist zu kurz. Es braucht mindestens { $least } Zeichen.
console-sign-up-password-long = Das Passwort ist zu lang. Es darf höchstens { $most } Zeichen haben.
console-sign-up-not-repeated = Die beiden Passwörter sind nicht gleich.
console-sign-up-name-taken = Diesen Namen gibt es schon. Bitte wählen Sie einen anderen.
console-sign-up-name-unusable = Dieser Name lässt sich nicht verwenden. Bitte wählen Sie einen kurzen Namen aus Buchstaben.
console-invitation-gone-title = Diese Einladung gilt nicht mehr
console-invitation-gone = Sie wurde schon benutzt oder ist abgelaufen. Bitten Sie die Person, von der Sie den Link haben, um einen neuen.

# Die Liste der Anfragen
console-queue-empty = Im Moment wartet niemand.
console-queue-empty-hint = Diese Seite zeigt neue Anfragen von selbst.
console-queue-waiting = { $waiting ->
    [0] Niemand wartet
    [one] Eine Person wartet
   *[other] { $waiting } Personen warten
 }
console-urgent = dringend
console-no-topic = Ohne Thema
console-no-language = unbekannt
console-since-now = seit eben
console-since-minutes = seit { $minutes } Min.
console-since-hours = seit { $hours } Std.
console-since-days = { $days ->
    [one] seit einem Tag
   *[other] seit { $days } Tagen
 }
console-state-waiting = wartet
console-state-claimed = bei { $name }
console-state-mine = bei Ihnen
console-state-closed = beendet
console-state-withdrawn = zurückgenommen
console-state-deleted = gelöscht

# Eine Anfrage
console-case-title = Anfrage { $number }
console-case-opened = eröffnet { $moment }
console-back = Alle Anfragen
console-transcript = Gesprächsverlauf
console-transcript-whole = Ganzen Verlauf zeigen
console-author-person = Person
console-author-bot = Lotse
console-pressed = Taste: { $title }
console-button-unknown = unbekannt
console-understood-as = erkannt als: { $title }
console-moment-today = heute, { $time } Uhr
console-moment-day = { $day }, { $time } Uhr
console-claim = Übernehmen
console-claim-hint = Wenn Sie übernehmen, schweigt der Bot und Sie schreiben selbst. Die Person liest Ihren Namen.
console-answer-label = Ihre Antwort
console-answer-hint = Die Person liest diesen Text so, wie Sie ihn schreiben; nichts wird übersetzt. Strg+Eingabe sendet.
console-answer-language = Die Person schrieb zuletzt auf { $language }.
console-send = Senden
console-give-back = Zurück in die Liste
console-give-back-hint = Eine andere Beraterin oder ein anderer Berater kann dann übernehmen.
console-give-back-hint-colleague = { $name } hat diese Anfrage. In der Liste können alle sie übernehmen; bis dahin antwortet der Bot.
console-close = Gespräch beenden
console-close-hint = Der Bot antwortet danach wieder.
console-read-only = { $name } hat diese Anfrage. Sie können mitlesen.
console-is-closed = Diese Anfrage ist beendet. Sie sehen den Verlauf bis dahin.
console-hidden = Diese Anfrage ist beendet. Ihr Verlauf ist nur für die Person sichtbar, die sie hatte.
console-is-withdrawn = Die Person hat die Anfrage zurückgenommen. Der Verlauf ist nicht mehr sichtbar.
console-is-deleted = Die Person hat das Gespräch gelöscht.

# Warum etwas nicht ging
console-refused-unknown = Diese Anfrage gibt es nicht.
console-refused-already_open = Diese Anfrage ist schon offen.
console-refused-not_open = Das ging nicht mehr: Die Anfrage ist nicht mehr offen.
console-refused-already_claimed = { $name } hat diese Anfrage schon übernommen.
console-refused-not_claimed = Bitte übernehmen Sie die Anfrage zuerst.
console-refused-not_yours = Das kann nur { $name }, denn diese Anfrage ist dort.
console-refused-empty = Ihre Antwort war leer.
console-refused-too_long = Ihre Antwort ist zu lang. Sie darf höchstens { $most } Zeichen haben. Nichts wurde gesendet.
console-draft-kept = Ihr Text wurde nicht gesendet. Hier können Sie ihn kopieren.
console-problem-forbidden-title = Das Formular ist abgelaufen
console-problem-forbidden = Nichts wurde geändert oder gesendet. Gehen Sie zurück, kopieren Sie Ihren Text, laden Sie die Seite neu und versuchen Sie es noch einmal.
console-problem-missing-title = Diese Seite gibt es nicht
console-problem-missing = Vielleicht ist der Link unvollständig.
console-problem-too-large-title = Das war zu viel Text
console-problem-too-large = Nichts wurde gesendet. Gehen Sie zurück und kürzen Sie den Text.
console-problem-failed-title = Etwas ist schiefgegangen
console-problem-failed = Der Fehler liegt bei uns und ist notiert. Bitte versuchen Sie es noch einmal.
console-to-start = Zu den Anfragen

# Die Textbausteine: Sätze, die auf Deutsch gewählt und in der Sprache der Person gesendet werden
console-phrasebook = Textbausteine
console-phrasebook-back = Zurück zur Anfrage
console-phrasebook-search = Satz suchen, auf Deutsch
console-phrasebook-find = Suchen
console-phrasebook-found = { $found ->
    [0] Kein Satz gefunden. Versuchen Sie ein anderes Wort.
    [one] Ein Satz
   *[other] { $found } Sätze
 }
console-phrasebook-other = Anderen Satz wählen
console-phrasebook-papers-more = Weitere Unterlagen
console-phrasebook-papers-more-hint = Das wird so gezeigt, wie Sie es schreiben.
console-phrasebook-choose = Bitte wählen
console-phrasebook-preview = Vorschau
console-phrasebook-for-you = Sie lesen
console-phrasebook-for-person = Die Person liest: { $language }
console-phrasebook-not-in = Diesen Satz gibt es noch nicht in der Sprache der Person ({ $language }).
console-phrasebook-changed = Die Vorschau hat sich geändert. Bitte prüfen Sie sie und senden Sie dann noch einmal.
console-phrasebook-send = Diesen Satz senden
console-phrasebook-sent = Gesendet.
console-phrasebook-sent-in = gesendet auf: { $language }
console-phrasebook-failed = Das ging gerade nicht. Bitte versuchen Sie es noch einmal; nichts wird doppelt gesendet.

# Gruppen der Textbausteine
console-phrasebook-group-contact = Kontakt
console-phrasebook-group-appointments = Termine
console-phrasebook-group-way = Weg und Ort
console-phrasebook-group-papers = Papiere und Unterlagen
console-phrasebook-group-next-steps = Nächste Schritte
console-phrasebook-group-person = Fragen an die Person

# Felder der Textbausteine
console-phrasebook-field-date = Datum
console-phrasebook-field-time = Uhrzeit
console-phrasebook-field-place = Ort
console-phrasebook-field-person = Name
console-phrasebook-field-office = Stelle
console-phrasebook-field-papers = Unterlagen
console-phrasebook-field-phone = Telefon
console-phrasebook-field-link = Link
console-phrasebook-field-amount = Betrag in Euro
console-phrasebook-field-language = Sprache
console-phrasebook-field-page = Seite
console-phrasebook-field-days = Tage
console-phrasebook-field-weeks = Wochen
console-phrasebook-field-minutes = Minuten

# Was an einem Feld nicht passt
console-phrasebook-problem-missing = Bitte füllen Sie dieses Feld aus.
console-phrasebook-problem-too-long = Das ist zu lang. Bitte kürzen Sie es auf höchstens { $most } Zeichen.
console-phrasebook-problem-day = Diesen Tag gibt es nicht. Bitte wählen Sie ein Datum, zum Beispiel 6.3.2026.
console-phrasebook-problem-past = Dieser Tag ist vorbei. Bitte wählen Sie heute oder einen späteren Tag.
console-phrasebook-problem-far = Dieser Tag liegt mehr als drei Jahre voraus. Bitte prüfen Sie das Jahr.
console-phrasebook-problem-time = Bitte schreiben Sie die Uhrzeit wie 14:30.
console-phrasebook-problem-phone = Diese Nummer kann man nicht wählen. Bitte schreiben Sie sie wie 0351 1234567.
console-phrasebook-problem-link = Bitte fügen Sie den ganzen Link ein. Er muss mit https:// beginnen.
console-phrasebook-problem-amount = Bitte schreiben Sie den Betrag wie 12,50.
console-phrasebook-problem-language = Bitte wählen Sie eine Sprache aus der Liste.
console-phrasebook-problem-number = Bitte schreiben Sie eine ganze Zahl von 1 bis { $most }.

# Inhalte: Dateien mit Fehlern, und was noch zu prüfen ist
console-content-title = Inhalte
console-content-errors-link = Fehler ansehen
console-content-left-link = Offene Prüfungen ansehen
console-content-refused =
    { $errors ->
        [one] Geänderte Inhalte haben { $errors } Fehler und werden nicht benutzt. Die Menschen sehen den letzten guten Stand.
       *[other] Geänderte Inhalte haben { $errors } Fehler und werden nicht benutzt. Die Menschen sehen den letzten guten Stand.
    }
console-content-in-spite =
    { $errors ->
        [one] Die Inhalte haben { $errors } Fehler und werden trotzdem benutzt, denn es gibt noch keinen guten Stand. Die Menschen sehen vielleicht falsche Angaben.
       *[other] Die Inhalte haben { $errors } Fehler und werden trotzdem benutzt, denn es gibt noch keinen guten Stand. Die Menschen sehen vielleicht falsche Angaben.
    }
console-content-unreviewed =
    { $missing ->
        [one] Noch nicht bereit für die Öffentlichkeit: { $missing } Text oder Eintrag ist noch von keinem Menschen geprüft.
       *[other] Noch nicht bereit für die Öffentlichkeit: { $missing } Texte und Einträge sind noch von keinem Menschen geprüft.
    }
console-content-errors-title = Dateien mit Fehlern
console-content-refused-hint = Keine Änderung wird benutzt, bis diese Fehler behoben sind. Bitte sagen Sie der Inhaltsredaktion Bescheid: Die Meldungen sind für sie und auf Englisch.
console-content-in-spite-hint = Diese Fehler sind in den Inhalten, die die Menschen gerade sehen. Bitte sagen Sie der Inhaltsredaktion Bescheid: Die Meldungen sind für sie und auf Englisch.
console-content-left-title = Noch zu prüfen
console-content-left-hint = Das Dringendste steht zuerst. Wenn Sie etwas geprüft haben, sagen Sie es bitte der Inhaltsredaktion: Sie vermerkt es.
console-content-stage = Was
console-content-language = Sprache
console-content-left = Offen
console-content-needed = Von
console-content-stage-urgent = Dringende Texte
console-content-stage-phrases = Was der Bot sagt
console-content-stage-topics = Titel und Leitfäden
console-content-stage-services = Angaben der Anlaufstellen
console-content-stage-descriptions = Texte der Anlaufstellen und Veranstaltungen
console-content-every-language = alle Sprachen
console-content-all-reviewed = Alles ist geprüft.
