# The chat window around the conversation, in German.

widget-title = Lotse Dresden
widget-open = Chat öffnen
widget-close = Chat schließen
widget-placeholder = Hier schreiben
widget-send = Senden
widget-you = Sie
widget-bot = Lotse (Computerprogramm)
widget-caseworker = Beratungskraft
widget-sending = Wird gesendet
widget-sent = Gesendet
widget-not-sent = Noch nicht gesendet. Wird gesendet, sobald es eine Verbindung gibt.
widget-rejected = Diese Nachricht konnte nicht angenommen werden. Bitte schreiben Sie sie noch einmal.
widget-offline = Keine Verbindung. Ihre Nachrichten bleiben erhalten und werden später gesendet.
widget-call = Anrufen
widget-map = Karte
widget-website = Website
widget-email = E-Mail
widget-source = Quelle
widget-hours = Öffnungszeiten
widget-language = Sprache
widget-typing = Lotse schreibt
widget-too-long = Bitte kürzen Sie Ihre Nachricht auf { $limit } Zeichen.
widget-waiting = Warten auf eine Beratungskraft
widget-human = Eine Beratungskraft ist da
widget-ended = Diese Unterhaltung wurde gelöscht. Schreiben Sie, um eine neue zu beginnen.
widget-messages = Unterhaltung
