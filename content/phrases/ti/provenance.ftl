# Small lines below a text: where it comes from, how old the law in it is, and whether a person has checked it.
# $sites are one or two sites such as dresden.de; $date comes already written in the reader's language.
guide-source = ምንጪ፦ { $sites }፣ { $date }
guide-source-undated = ምንጪ፦ { $sites }፣ ዕለቱ ኣይፍለጥን
guide-law = ኩነታት ሕጊ ኣብ ዕለት፦ { $date }
draft-note = ንድፊ፦ ገና ብሰብ ኣይተራእየን።
