# Small lines below a text: where it comes from, how old the law in it is, and whether a person has checked it.
# $sites are one or two sites such as dresden.de; $date comes already written in the reader's language.
guide-source = سرچینه: { $sites }، { $date }
guide-source-undated = سرچینه: { $sites }، نېټه معلومه نه ده
guide-law = د قانون وضعیت په دې نېټه: { $date }
draft-note = مسوده: تر اوسه کوم انسان نه ده کتلې.
