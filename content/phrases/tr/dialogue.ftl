# What the bot says in conversation, in Turkish.

welcome =
    Merhaba. Ben Lotse. Bir bilgisayar programıyım, insan değilim. Dresden'de doğru yeri bulmanıza yardım ediyorum: konut, doktor, belgeler, iş, Almanca kursları ve başka konular.
    Dilediğiniz an bir insanla görüşmeyi isteyebilirsiniz. Size yanıt verebilmem için mesajlarınız şifreli olarak saklanır. Onları istediğiniz zaman silebilirsiniz.
    Lütfen buraya isim ve belge numarası yazmayın. Neye ihtiyacınız var?
greet = Merhaba. Yazdığınız iyi oldu. Hangi konuda yardıma ihtiyacınız var?
goodbye = Hoşça kalın. Bir şeye ihtiyacınız olduğunda buraya yine yazabilirsiniz.
thank = Rica ederim. Size başka bir konuda yardım edebilir miyim?
affirm = Tamam. Şimdi neyi öğrenmek istersiniz?
deny = Tamam. Bana bunun yerine neye ihtiyacınız olduğunu yazın ya da bir konu seçin.
help = Neye ihtiyacınız olduğunu kendi sözlerinizle yazın, örneğin “Ev arıyorum” ya da “Dişim ağrıyor”. Dresden'de size yardım edebilecek yerleri gösteririm ve sizi bir insana yönlendirebilirim. Kendi dilinizde yazabilirsiniz.
bot-challenge = Ben bir bilgisayar programıyım, insan değilim. Hata yapabilirim. Bir insanla görüşmek isterseniz bunu sağlayabilirim.
out-of-scope = Üzgünüm, bu konuda bilgim yok. Dresden'de, buraya yeni gelenlere yardım eden yerleri biliyorum. Neye ihtiyacınız var?
feedback-negative = Bunun işinize yaramamasına üzüldüm. Başka sözlerle yazabilir, bir konu seçebilir ya da bir insanla yazışabilirsiniz.
cancel = Tamam, burada bırakıyoruz. Şimdi ne yapmak istersiniz?
choose-topic = Konu nedir?
did-you-mean = Sizi doğru anladığımdan emin değilim. Bunlardan birini mi demek istediniz?
search-found = Yazdığınız sözlerle şunları buldum:
not-understood = Üzgünüm, bunu anlamadım. Lütfen başka sözlerle yazın, bir konu seçin ya da bir insanla yazışın.
too-long = Mesajınız benim için çok uzun. Lütfen en önemli şeyi birkaç cümleyle yazın.
no-words = Yalnızca kelimeleri okuyabiliyorum. Lütfen neye ihtiyacınız olduğunu bir cümleyle yazın ya da bir konu seçin.
failure = Üzgünüm, bizim tarafımızda bir sorun çıktı ve yanıt veremedim. Lütfen bir daha deneyin ya da bir insanla yazışın.
button-outdated = Bu düğme artık çalışmıyor. Lütfen yeniden seçin.

language-ask = Hangi dili kullanmak istersiniz?
language-set = Türkçe devam ediyoruz.
language-notice = Kendi dilinizde yazdıklarınızı yalnızca kısmen okuyabiliyorum ve yanıtlarım bu dilde henüz hazır değil. Yanıtlar İngilizce ve Almanca geliyor.
# Shown once where the model has not learnt the language.
understanding-notice = Bu dilde yazdıklarınızın şimdilik yalnızca bir kısmını anlıyorum. Düğmeler her zaman çalışır.

topic-services = Şu yerler size yardım edebilir ({ $title }):
topic-nothing = Bu konu için bildiğim bir yer henüz yok ({ $title }). Bir insan size yardım edebilir.
more-services =
    { $left ->
        [0] Bu konudaki son yerler şunlar ({ $title }):
       *[other] Başka yerler de var ({ $title }):
    }
more-none = Bunun için bildiğim başka bir yer yok. Bir insan size yardım edebilir.
details = Bu yerler hakkında bildiklerim bunlar. Burada bir bilgi eksikse lütfen doğrudan oraya sorun.
details-none = Hangi yeri ya da hangi konuyu kastediyorsunuz? Lütfen önce bir konu seçin.
inform-noted = Teşekkürler, bunu aklımda tutacağım. Neye ihtiyacınız var?
inform-services = Bana söylediklerinize göre yeniden arama yaptım ({ $title }):

urgent-raised = Mesajınızı danışmanlar için acil olarak işaretledim. Lütfen onların yanıtını beklemeyin: Yukarıdaki numaralardan birini arayın.

privacy = Size yanıt verebilmem için yazdıklarınız şifreli olarak saklanır. Danışmanlar bu görüşmeyi ancak siz iletilmesini kabul ettikten sonra okuyabilir. Her şeyi istediğiniz zaman silebilirsiniz.
delete-ask = Bu görüşmenin tamamını silmek istiyor musunuz? Bir insanla görüşme isteğiniz varsa o da sona erer. Silinen görüşme geri getirilemez.
delete-done = Buraya yazdığınız her şey silindi. İstediğiniz zaman yeniden başlayabilirsiniz.
delete-kept = Tamam, hiçbir şey silinmedi.
