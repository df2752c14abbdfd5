# Titles of buttons: one to four words.
button-more = More places
button-topics = Another topic
button-human = Write with a person
button-consent-yes = Yes, I agree
button-consent-no = No
button-withdraw = Take the request back
button-languages = Other language
button-privacy = What is stored?
button-delete = Delete my chat
button-delete_confirm-yes = Yes, delete
button-delete_confirm-no = No, keep it
button-help = How does this work?
