# Sentences that caseworkers choose in German and people read in Spanish. What each field is stands in
# content/phrasebook.yml.

# Getting in touch
phrasebook-hello = Hola. Estoy leyendo sus mensajes y a partir de ahora le ayudo yo.
phrasebook-hello-person = Hola. Me llamo { $person }. A partir de ahora le ayudo yo.
phrasebook-moment = Un momento, por favor. Estoy buscando la respuesta para usted.
phrasebook-back-in-minutes =
    { $minutes ->
        [one] Vuelvo en { $minutes } minuto.
       *[other] Vuelvo en { $minutes } minutos.
    }
phrasebook-out-until = No podré responder hasta esta fecha: { $date }. Después le contesto.
phrasebook-out-until-time = Hoy no podré responder hasta las { $time }. Después le contesto.
phrasebook-colleague = A partir de ahora le escribe { $person }, de nuestro equipo.
phrasebook-answer-tomorrow = Le contesto el próximo día laborable.
phrasebook-please-repeat = No entendí eso. Por favor, escríbalo con otras palabras.
phrasebook-what-language = ¿En qué idioma quiere hablar?
phrasebook-who-helps = ¿Ya le ayuda alguien con esto, por ejemplo un centro de asesoría?
phrasebook-more-questions = ¿Tiene alguna otra pregunta?
phrasebook-all-done = Entonces termino esta conversación. Puede volver a escribir aquí en cualquier momento.
phrasebook-thanks = Gracias por su mensaje.
phrasebook-sorry-wait = Siento que haya tenido que esperar.

# Appointments
phrasebook-appointment-offered = Puedo ofrecerle una cita: el { $date } a las { $time }. Lugar: { $place }. ¿Le viene bien?
phrasebook-appointment-confirmed = Su cita es el { $date } a las { $time }. Lugar: { $place }.
phrasebook-appointment-moved = Su cita se cambia. Nueva cita: el { $date } a las { $time }. Lugar: { $place }.
phrasebook-appointment-cancelled = Lo siento, su cita del { $date } se cancela. Buscamos con usted una nueva.
phrasebook-appointment-which-days = ¿Qué días y a qué hora puede venir?
phrasebook-appointment-please-confirm = Por favor, escriba si puede venir a esta cita.
phrasebook-appointment-tell-us = Si no puede venir, por favor avísenos antes.
phrasebook-appointment-phone = Le llamo el { $date } a las { $time }. ¿A qué número puedo llamarle?
phrasebook-appointment-office = Puede pedir una cita aquí: { $office }, teléfono { $phone }.
phrasebook-appointment-online = Puede reservar una cita en esta página: { $link }
phrasebook-appointment-interpreter = En la cita habrá una persona que traduce para usted ({ $language }).
phrasebook-appointment-interpreter-ask = ¿Necesita que alguien traduzca en la cita? ¿A qué idioma?
phrasebook-appointment-bring-someone = Puede venir con una persona de su confianza.
phrasebook-appointment-children = Puede traer a sus hijos a la cita.
phrasebook-appointment-woman = ¿Prefiere hablar con una mujer?
phrasebook-appointment-on-time = Por favor, venga diez minutos antes.

# Finding the place
phrasebook-entrance = La entrada está aquí: { $place }.
phrasebook-address = La dirección es: { $place }.
phrasebook-ring-bell = Por favor, toque el timbre donde dice { $office }.
phrasebook-room = Por favor, preséntese allí: { $place }.
phrasebook-stop = La parada se llama { $place }.
phrasebook-barrier-free = La entrada no tiene escalones.
phrasebook-waiting-number = Tome un número en la entrada y espere hasta que lo llamen.

