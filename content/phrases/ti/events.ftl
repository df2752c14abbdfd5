# Events and group offers, in Tigrinya. $weekday, $date and $time come already written in the reader's language.
events-next = ዝቕጽሉ ምድላዋት፦
events-ask = እዞም ጉጅለታት ይራኸቡ እዮም፣ ሕጂ ግን መዓስ ከም ዝራኸቡ ኣይፈልጥን። በጃኹም ኣብኡ ሕተቱ፦
events-none = ኣብ ቀረባ ግዜ ዝፈልጦ ምድላው የለን።
event-on = { $weekday }፣ { $date }፣ { $time }
event-today = ሎሚ፣ { $time }
event-tomorrow = ጽባሕ፣ { $time }
# An event that lasts all day.
event-day = { $weekday }፣ { $date }
event-regular = እዚ ብስሩዕ ዝግበር ርክብ እዩ። በጃኹም ከም ዝግበር ኣቐዲምኩም ሕተቱ።
event-ask-there = ዕለታት ንግዚኡ ኣይፍለጡን። በጃኹም ኣብኡ ሕተቱ።
# $host is a site such as dresden.de, which publishes its events.
event-calendar = ካብ ዓውደ-ኣዋርሕ { $host }
