# What the bot says in conversation, in Spanish: so far only about the language itself.

language-set = Seguimos en español.
language-notice = Solo puedo leer en parte lo que usted escribe en su idioma, y mis respuestas todavía no están listas en él. Llegan en inglés y en alemán.
