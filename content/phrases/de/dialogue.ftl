# What the bot says in conversation, in German.

welcome =
    Hallo. Ich bin Lotse, ein Computerprogramm, kein Mensch. Ich helfe Ihnen, in Dresden die richtige Anlaufstelle zu finden: für Wohnung, Arzt, Papiere, Arbeit, Deutschkurse und mehr.
    Sie können jederzeit nach einem Menschen fragen. Ihre Nachrichten werden verschlüsselt gespeichert, damit ich antworten kann, und Sie können sie jederzeit löschen.
    Bitte schreiben Sie hier keine Namen und keine Nummern von Dokumenten. Was brauchen Sie?
greet = Hallo. Schön, dass Sie schreiben. Wobei brauchen Sie Hilfe?
goodbye = Auf Wiedersehen. Sie können hier wieder schreiben, wann immer Sie etwas brauchen.
thank = Gern geschehen. Kann ich Ihnen noch bei etwas anderem helfen?
affirm = In Ordnung. Was möchten Sie als Nächstes wissen?
deny = In Ordnung. Sagen Sie mir, was Sie stattdessen brauchen, oder wählen Sie ein Thema.
help = Schreiben Sie mit Ihren eigenen Worten, was Sie brauchen, zum Beispiel „Ich suche eine Wohnung“ oder „Mein Zahn tut weh“. Ich zeige Anlaufstellen in Dresden, die helfen können, und ich kann Sie an einen Menschen weiterleiten. Sie können in Ihrer Sprache schreiben.
bot-challenge = Ich bin ein Computerprogramm, kein Mensch. Ich kann Fehler machen. Wenn Sie mit einem Menschen sprechen möchten, kann ich das in die Wege leiten.
out-of-scope = Es tut mir leid, darüber weiß ich nichts. Ich kenne Anlaufstellen in Dresden, die Menschen helfen, die neu hier sind. Was brauchen Sie?
feedback-negative = Es tut mir leid, dass das nicht geholfen hat. Sie können es mit anderen Worten sagen, ein Thema wählen oder mit einem Menschen schreiben.
cancel = In Ordnung, wir hören hier auf. Was möchten Sie jetzt tun?
choose-topic = Worum geht es?
did-you-mean = Ich bin nicht sicher, ob ich Sie verstanden habe. Meinten Sie etwas davon?
search-found = Mit Ihren Worten habe ich das gefunden:
not-understood = Es tut mir leid, das habe ich nicht verstanden. Bitte sagen Sie es mit anderen Worten, wählen Sie ein Thema oder schreiben Sie mit einem Menschen.
too-long = Ihre Nachricht ist zu lang für mich. Bitte schreiben Sie in wenigen Sätzen, was am wichtigsten ist.
no-words = Ich kann nur Wörter lesen. Bitte schreiben Sie in einem Satz, was Sie brauchen, oder wählen Sie ein Thema.
failure = Es tut mir leid, bei uns ist etwas schiefgegangen und ich konnte nicht antworten. Bitte versuchen Sie es noch einmal oder schreiben Sie mit einem Menschen.
button-outdated = Dieser Knopf funktioniert nicht mehr. Bitte wählen Sie noch einmal.

language-ask = Welche Sprache möchten Sie verwenden?
language-set = Wir machen auf Deutsch weiter.
language-notice = Was Sie in Ihrer Sprache schreiben, kann ich nur zum Teil lesen, und meine Antworten sind in dieser Sprache noch nicht fertig. Sie kommen auf Englisch und Deutsch.
# Shown once where the model has not learnt the language.
understanding-notice = In dieser Sprache verstehe ich bis jetzt nur einen Teil von dem, was Sie schreiben. Mit den Knöpfen geht es immer.

topic-services = Diese Anlaufstellen können Ihnen helfen ({ $title }):
topic-nothing = Zu diesem Thema habe ich noch keine Anlaufstellen ({ $title }). Ein Mensch kann Ihnen weiterhelfen.
more-services =
    { $left ->
        [0] Das sind die letzten Anlaufstellen zu diesem Thema ({ $title }):
       *[other] Hier sind weitere Anlaufstellen ({ $title }):
    }
more-none = Ich habe dafür keine weiteren Anlaufstellen. Ein Mensch kann Ihnen weiterhelfen.
details = Das weiß ich über diese Anlaufstellen. Wenn hier etwas fehlt, fragen Sie bitte direkt dort nach.
details-none = Welche Anlaufstelle oder welches Thema meinen Sie? Bitte wählen Sie zuerst ein Thema.
inform-noted = Danke, das behalte ich im Blick. Was brauchen Sie?
inform-services = Ich habe noch einmal gesucht, mit dem, was Sie mir gesagt haben ({ $title }):

urgent-raised = Ich habe Ihre Nachricht für die Beratungskräfte als dringend markiert. Bitte warten Sie nicht auf deren Antwort: Rufen Sie eine der Nummern oben an.

privacy = Was Sie schreiben, wird verschlüsselt gespeichert, damit ich Ihnen antworten kann. Beratungskräfte können diese Unterhaltung erst lesen, wenn Sie der Weitergabe zugestimmt haben. Sie können jederzeit alles löschen.
delete-ask = Möchten Sie diese ganze Unterhaltung löschen? Eine Anfrage nach einem Menschen endet damit auch. Die Unterhaltung lässt sich nicht wiederherstellen.
delete-done = Alles, was Sie hier geschrieben haben, ist gelöscht. Sie können jederzeit neu beginnen.
delete-kept = In Ordnung, es wurde nichts gelöscht.
