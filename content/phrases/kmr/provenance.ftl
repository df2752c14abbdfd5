# Small lines below a text: where it comes from, how old the law in it is, and whether a person has checked it.
# $sites are one or two sites such as dresden.de; $date comes already written in the reader's language.
guide-source = Çavkanî: { $sites }, { $date }
guide-source-undated = Çavkanî: { $sites }, tarîx nayê zanîn
guide-law = Rewşa qanûnê di vê tarîxê de: { $date }
draft-note = Pêşnivîs: hêj tu mirovî ev kontrol nekiriye.
