# Titles of buttons, in Kurmanji Kurdish: one to four words.

button-more = Cihên din
button-topics = Mijareke din
button-human = Bi mirovekî re binivîsin
button-consent-yes = Erê, ez razî me
button-consent-no = Na
button-withdraw = Daxwazê paşve bikişînin
button-languages = Zimanekî din
button-privacy = Çi tê hilanîn?
button-delete = Axaftina min jê bibin
button-delete_confirm-yes = Erê, jê bibin
button-delete_confirm-no = Na, bila bimîne
button-help = Ev çawa dixebite?
