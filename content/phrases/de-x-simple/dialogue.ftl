# What the bot says in conversation, in easy German: at most 12 words a sentence. What is missing here comes in German.

welcome =
    Hallo. Ich bin Lotse, ein Computerprogramm. Ich bin kein Mensch. Ich helfe Ihnen, in Dresden das richtige Angebot zu finden. Es geht um Wohnung, Arzt, Papiere, Arbeit, Deutschkurse und mehr.
    Sie können immer nach einem Menschen fragen. Ich speichere Ihre Nachrichten verschlüsselt, damit ich Ihnen antworten kann. Verschlüsselt heißt: in einer geheimen Schrift. Sie können Ihre Nachrichten immer löschen.
    Bitte schreiben Sie hier keine Namen. Bitte schreiben Sie auch keine Nummern von Ihren Papieren. Was brauchen Sie?
greet = Hallo. Schön, dass Sie schreiben. Wobei brauchen Sie Hilfe?
goodbye = Auf Wiedersehen. Brauchen Sie wieder etwas? Dann schreiben Sie mir hier.
thank = Gern geschehen. Kann ich Ihnen noch bei etwas anderem helfen?
affirm = In Ordnung. Was möchten Sie jetzt wissen?
deny = In Ordnung. Was brauchen Sie? Schreiben Sie es mir oder wählen Sie ein Thema.
help = Was brauchen Sie? Schreiben Sie es mit Ihren eigenen Worten. Zum Beispiel: „Ich suche eine Wohnung“ oder „Mein Zahn tut weh“. Ich zeige Ihnen Angebote in Dresden, die helfen können. Ich kann Ihre Frage auch an einen Menschen geben. Sie können in Ihrer Sprache schreiben.
bot-challenge = Ich bin ein Computerprogramm, kein Mensch. Ich kann Fehler machen. Möchten Sie mit einem Menschen sprechen? Dann kann ich das für Sie vorbereiten.
out-of-scope = Es tut mir leid, darüber weiß ich nichts. Ich kenne Angebote in Dresden. Diese helfen Menschen, die neu hier sind. Was brauchen Sie?
feedback-negative = Es tut mir leid, dass das nicht geholfen hat. Sie können es mit anderen Worten sagen. Sie können auch ein Thema wählen. Oder Sie schreiben mit einem Menschen.
cancel = In Ordnung, wir hören hier auf. Was möchten Sie jetzt tun?
did-you-mean = Ich habe Sie vielleicht nicht richtig verstanden. Meinten Sie etwas davon?
not-understood = Es tut mir leid, das habe ich nicht verstanden. Bitte sagen Sie es mit anderen Worten. Sie können auch ein Thema wählen. Oder Sie schreiben mit einem Menschen.
too-long = Ihre Nachricht ist zu lang für mich. Bitte schreiben Sie nur wenige Sätze. Was ist am wichtigsten?
no-words = Ich kann nur Wörter lesen. Was brauchen Sie? Bitte schreiben Sie einen Satz oder wählen Sie ein Thema.
failure = Es tut mir leid, bei uns gab es einen Fehler. Ich konnte Ihnen nicht antworten. Bitte versuchen Sie es noch einmal. Oder schreiben Sie mit einem Menschen.
button-outdated = Dieser Knopf geht nicht mehr. Bitte wählen Sie noch einmal.

language-set = Ich schreibe Ihnen jetzt in einfachem Deutsch.
# Falls back to German alone, so that the notice says something else than that of other languages.
language-notice = Ich schreibe Ihnen in einfachem Deutsch. Manche Texte gibt es noch nicht in einfachem Deutsch. Diese Texte kommen dann in normalem Deutsch.
understanding-notice = In dieser Sprache verstehe ich nur einen Teil. Mit den Knöpfen geht es immer.

topic-services = Diese Angebote können Ihnen helfen ({ $title }):
topic-nothing = Dazu habe ich noch keine Angebote ({ $title }). Ein Mensch kann Ihnen weiterhelfen.
more-services =
    { $left ->
        [0] Das sind die letzten Angebote dazu ({ $title }):
       *[other] Hier sind weitere Angebote ({ $title }):
    }
more-none = Ich habe dazu keine weiteren Angebote. Ein Mensch kann Ihnen weiterhelfen.
details = Das weiß ich über diese Angebote. Fehlt hier etwas? Dann fragen Sie bitte direkt dort nach.
details-none = Welches Angebot oder welches Thema meinen Sie? Bitte wählen Sie zuerst ein Thema.
inform-noted = Danke, ich denke daran. Was brauchen Sie?
inform-services = Ich habe mit Ihren Angaben noch einmal gesucht ({ $title }):

urgent-raised = Ich habe Ihre Nachricht für die Beratung als dringend markiert. Bitte warten Sie nicht auf die Antwort. Oben stehen Nummern. Rufen Sie eine davon an.

privacy = Ich speichere verschlüsselt, was Sie schreiben. So kann ich Ihnen antworten. Verschlüsselt heißt: in einer geheimen Schrift. Die Beratung kann den Chat erst lesen, wenn Sie zugestimmt haben. Sie können immer alles löschen.
delete-ask = Möchten Sie diesen ganzen Chat löschen? Dann endet auch eine Anfrage nach einem Menschen. Sie können den Chat danach nicht zurückholen.
delete-done = Ich habe alles gelöscht, was Sie hier geschrieben haben. Sie können immer neu beginnen.
delete-kept = In Ordnung, ich habe nichts gelöscht.
