# On the way to a human and back, in Turkish.

consent-ask = Burada bir danışman devam edebilir. O zaman bu görüşmeyi ve dilinizi görür. Görüşmeyi yalnızca Lotse'nin Dresden'deki ortak kuruluşlarının danışmanları okuyabilir ve isteğinizi geri çekebilirsiniz. Hayır derseniz hiçbir şey kaybetmezsiniz: Ben size yardım etmeye devam ederim. Kabul ediyor musunuz?
consent-refused = Tamam, hiçbir şey iletilmiyor. Ben size yardım etmeye devam ediyorum. Neye ihtiyacınız var?
case-opened = İsteğiniz şimdi danışmanlarda. Yanıtı burada alacaksınız. Ne kadar süreceğini söyleyemem. O zamana kadar bana soru sormaya devam edebilirsiniz.
case-waiting = İsteğiniz zaten danışmanlarda. Yanıtı burada alacaksınız. Bana soru sormaya devam edebilir ya da isteği geri çekebilirsiniz.
case-withdrawn = İsteğiniz geri çekildi. Ben size yardım etmeye devam ediyorum. Dilediğiniz an yeniden bir insanla görüşmeyi isteyebilirsiniz.
case-none = Şu anda açık bir isteğiniz yok.
case-claimed = Bir danışman devraldı ve size buradan yazacak. Ben şimdi susuyorum, acil bir durum olursa yine yazarım.
case-closed = Danışman bu görüşmeyi bitirdi. Ben yine buradayım. Neye ihtiyacınız var?
case-returned = Danışman görüşmeyi bırakmak zorunda kaldı. İsteğiniz yeniden danışmanlarda ve o zamana kadar ben size yardım etmeye devam ediyorum.
