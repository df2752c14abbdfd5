# What the bot says in conversation, in Pashto: so far only about the language itself.

language-set = په پښتو دوام ورکوو.
language-notice = هغه څه چې تاسو یې په خپله ژبه لیکئ، زه یې یوازې تر یوې اندازې لوستلای شم، او زما ځوابونه په دې ژبه لا چمتو نه دي. ځوابونه په انګلیسي او جرمني ژبو راځي.
