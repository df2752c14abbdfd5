# Sentences that caseworkers choose in German and people read in their own language, in Tigrinya.

# Getting in touch
phrasebook-hello = ሰላም። መልእኽትታትኩም እርኢ ኣለኹ፣ ካብ ሕጂ ኣነ ክሕግዘኩም እየ።
phrasebook-hello-person = ሰላም። ስመይ { $person } እዩ። ካብ ሕጂ ኣነ ክሕግዘኩም እየ።
phrasebook-moment = በጃኹም ቁሩብ ተጸበዩኒ። መልሲ እደልየልኩም ኣለኹ።
phrasebook-back-in-minutes =
    { $minutes ->
        [one] ድሕሪ { $minutes } ደቒቕ ክምለስ እየ።
       *[other] ድሕሪ { $minutes } ደቓይቕ ክምለስ እየ።
    }
phrasebook-out-until = ክሳብ { $date } ክትረኽቡኒ ኣይትኽእሉን ኢኹም። ድሕሪኡ ክምልሰልኩም እየ።
phrasebook-out-until-time = ሎሚ ክሳብ ሰዓት { $time } ክትረኽቡኒ ኣይትኽእሉን ኢኹም። ድሕሪኡ ክምልሰልኩም እየ።
phrasebook-colleague = ካብ ሕጂ ንደሓር { $person } ካብ ጉጅለና ክጽሕፉልኩም እዮም።
phrasebook-answer-tomorrow = ኣብታ እትቕጽል መዓልቲ ስራሕ ክምልሰልኩም እየ።
phrasebook-please-repeat = ኣይተረድኣንን። በጃኹም ብኻልእ ቃላት ጽሓፍዎ።
phrasebook-what-language = ብኣየናይ ቋንቋ ክትዛረቡ ትደልዩ?
phrasebook-who-helps = በዚ ጉዳይ ዝሕግዘኩም ሰብ ወይ ንኣብነት ማእከል ምኽሪ ድሮ ኣሎ ድዩ?
phrasebook-more-questions = ካልእ ሕቶ ኣለኩም ዶ?
phrasebook-all-done = ሕራይ፣ ነዚ ዝርርብ ክውድኦ እየ። ኣብ ዝኾነ ግዜ ኣብዚ ደጊምኩም ክትጽሕፉ ትኽእሉ ኢኹም።
phrasebook-thanks = ንመልእኽትኹም የቐንየልና።
phrasebook-sorry-wait = ክትጽበዩ ስለ ዝተገደድኩም ይቕሬታ።

# Appointments
phrasebook-appointment-offered = ቆጸራ ክህበኩም እኽእል እየ፦ ዕለት { $date } ሰዓት { $time }። ቦታ፦ { $place }። ይጥዕመኩም ዶ?
phrasebook-appointment-confirmed = ቆጸራኹም ዕለት { $date } ሰዓት { $time } እዩ። ቦታ፦ { $place }።
phrasebook-appointment-moved = ቆጸራኹም ተቐይሩ ኣሎ። ሓድሽ ቆጸራ፦ ዕለት { $date } ሰዓት { $time }። ቦታ፦ { $place }።
phrasebook-appointment-cancelled = ይቕሬታ፣ ናይ ዕለት { $date } ቆጸራኹም ተሰሪዙ ኣሎ። ምሳኹም ኮይንና ሓድሽ ቆጸራ ክንደሊ ኢና።
phrasebook-appointment-which-days = ኣብ ኣየኖት መዓልታትን ሰዓት ክንደይን ክትመጹ ትኽእሉ?
phrasebook-appointment-please-confirm = ናብዚ ቆጸራ ክትመጹ ትኽእሉ እንተ ኾንኩም በጃኹም ጽሓፉልና።
phrasebook-appointment-tell-us = ክትመጹ እንተ ዘይከኣልኩም፣ በጃኹም ኣቐዲምኩም ሓብሩና።
phrasebook-appointment-phone = ዕለት { $date } ሰዓት { $time } ክድውለልኩም እየ። ብኣየናይ ቁጽሪ ክረኽበኩም እኽእል?
phrasebook-appointment-office = ቆጸራ ኣብዚ ትረኽቡ፦ { $office }፣ ተለፎን { $phone }።
phrasebook-appointment-online = ኣብዚ ገጽ ቆጸራ ክትሕዙ ትኽእሉ ኢኹም፦ { $link }
phrasebook-appointment-interpreter = ናብቲ ቆጸራ ዘስተርጉመልኩም ሰብ ክመጽእ እዩ ({ $language })።
phrasebook-appointment-interpreter-ask = ኣብቲ ቆጸራ ዘስተርጉመልኩም ሰብ የድልየኩም ዶ? ናብ ኣየናይ ቋንቋ?
phrasebook-appointment-bring-someone = እትኣምንዎ ሰብ ምሳኹም ከተምጽኡ ትኽእሉ ኢኹም።
phrasebook-appointment-children = ደቅኹም ናብቲ ቆጸራ ከተምጽኡ ትኽእሉ ኢኹም።
phrasebook-appointment-woman = ምስ ጓል ኣንስተይቲ ክትዘራረቡ ትመርጹ ዲኹም?
phrasebook-appointment-on-time = በጃኹም ዓሰርተ ደቒቕ ኣቐዲምኩም ምጹ።

