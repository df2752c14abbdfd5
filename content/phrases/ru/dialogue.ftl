# What the bot says in conversation, in Russian: so far only about the language itself.

language-set = Продолжаем на русском языке.
language-notice = Я могу лишь частично читать то, что вы пишете на своём языке, и мои ответы на нём ещё не готовы. Они приходят на английском и немецком.
