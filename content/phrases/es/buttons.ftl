# Titles of buttons, in Spanish: one to four words.

button-more = Más lugares
button-topics = Otro tema
button-human = Escribir con una persona
button-consent-yes = Sí, de acuerdo
button-consent-no = No
button-withdraw = Retirar la petición
button-languages = Otro idioma
button-privacy = ¿Qué se guarda?
button-delete = Borrar mi chat
button-delete_confirm-yes = Sí, borrar
button-delete_confirm-no = No, conservar
button-help = ¿Cómo funciona esto?