# Finding the place
phrasebook-entrance = እቲ መእተዊ ኣብዚ እዩ፦ { $place }።
phrasebook-address = እቲ ኣድራሻ፦ { $place }።
phrasebook-ring-bell = በጃኹም ናይ { $office } ደወል ጠውቑ።
phrasebook-room = በጃኹም ኣብዚ ቅረቡ፦ { $place }።
phrasebook-stop = እቲ ፌርማታ { $place } ይበሃል።
phrasebook-barrier-free = እቲ መእተዊ መደያይቦ የብሉን።
phrasebook-waiting-number = ኣብ መእተዊ ቁጽሪ ውሰዱ፣ ክሳብ ዝጽዋዕ ድማ ተጸበዩ።

# Papers
phrasebook-bring-papers = በጃኹም እዚ ሒዝኩም ምጹ፦ { $papers }።
phrasebook-bring-originals = በጃኹም ኦሪጂናል ወረቓቕቲ ኣምጽኡ፣ ቅዳሕ ኣይኮነን።
phrasebook-bring-copies = ቅዳሕ ይኣክል። እቲ ኦሪጂናል ኣብ ኢድኩም ዕቀብዎ።
phrasebook-photo-page = በጃኹም ናይ ገጽ { $page } ስእሊ ልኣኹልና።
phrasebook-photo-all-pages = በጃኹም ናይ ኩሉ ገጻት ስእሊ ልኣኹልና።
phrasebook-photo-clearer = እቲ ስእሊ ንምንባብ የጸግም። በጃኹም ጽቡቕ ብርሃን ኣብ ዘለዎ ቦታ ደጊምኩም ኣልዕልዎ።
phrasebook-photo-cover = በጃኹም ኣብቲ ስእሊ ዘየድሊ ነገር ሸፍንዎ፣ ንኣብነት ስማትን ቁጽርታትን።
phrasebook-letter-from = እቲ ደብዳበ ካብ መን እዩ? መብዛሕትኡ ግዜ ኣብ ላዕሊ ብጸጋም ወይ ኣብ ላዕሊ ብየማን ተጻሒፉ ይርከብ።
phrasebook-letter-date = ኣብቲ ደብዳበ እንታይ ዕለት ተጻሒፉ ኣሎ?
phrasebook-letter-deadline = ኣብዚ ደብዳበ ናይ ግዜ ገደብ ተጻሒፉ ኣሎ፦ { $date }። ክሳብ እዚ ዕለት ክትምልሱ ኣለኩም።
phrasebook-letter-keep = ነዚ ደብዳበን ቡስጣኡን ኣይትደርብይዎ፣ ዕቀብዎ።
phrasebook-paper-missing = ገና ዝጎደለ፦ { $papers }።
phrasebook-paper-received = ወረቓቕትኹም በጺሑኒ ኣሎ። የቐንየለይ።
phrasebook-translate = እዚ ወረቐት ናብ ጀርመንኛ ክትርጎም ኣለዎ። ኣበይ ከም ዝትርጎም ክነግረኩም እየ።
phrasebook-sign = በጃኹም ኣብ ገጽ { $page } ፈርሙ።
phrasebook-do-not-sign = በጃኹም ገና ዋላ ሓንቲ ኣይትፈርሙ። መጀመርታ ብሓባር ክንርእዮ ኢና።
phrasebook-form-help = ነቲ ፎርም ብሓባር ክንመልኦ ኢና።
phrasebook-send-post = በጃኹም ብፖስታ ናብዚ ልኣኽዎ፦ { $place }።

