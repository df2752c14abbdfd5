# What the bot says in conversation, in Persian (Dari): so far only about the language itself.

language-set = به زبان فارسی / دری ادامه می‌دهیم.
language-notice = آنچه را به زبان خود می‌نویسید فقط تا اندازه‌ای می‌توانم بخوانم، و پاسخ‌های من به این زبان هنوز آماده نیست. پاسخ‌ها به انگلیسی و آلمانی می‌آید.
