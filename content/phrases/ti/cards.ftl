# Lines of a card, in Tigrinya. $time, $day, $date come already written in the reader's language.

card-open-until = ሕጂ ክፉት፣ ክሳብ ሰዓት { $time }
card-open = ሕጂ ክፉት
card-always-open = ለይትን መዓልትን ክፉት
card-opens-today = ሕጂ ዕጹው፣ ሎሚ ሰዓት { $time } ይኽፈት
card-opens-tomorrow = ሕጂ ዕጹው፣ ጽባሕ ሰዓት { $time } ይኽፈት
card-opens-on = ሕጂ ዕጹው፣ { $day } ሰዓት { $time } ይኽፈት
card-closed = ሕጂ ዕጹው
card-languages = ኣብኡ ዝዝረቡ ቋንቋታት፦ { $languages }
card-source = ዕለት ምንጪ፦ { $date }
card-source-unknown = ዕለት ዘይብሉ ምንጪ
card-checked = ዝተጸረየሉ፦ { $date }
card-please-check = ኣይተረጋገጸን። ቅድሚ ምኻድኩም በጃኹም ሕተቱ።
card-free = ብናጻ
card-paid = ክፍሊት ኣለዎ
card-appointment-required = ቆጸራ የድሊ
card-walk-in = ቆጸራ ኣየድልን
card-for-women = ንደቂ ኣንስትዮ
card-for-men = ንደቂ ተባዕትዮ
card-source-partly = ዕለት ምንጪ፦ { $date } (ገለ ሓበሬታ ዕለት የብሉን)
card-as-of = ኩነታት ናይ { $year }፣ በጃኹም ኣረጋግጹ
card-bring = በጃኹም ሒዝኩም ምጹ፦ { $papers }
