# What the bot says in conversation, in Turkish: so far only about the language itself.

language-set = Türkçe devam ediyoruz.
language-notice = Kendi dilinizde yazdıklarınızı yalnızca kısmen okuyabiliyorum ve yanıtlarım bu dilde henüz hazır değil. Yanıtlar İngilizce ve Almanca geliyor.
