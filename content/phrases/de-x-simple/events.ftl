# Termine und Gruppen in einfacher Sprache.
events-next = Das sind die nächsten Termine:
events-ask = Diese Gruppen treffen sich. Aber ich weiß nicht, wann. Bitte fragen Sie dort:
events-none = Ich kenne im Moment keine Termine.
event-regular = Das Treffen ist regelmäßig. Bitte fragen Sie vorher, ob es stattfindet.
event-ask-there = Wir wissen die Termine im Moment nicht. Bitte fragen Sie dort.
