# Sentences that caseworkers choose in German and people read in their own language (Turkish). $date, $time, $place,
# $person, $papers, $office, $phone, $link, $amount, $language come already written; $page, $days, $weeks, $minutes are numbers.

# Getting in touch
phrasebook-hello = Merhaba. Mesajlarınızı okuyorum ve şimdi size ben yardım edeceğim.
phrasebook-hello-person = Merhaba. Adım { $person }. Şimdi size ben yardım edeceğim.
phrasebook-moment = Lütfen biraz bekleyin. Sizin için yanıtı arıyorum.
phrasebook-back-in-minutes =
    { $minutes ->
        [one] { $minutes } dakika sonra buradayım.
       *[other] { $minutes } dakika sonra buradayım.
    }
phrasebook-out-until = { $date } tarihine kadar bana ulaşamazsınız. Ondan sonra size yanıt vereceğim.
phrasebook-out-until-time = Bugün saat { $time } olana kadar bana ulaşamazsınız. Ondan sonra size yanıt vereceğim.
phrasebook-colleague = Bundan sonra size ekibimizden { $person } yazacak.
phrasebook-answer-tomorrow = Size bir sonraki iş günü yanıt vereceğim.
phrasebook-please-repeat = Bunu anlamadım. Lütfen başka sözlerle yazın.
phrasebook-what-language = Hangi dilde konuşmak istersiniz?
phrasebook-who-helps = Bu konuda size yardım eden biri var mı, örneğin bir danışma merkezi?
phrasebook-more-questions = Başka bir sorunuz var mı?
phrasebook-all-done = O zaman bu görüşmeyi bitiriyorum. Buraya istediğiniz zaman yeniden yazabilirsiniz.
phrasebook-thanks = Mesajınız için teşekkürler.
phrasebook-sorry-wait = Beklemek zorunda kaldığınız için özür dilerim.

# Appointments
phrasebook-appointment-offered = Size bir randevu önerebilirim: { $date }, saat { $time }. Yer: { $place }. Size uyar mı?
phrasebook-appointment-confirmed = Randevunuz: { $date }, saat { $time }. Yer: { $place }.
phrasebook-appointment-moved = Randevunuzun zamanı değişti. Yeni randevu: { $date }, saat { $time }. Yer: { $place }.
phrasebook-appointment-cancelled = Maalesef { $date } tarihli randevunuz yapılamayacak. Sizinle birlikte yeni bir randevu bulacağız.
phrasebook-appointment-which-days = Hangi günlerde ve saat kaçta gelebilirsiniz?
phrasebook-appointment-please-confirm = Lütfen bu randevuya gelip gelemeyeceğinizi yazın.
phrasebook-appointment-tell-us = Gelemeyecekseniz lütfen bize önceden haber verin.
phrasebook-appointment-phone = Sizi telefonla arayacağım: { $date }, saat { $time }. Size hangi numaradan ulaşabilirim?
phrasebook-appointment-office = Randevuyu buradan alabilirsiniz: { $office }, telefon { $phone }.
phrasebook-appointment-online = Bu sayfadan randevu alabilirsiniz: { $link }
phrasebook-appointment-interpreter = Randevuda sizin için çeviri yapan biri olacak ({ $language }).
phrasebook-appointment-interpreter-ask = Randevuda çeviri yapacak birine ihtiyacınız var mı? Hangi dile?
phrasebook-appointment-bring-someone = Yanınızda güvendiğiniz birini getirebilirsiniz.
phrasebook-appointment-children = Randevuya çocuklarınızı getirebilirsiniz.
phrasebook-appointment-woman = Bir kadınla konuşmayı mı tercih edersiniz?
phrasebook-appointment-on-time = Lütfen on dakika önce gelin.

# Finding the place
phrasebook-entrance = Giriş burada: { $place }.
phrasebook-address = Adres: { $place }.
phrasebook-ring-bell = Lütfen şu zile basın: { $office }.
phrasebook-room = Lütfen şurada geldiğinizi bildirin: { $place }.
phrasebook-stop = Durağın adı: { $place }.
phrasebook-barrier-free = Girişte basamak yok.
phrasebook-waiting-number = Girişte bir numara alın ve numaranız çağrılana kadar bekleyin.

