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
