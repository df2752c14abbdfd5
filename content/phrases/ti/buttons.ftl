# Titles of buttons, in Tigrinya: one to four words.

button-more = ካልኦት ቦታታት
button-topics = ካልእ ኣርእስቲ
button-human = ምስ ሰብ ምጽሕሓፍ
button-consent-yes = እወ፣ እሰማማዕ
button-consent-no = ኣይፋል
button-withdraw = ሕቶይ ምስሓብ
button-languages = ካልእ ቋንቋ
button-privacy = እንታይ ይዕቀብ?
button-delete = ዝርርበይ ምድምሳስ
button-delete_confirm-yes = እወ፣ ይደምሰስ
button-delete_confirm-no = ኣይፋል፣ ይጽናሕ
button-help = ከመይ ይሰርሕ?
