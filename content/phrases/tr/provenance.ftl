# Small lines below a text: where it comes from, how old the law in it is, and whether a person has checked it.
guide-source = Kaynak: { $sites }, { $date }
guide-source-undated = Kaynak: { $sites }, tarihi bilinmiyor
guide-law = Hukuki durumun tarihi: { $date }
draft-note = Taslak: henüz bir insan tarafından kontrol edilmedi.
