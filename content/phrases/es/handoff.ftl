# On the way to a human and back, in Spanish.

consent-ask = Una persona del equipo de asesoría puede continuar aquí. Verá esta conversación y su idioma. Solo pueden leerla los equipos de asesoría de las organizaciones que colaboran con Lotse en Dresden, y usted puede retirar la petición. Si dice que no, no pierde nada: le sigo ayudando. ¿Está de acuerdo?
consent-refused = De acuerdo, no se comparte nada. Le sigo ayudando. ¿Qué necesita?
case-opened = Su petición ya está con el equipo de asesoría. La respuesta le llegará aquí. No puedo decir cuánto tarda. Mientras tanto, puede seguir preguntándome.
case-waiting = Su petición ya estaba con el equipo de asesoría. La respuesta le llegará aquí. Puede seguir preguntándome o retirar la petición.
case-withdrawn = Su petición quedó retirada. Le sigo ayudando. Puede volver a pedir hablar con una persona en cualquier momento.
case-none = En este momento no hay ninguna petición abierta.
case-claimed = Una persona del equipo de asesoría se encarga ahora y le escribe aquí. Yo guardo silencio, salvo si algo es urgente.
case-closed = La persona del equipo de asesoría terminó esta conversación. Vuelvo a estar aquí para usted. ¿Qué necesita?
case-returned = La persona del equipo de asesoría tuvo que parar. Su petición está otra vez con el equipo de asesoría, y mientras tanto yo le sigo ayudando.