# Papers
phrasebook-bring-papers = Lütfen yanınızda getirin: { $papers }.
phrasebook-bring-originals = Lütfen fotokopi değil, belgelerin asıllarını getirin.
phrasebook-bring-copies = Fotokopi yeterli. Asılları sizde kalsın.
phrasebook-photo-page = Lütfen { $page }. sayfanın fotoğrafını gönderin.
phrasebook-photo-all-pages = Lütfen bütün sayfaların fotoğrafını gönderin.
phrasebook-photo-clearer = Fotoğraf zor okunuyor. Lütfen iyi ışıkta yeniden çekin.
phrasebook-photo-cover = Lütfen fotoğrafta gerekli olmayan yerleri kapatın, örneğin isimleri ve numaraları.
phrasebook-letter-from = Mektup kimden geldi? Bu çoğunlukla sol üstte ya da sağ üstte yazar.
phrasebook-letter-date = Mektupta hangi tarih yazıyor?
phrasebook-letter-deadline = Bu mektupta yanıt için son tarih yazıyor: { $date }. O tarihe kadar yanıt vermeniz gerekiyor.
phrasebook-letter-keep = Bu mektubu ve zarfını saklayın.
phrasebook-paper-missing = Hâlâ eksik: { $papers }.
phrasebook-paper-received = Belgelerinizi aldım. Teşekkürler.
phrasebook-translate = Bu belgenin Almancaya çevrilmesi gerekiyor. Nerede yaptırabileceğinizi size söyleyeceğim.
phrasebook-sign = Lütfen { $page }. sayfayı imzalayın.
phrasebook-do-not-sign = Lütfen henüz hiçbir şeyi imzalamayın. Önce birlikte bakalım.
phrasebook-form-help = Formu birlikte dolduracağız.
phrasebook-send-post = Lütfen postayla şu adrese gönderin: { $place }.

# Next steps
phrasebook-i-call = Orayı sizin için arayacağım, sonra size yazacağım.
phrasebook-may-i-call = Orayı sizin için arayıp adınızı söyleyebilir miyim?
phrasebook-please-call = Lütfen orayı arayın: { $office }, telefon { $phone }.
phrasebook-please-go = Lütfen oraya gidin: { $office }, { $place }.
phrasebook-takes-days =
    { $days ->
        [one] Bu yaklaşık { $days } gün sürer.
       *[other] Bu yaklaşık { $days } gün sürer.
    }
phrasebook-takes-weeks =
    { $weeks ->
        [one] Bu yaklaşık { $weeks } hafta sürer.
       *[other] Bu yaklaşık { $weeks } hafta sürer.
    }
phrasebook-deadline = Lütfen bunu en geç şu tarihe kadar yapın: { $date }.
phrasebook-costs = Bunun ücreti: { $amount }.
phrasebook-free = Bu ücretsizdir.
phrasebook-not-responsible = Bu konuda yetkili değiliz. Yetkili olan yer: { $office }.
phrasebook-passed-on = Sizin onayınızla isteğinizi şuraya iletiyorum: { $office }.
phrasebook-may-i-pass-on = İsteğinizi şuraya iletebilir miyim: { $office }?
phrasebook-legal-advice = Bu hukuki bir soru. Lütfen oradan danışmanlık alın: { $office }.
phrasebook-i-do-not-know = Bunu kesin olarak bilmiyorum. Sorup size yazacağım.
phrasebook-not-possible = Maalesef bu mümkün değil.
phrasebook-waiting-list = Bir bekleme listesi var. Sizi listeye yazmamı ister misiniz?
phrasebook-course-starts = Kursun başlangıcı: { $date }, saat { $time }. Yer: { $place }.

# About the person
phrasebook-ask-family = Burada yalnız mısınız, yoksa ailenizle mi?
phrasebook-ask-children-age = Çocuklarınız kaç yaşında?
phrasebook-ask-district = Hangi semtte oturuyorsunuz?
phrasebook-ask-paper-kind = Hangi oturum belgeniz var? Numarasına ihtiyacım yok.
phrasebook-ask-since = Ne zamandan beri Dresden'desiniz?
phrasebook-ask-work = Hangi mesleği öğrendiniz ya da hangi işte çalıştınız?
phrasebook-ask-insurance = Gesundheitskarte'niz (sağlık kartınız) var mı?
phrasebook-ask-phone = Size hangi telefon numarasından ulaşabiliriz? Numara vermek zorunda değilsiniz.
phrasebook-ask-safe = Şu anda güvende misiniz?
phrasebook-ask-safe-write = Size buradan yazmam güvenli mi?
phrasebook-emergency = Tehlikedeyseniz hemen 110'u arayın. Hayati tehlike varsa 112'yi arayın.
phrasebook-no-duty = Buna yanıt vermek zorunda değilsiniz.