# Papers
phrasebook-bring-papers = Por favor, traiga: { $papers }.
phrasebook-bring-originals = Por favor, traiga los originales, no copias.
phrasebook-bring-copies = Las copias son suficientes. Guarde los originales.
phrasebook-photo-page = Por favor, envíe una foto de la página { $page }.
phrasebook-photo-all-pages = Por favor, envíe fotos de todas las páginas.
phrasebook-photo-clearer = La foto se lee mal. Por favor, tómela otra vez con buena luz.
phrasebook-photo-cover = Por favor, tape en la foto lo que no hace falta, por ejemplo nombres y números.
phrasebook-letter-from = ¿De quién es la carta? Casi siempre está escrito arriba a la izquierda o arriba a la derecha.
phrasebook-letter-date = ¿Qué fecha tiene la carta?
phrasebook-letter-deadline = En esta carta hay un plazo: { $date }. Debe contestar a más tardar en esa fecha.
phrasebook-letter-keep = Guarde esta carta y el sobre.
phrasebook-paper-missing = Todavía falta: { $papers }.
phrasebook-paper-received = Recibí sus documentos. Gracias.
phrasebook-translate = Este documento tiene que traducirse al alemán. Le digo dónde se puede hacer.
phrasebook-sign = Por favor, firme en la página { $page }.
phrasebook-do-not-sign = Por favor, no firme nada todavía. Primero lo vemos con usted.
phrasebook-form-help = Llenamos el formulario con usted.
phrasebook-send-post = Por favor, envíelo por correo postal a: { $place }.

# Next steps
phrasebook-i-call = Yo llamo allí por usted y después le escribo.
phrasebook-may-i-call = ¿Puedo llamar allí por usted y decir su nombre?
phrasebook-please-call = Por favor, llame allí: { $office }, teléfono { $phone }.
phrasebook-please-go = Por favor, vaya allí: { $office }, { $place }.
phrasebook-takes-days =
    { $days ->
        [one] Esto tarda más o menos { $days } día.
       *[other] Esto tarda más o menos { $days } días.
    }
phrasebook-takes-weeks =
    { $weeks ->
        [one] Esto tarda más o menos { $weeks } semana.
       *[other] Esto tarda más o menos { $weeks } semanas.
    }
phrasebook-deadline = Por favor, hágalo a más tardar en esta fecha: { $date }.
phrasebook-costs = Esto cuesta { $amount }.
phrasebook-free = Esto es gratis.
phrasebook-not-responsible = De esto no nos encargamos nosotros. Se encarga: { $office }.
phrasebook-passed-on = Con su consentimiento, paso su petición a: { $office }.
phrasebook-may-i-pass-on = ¿Puedo pasar su petición a: { $office }?
phrasebook-legal-advice = Esta es una pregunta legal. Por favor, pida asesoría allí: { $office }.
phrasebook-i-do-not-know = No lo sé con seguridad. Pregunto y le escribo.
phrasebook-not-possible = Lo siento, esto no es posible.
phrasebook-waiting-list = Hay una lista de espera. ¿Quiere que anote su nombre?
phrasebook-course-starts = El curso empieza el { $date } a las { $time }. Lugar: { $place }.

# About the person
phrasebook-ask-family = ¿Está aquí sin familia o con su familia?
phrasebook-ask-children-age = ¿Qué edad tienen sus hijos?
phrasebook-ask-district = ¿En qué barrio de la ciudad vive?
phrasebook-ask-paper-kind = ¿Qué documento de residencia tiene? El número no lo necesito.
phrasebook-ask-since = ¿Desde cuándo está en Dresden?
phrasebook-ask-work = ¿Qué trabajo ha aprendido o hecho?
phrasebook-ask-insurance = ¿Tiene una Gesundheitskarte (tarjeta del seguro médico)?
phrasebook-ask-phone = ¿A qué número de teléfono podemos llamarle? No tiene que dar ninguno.
phrasebook-ask-safe = ¿Está a salvo en este momento?
phrasebook-ask-safe-write = ¿Puedo escribirle aquí sin ponerle en peligro?
phrasebook-emergency = Si está en peligro, llame ahora al 110. Si hay peligro de muerte, al 112.
phrasebook-no-duty = No tiene que responder a esto.
