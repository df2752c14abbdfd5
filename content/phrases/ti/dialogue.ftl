# What the bot says in conversation, in Tigrinya: so far only about the language itself.

language-set = ብትግርኛ ንቕጽል።
language-notice = ብቋንቋኹም እትጽሕፍዎ ብኸፊል ጥራይ ከንብቦ እኽእል፣ መልስታተይ ድማ በዚ ቋንቋ ገና ድሉዋት ኣይኮኑን። መልስታተይ ብእንግሊዝኛን ብጀርመንኛን እዮም ዝመጹ።
