# What the bot says in conversation, in French: so far only about the language itself.

language-set = Nous continuons en français.
language-notice = Je ne peux lire qu’en partie ce que vous écrivez dans votre langue, et mes réponses ne sont pas encore prêtes dans cette langue. Elles arrivent en anglais et en allemand.