# Next steps
phrasebook-i-call = ኣብ ክንዳኹም ናብኡ ክድውል እየ፣ ድሕሪኡ ክጽሕፈልኩም እየ።
phrasebook-may-i-call = ኣብ ክንዳኹም ናብኡ ክድውልን ስምኩም ክነግርን ተፍቅዱለይ ዲኹም?
phrasebook-please-call = በጃኹም ናብዚ ደውሉ፦ { $office }፣ ተለፎን { $phone }።
phrasebook-please-go = በጃኹም ናብዚ ኪዱ፦ { $office }፣ { $place }።
phrasebook-takes-days =
    { $days ->
        [one] እዚ ኣስታት { $days } መዓልቲ ይወስድ።
       *[other] እዚ ኣስታት { $days } መዓልታት ይወስድ።
    }
phrasebook-takes-weeks =
    { $weeks ->
        [one] እዚ ኣስታት { $weeks } ሰሙን ይወስድ።
       *[other] እዚ ኣስታት { $weeks } ሰሙናት ይወስድ።
    }
phrasebook-deadline = በጃኹም ነዚ ክሳብ { $date } ፈጽምዎ።
phrasebook-costs = ዋጋኡ { $amount } እዩ።
phrasebook-free = እዚ ክፍሊት የብሉን።
phrasebook-not-responsible = እዚ ንዓና ኣይምልከትን እዩ። ዝምልከቶ ቤት ጽሕፈት፦ { $office }።
phrasebook-passed-on = ብፍቓድኩም ንሕቶኹም ናብዚ ከመሓላልፎ እየ፦ { $office }።
phrasebook-may-i-pass-on = ንሕቶኹም ናብዚ ከመሓላልፎ ተፍቅዱለይ ዲኹም፦ { $office }?
phrasebook-legal-advice = እዚ ናይ ሕጊ ሕቶ እዩ። በጃኹም ኣብዚ ምኽሪ ሕተቱ፦ { $office }።
phrasebook-i-do-not-know = እዚ ብርግጽ ኣይፈልጦን እየ። ሓቲተ ክሕብረኩም እየ።
phrasebook-not-possible = ይቕሬታ፣ እዚ ኣይከኣልን እዩ።
phrasebook-waiting-list = ዝርዝር ተጸበይቲ ኣሎ። ኣብኡ ክምዝግበኩም ትደልዩ ዲኹም?
phrasebook-course-starts = እቲ ኮርስ ዕለት { $date } ሰዓት { $time } ይጅምር። ቦታ፦ { $place }።

# About the person
phrasebook-ask-family = ኣብዚ በይንኹም ዲኹም ወይስ ምስ ስድራቤት?
phrasebook-ask-children-age = ዕድመ ደቅኹም ክንደይ እዩ?
phrasebook-ask-district = ኣብ ኣየናይ ክፋል ከተማ ትነብሩ?
phrasebook-ask-paper-kind = እንታይ ዓይነት ወረቐት መንበሪ ኣለኩም? ቁጽሩ ኣየድልየንን እዩ።
phrasebook-ask-since = ካብ መዓስ ኣትሒዝኩም ኣብ Dresden ኣለኹም?
phrasebook-ask-work = እንታይ ሞያ ተማሂርኩም ወይ እንታይ ስራሕ ሰሪሕኩም?
phrasebook-ask-insurance = Gesundheitskarte (ካርድ ጥዕና) ኣለኩም ዶ?
phrasebook-ask-phone = ብኣየናይ ቁጽሪ ተለፎን ክንረኽበኩም ንኽእል? ቁጽሪ ክትህቡና ግዴታ ኣይኮነን።
phrasebook-ask-safe = ሕጂ ካብ ሓደጋ ናጻ ዲኹም?
phrasebook-ask-safe-write = ብዘይ ሓደጋ ኣብዚ ክጽሕፈልኩም እኽእል ዶ?
phrasebook-emergency = ኣብ ሓደጋ እንተ ሃሊኹም፣ ሕጂ ናብ 110 ደውሉ። ህይወት ኣብ ሓደጋ እንተ ሃልያ፣ ናብ 112 ደውሉ።
phrasebook-no-duty = ነዚ ክትምልሱ ግዴታ ኣይኮነን።
