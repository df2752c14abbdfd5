# Titles of buttons, in Turkish: one to four words.

button-more = Başka yerler
button-topics = Başka konu
button-human = Bir insanla yazış
button-consent-yes = Evet, kabul ediyorum
button-consent-no = Hayır
button-withdraw = İsteği geri çek
button-languages = Başka dil
button-privacy = Neler saklanıyor?
button-delete = Sohbetimi sil
button-delete_confirm-yes = Evet, silinsin
button-delete_confirm-no = Hayır, kalsın
button-help = Bu nasıl çalışıyor?
