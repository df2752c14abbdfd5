# What the bot says in conversation, in Spanish.

welcome =
    Hola. Soy Lotse, un programa informático, no una persona. Le ayudo a encontrar en Dresden el lugar adecuado: para vivienda, médico, documentos, trabajo, cursos de alemán y más.
    Puede pedir hablar con una persona en cualquier momento. Sus mensajes se guardan cifrados para que yo pueda responder, y usted puede borrarlos cuando quiera.
    Por favor, no escriba aquí nombres ni números de documentos. ¿Qué necesita?
greet = Hola. Qué bueno que escribe. ¿Con qué necesita ayuda?
goodbye = Hasta luego. Puede volver a escribir aquí siempre que necesite algo.
thank = De nada. ¿Le puedo ayudar con algo más?
affirm = De acuerdo. ¿Qué le gustaría saber ahora?
deny = De acuerdo. Dígame qué necesita entonces, o elija un tema.
help = Escriba con sus propias palabras lo que necesita, por ejemplo «Busco vivienda» o «Me duele una muela». Le muestro lugares en Dresden que pueden ayudar, y puedo ponerle en contacto con una persona. Puede escribir en su idioma.
bot-challenge = Soy un programa informático, no una persona. Puedo equivocarme. Si quiere hablar con una persona, puedo organizarlo.
out-of-scope = Lo siento, de eso no sé nada. Conozco lugares en Dresden que ayudan a las personas recién llegadas. ¿Qué necesita?
feedback-negative = Siento que esto no le haya ayudado. Puede decirlo con otras palabras, elegir un tema o escribir con una persona.
cancel = De acuerdo, lo dejamos aquí. ¿Qué quiere hacer ahora?
choose-topic = ¿De qué se trata?
did-you-mean = No sé si le entendí bien. ¿Quiso decir algo de esto?
search-found = Con sus palabras encontré esto:
not-understood = Lo siento, no entendí eso. Por favor, dígalo con otras palabras, elija un tema o escriba con una persona.
too-long = Su mensaje es demasiado largo para mí. Por favor, escriba en pocas frases lo más importante.
no-words = Solo puedo leer palabras. Por favor, escriba en una frase lo que necesita, o elija un tema.
failure = Lo siento, algo falló de nuestro lado y no pude responder. Por favor, inténtelo otra vez o escriba con una persona.
button-outdated = Este botón ya no funciona. Por favor, elija otra vez.

language-ask = ¿Qué idioma quiere usar?
language-set = Seguimos en español.
language-notice = Solo puedo leer en parte lo que usted escribe en su idioma, y mis respuestas todavía no están listas en él. Llegan en inglés y en alemán.
understanding-notice = Por ahora entiendo solo una parte de lo que usted escribe en este idioma. Los botones funcionan siempre.

topic-services = Estos lugares pueden ayudarle ({ $title }):
topic-nothing = Para este tema todavía no tengo lugares ({ $title }). Una persona puede ayudarle.
more-services =
    { $left ->
        [0] Estos son los últimos lugares sobre este tema ({ $title }):
       *[other] Aquí hay más lugares ({ $title }):
    }
more-none = No tengo más lugares para esto. Una persona puede ayudarle.
details = Esto es lo que sé de estos lugares. Si aquí falta algo, por favor pregunte allí directamente.
details-none = ¿A qué lugar o tema se refiere? Por favor, elija primero un tema.
inform-noted = Gracias, lo tendré en cuenta. ¿Qué necesita?
inform-services = Busqué otra vez con lo que usted me dijo ({ $title }):

urgent-raised = Marqué su mensaje como urgente para el equipo de asesoría. Por favor, no espere su respuesta: llame a uno de los números de arriba.

privacy = Lo que usted escribe se guarda cifrado para que yo pueda responderle. El equipo de asesoría solo puede leer esta conversación después de que usted acepte compartirla. Puede borrar todo en cualquier momento.
delete-ask = ¿Quiere borrar toda esta conversación? Si pidió hablar con una persona, esa petición también termina. La conversación no se puede recuperar.
delete-done = Todo lo que escribió aquí quedó borrado. Puede empezar de nuevo en cualquier momento.
delete-kept = De acuerdo, no se borró nada.
