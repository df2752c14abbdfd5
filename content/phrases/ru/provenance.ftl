# Small lines below a text: where it comes from, how old the law in it is, and whether a person has checked it.
# $sites are one or two sites such as dresden.de; $date comes already written in the reader's language.
guide-source = Источник: { $sites }, { $date }
guide-source-undated = Источник: { $sites }, дата неизвестна
guide-law = Законы по состоянию на: { $date }
draft-note = Черновик: человек это ещё не проверил.
