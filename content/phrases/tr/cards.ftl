# Lines of a card, in Turkish. $time, $day, $date come already written in the reader's language.

card-open-until = Şu an açık, kapanış: { $time }
card-open = Şu an açık
card-always-open = Gece gündüz açık
card-opens-today = Şu an kapalı, açılış: bugün { $time }
card-opens-tomorrow = Şu an kapalı, açılış: yarın { $time }
card-opens-on = Şu an kapalı, açılış: { $day }, { $time }
card-closed = Şu an kapalı
card-languages = Orada konuşulan diller: { $languages }
card-source = Kaynağın tarihi: { $date }
card-source-unknown = Kaynağın tarihi belli değil
card-checked = Kontrol edildi: { $date }
card-please-check = Doğrulanmadı. Lütfen gitmeden önce sorun.
card-free = Ücretsiz
card-paid = Ücretli
card-appointment-required = Randevu gerekli
card-walk-in = Randevu gerekmez
card-for-women = Kadınlar için
card-for-men = Erkekler için
card-source-partly = Kaynağın tarihi: { $date } (bazı bilgilerin tarihi yok)
card-as-of = { $year } yılının bilgisi, lütfen kontrol edin
card-bring = Lütfen yanınızda getirin: { $papers }
