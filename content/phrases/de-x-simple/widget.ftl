# The chat window around the conversation, in easy German; the others are easy in German already.

widget-caseworker = Mensch aus der Beratung
widget-sending = Wir senden gerade
widget-not-sent = Noch nicht gesendet. Wir senden die Nachricht, sobald es eine Verbindung gibt.
widget-rejected = Wir konnten diese Nachricht nicht annehmen. Bitte schreiben Sie sie noch einmal.
widget-offline = Keine Verbindung. Ihre Nachrichten bleiben hier. Wir senden sie später.
widget-too-long = Ihre Nachricht ist zu lang. Bitte schreiben Sie höchstens { $limit } Zeichen.
widget-waiting = Warten auf die Beratung
widget-human = Ein Mensch aus der Beratung ist da
widget-ended = Dieser Chat ist gelöscht. Schreiben Sie etwas, dann beginnt ein neuer Chat.
widget-messages = Chat
