# Titles of buttons, in easy German; the others are easy in German already.

button-more = Mehr Angebote
button-privacy = Was speichert Lotse?
button-help = Wie geht das?
