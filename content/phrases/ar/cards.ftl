# Lines of a card, in Arabic. $time, $day, $date come already written in the reader's language.

card-open-until = مفتوح الآن حتى الساعة { $time }
card-open = مفتوح الآن
card-always-open = مفتوح ليلًا ونهارًا
card-opens-today = مغلق الآن، يفتح اليوم الساعة { $time }
card-opens-tomorrow = مغلق الآن، يفتح غدًا الساعة { $time }
card-opens-on = مغلق الآن، يفتح يوم { $day } الساعة { $time }
card-closed = مغلق الآن
card-languages = اللغات هناك: { $languages }
card-source = تاريخ المصدر: { $date }
card-source-unknown = مصدر بلا تاريخ
card-checked = تاريخ التحقق: { $date }
card-please-check = غير مؤكد. يرجى التحقق قبل الذهاب.
card-free = مجانًا
card-paid = بمقابل مالي
card-appointment-required = يلزم موعد
card-walk-in = لا يلزم موعد
card-for-women = للنساء
card-for-men = للرجال
card-source-partly = تاريخ المصدر: { $date } (بعض المعلومات بلا تاريخ)
card-as-of = حسب معلومات عام { $year }، يرجى التحقق
card-bring = يرجى إحضار: { $papers }
