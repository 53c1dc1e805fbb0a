# Checks: one question at a time, yes, no or not sure. A check never says what a person is; it shows no score.
check = <b>Revisar una situación</b>
    Unas pocas preguntas, una por una. Usted responde sí, no o no sé.
    No se guarda nada. Puede parar en cualquier momento.

    ¿De qué se trata?
    .label = Revisar situación

# .some stands above the answers that are worth care, .none where there are none, .after below both;
# .forward is the first line of the message to send to somebody.
check-me = <b>Mi situación</b>
    Preguntas sobre usted: su trabajo, el lugar donde vive, la gente que le rodea.

    No hay respuestas equivocadas. “No sé” también es una respuesta.
    .label = Mi situación
    .some = <b>Lo que usted dijo importa.</b> Una señal es razón suficiente para hablar con alguien que conoce el tema. Puede llamar al { $line }, día y noche, sin tener que decidir nada.
    .none = <b>Usted respondió no a todo.</b> Son solo unas pocas preguntas. Si de todos modos siente que algo está mal, puede llamar al { $line }, día y noche.
    .after = En un centro le escuchan. Usted decide cuánto cuenta.
    .forward = Respondí unas preguntas sobre mi situación. Esto me preocupa:

check-job = <b>Una oferta de trabajo</b>
    Alguien le ofrece trabajo. Mire bien la oferta antes de decir que sí.
    .label = Un trabajo
    .some = <b>Tómese su tiempo con esta oferta.</b> Puede preguntar más. Puede decir que no.
    .none = <b>Usted respondió no a todo.</b> Son solo unas pocas preguntas. Si de todos modos siente que algo está mal, confíe en lo que siente.
    .after = Antes de empezar, dígale a alguien de confianza dónde va a trabajar, y para quién.
    .forward = Recibí una oferta de trabajo. La revisé, y esto me preocupa:

check-room = <b>Un lugar donde quedarse</b>
    Alguien le ofrece una habitación, una cama o un apartamento. Mire bien la oferta antes de ir.
    .label = Habitación
    .some = <b>Tómese su tiempo con esta oferta.</b> Puede preguntar más. Puede decir que no.
    .none = <b>Usted respondió no a todo.</b> Son solo unas pocas preguntas. Si de todos modos siente que algo está mal, confíe en lo que siente.
    .after = Antes de ir, dígale a alguien de confianza dónde se queda, y con quién.
    .forward = Me ofrecieron un lugar donde quedarme. Revisé la oferta, y esto me preocupa:

check-ride = <b>Un viaje en auto</b>
    Alguien ofrece llevarle. Mire bien la oferta antes de subir.
    .label = Un viaje
    .some = <b>Tómese su tiempo con esta oferta.</b> Puede preguntar más. Puede decir que no.
    .none = <b>Usted respondió no a todo.</b> Son solo unas pocas preguntas. Si de todos modos siente que algo está mal, confíe en lo que siente.
    .after = Antes de subir, dígale a alguien de confianza cuándo sale, con quién, y adónde va.
    .forward = Alguien ofreció llevarme en su auto. Revisé la oferta, y esto me preocupa:

check-other = <b>Otra persona</b>
    Otra persona le preocupa. Estas preguntas son sobre ella.

    Responda lo que vio u oyó. “No sé” también es una respuesta.
    .label = Me preocupa otra persona
    .some = <b>Lo que usted dijo importa.</b> Una señal es razón suficiente para hablar con un centro de ayuda. Puede llamar al { $line }, día y noche, por otra persona.
    .none = <b>Usted respondió no a todo.</b> Si aun así siente que algo está mal, puede preguntar a un centro de ayuda: { $line }, día y noche.
    .after = <b>Ayudar sin aumentar el peligro</b>
        • Hable con esa persona solo cuando nadie pueda oírles, y en ningún otro momento.
        • No le escriba sobre esto: otros pueden leer el teléfono de esa persona.
        • No hable con quienes quizás hacen esto.
        • Escuche. Deje que esa persona decida.
        • ¿Esa persona está en peligro ahora? Llame al { $emergency } o al { $police }.
    .forward = Otra persona me preocupa. Vi u oí esto:

# The questions. The text asks; .said is the answer “yes” in the person’s own words; .why is why it is worth care;
# .next is what to ask or do.
question-me-different = ¿Su trabajo, o el lugar donde vive, es diferente de lo que le prometieron?
    .said = Es diferente de lo que me prometieron
    .why = Algunas personas usan promesas falsas para llevar a alguien adonde quieren.
    .next = Guarde los mensajes y los nombres que tenga, si es seguro hacerlo.
question-me-papers = ¿Otra persona se queda con el pasaporte o los documentos de usted?
    .said = Otra persona se queda con mis documentos
    .why = Sus documentos son suyos. Es una señal de alerta cuando otra persona se queda con ellos.
    .next = Puede pedir ayuda incluso sin documentos.
question-me-pay = ¿Alguien se queda con su salario, o le paga mucho menos de lo prometido?
    .said = Alguien se queda con mi salario, o me paga mucho menos de lo prometido
    .why = Todas las personas que trabajan para un empleador en Bélgica tienen los mismos derechos laborales.
    .next = Anote sus días y sus horas, si es seguro hacerlo. Un centro de ayuda puede decirle más.
question-me-debt = ¿Tiene que trabajar para pagar una deuda o el costo de su viaje?
    .said = Trabajo para pagar una deuda o mi viaje
    .why = Muchas veces se usa una “deuda” para presionar a la gente.
    .next = Primero hable con un centro de ayuda, después decida si paga.
question-me-leave = ¿Alguien le impide irse, o ir adonde quiere?
    .said = Alguien me impide irme o ir adonde quiero
    .why = Nadie puede encerrarle ni impedirle salir.
    .next = Llame cuando no haya nadie cerca, o muéstrele a alguien una tarjeta de este bot.
question-me-contact = ¿Alguien le impide hablar con su familia o sus amistades, o le quita el teléfono?
    .said = Alguien me impide hablar con otras personas, o me quita el teléfono
    .why = Es más fácil controlar a quien vive sin contacto con los demás.
    .next = Intente seguir en contacto con una persona de confianza.
question-me-threats = ¿Alguien le amenaza a usted o a su familia?
    .said = Alguien me amenaza a mí o a mi familia
    .why = Una amenaza es algo serio, incluso cuando es contra personas que están lejos.
    .next = En peligro ahora, llame al { $emergency } o al { $police }. En cualquier otro momento, hable con un centro de ayuda.
question-me-hurt = ¿Alguien le pega, o le hace cosas sexuales contra su voluntad?
    .said = Alguien me hace daño
    .why = Nadie tiene derecho a hacerle daño. No es culpa suya.
    .next = En peligro ahora, llame al { $emergency } o al { $police }.
question-me-forced = ¿Alguien le obliga a tener sexo, a pedir limosna o a hacer algo contra la ley?
    .said = Alguien me obliga a hacer cosas
    .why = Nunca es culpa de quien hace algo por obligación.
    .next = Puede hablar con un centro de ayuda, sin importar lo que haya tenido que hacer.
question-me-sleep = ¿Tiene que dormir donde trabaja?
    .said = Tengo que dormir donde trabajo
    .why = Quien controla su trabajo y también su cama tiene mucho poder sobre usted.
    .next = Puede preguntar por otro lugar donde quedarse.
question-me-hours = ¿Trabaja muchísimas horas, o en muy malas condiciones?
    .said = Trabajo muchísimas horas, o en muy malas condiciones
    .why = En Bélgica usted tiene derechos laborales, incluso sin documento de residencia.
    .next = Un centro de ayuda puede explicarle sus derechos.
question-me-afraid = ¿Le dan miedo las personas con las que vive o para las que trabaja?
    .said = Me dan miedo personas de mi alrededor
    .why = Lo que usted siente importa. Muchas veces es acertado.
    .next = Hable con alguien de confianza, o con un centro de ayuda.

question-other-different = ¿El trabajo de esa persona, o el lugar donde vive, es diferente de lo que le prometieron?
    .said = Es diferente de lo que prometieron a esa persona
    .why = Algunas personas usan promesas falsas para llevar a alguien adonde quieren.
    .next = Recuerde nombres y lugares, y no escriba nada que otros puedan encontrar.
question-other-papers = ¿Alguien se queda con el pasaporte o los documentos de esa persona?
    .said = Alguien se queda con los documentos de esa persona
    .why = Los documentos son de esa persona. Es una señal de alerta cuando otra persona se queda con ellos.
    .next = Dígale que puede pedir ayuda incluso sin documentos.
question-other-pay = ¿Alguien se queda con el salario de esa persona, o le paga mucho menos de lo prometido?
    .said = Alguien se queda con el salario de esa persona, o le paga mucho menos de lo prometido
    .why = Todas las personas que trabajan para un empleador en Bélgica tienen los mismos derechos laborales.
    .next = Dígale que tiene esos derechos incluso sin documento de residencia.
question-other-debt = ¿Esa persona tiene que trabajar para pagar una deuda o el costo de su viaje?
    .said = Esa persona trabaja para pagar una deuda o su viaje
    .why = Muchas veces se usa una “deuda” para presionar a la gente.
    .next = No pague usted por esa persona. Hable primero con un centro de ayuda.
question-other-leave = ¿Alguien le impide a esa persona irse, o ir adonde quiere?
    .said = Alguien le impide a esa persona irse o ir adonde quiere
    .why = Nadie puede encerrar a esa persona ni impedirle salir.
    .next = No intente sacarla de allí. Llame a un centro de ayuda o a la policía.
question-other-contact = ¿Alguien le impide a esa persona hablar con su familia o sus amistades, o le quita el teléfono?
    .said = Alguien le impide a esa persona hablar con los demás
    .why = Es más fácil controlar a quien vive sin contacto con los demás.
    .next = Siga en contacto de maneras que parezcan normales.
question-other-threats = ¿Alguien amenaza a esa persona o a su familia?
    .said = Alguien amenaza a esa persona o a su familia
    .why = Una amenaza es algo serio, incluso cuando es contra personas que están lejos.
    .next = En peligro ahora, llame al { $emergency } o al { $police }. En cualquier otro momento, hable con un centro de ayuda.
question-other-hurt = ¿Alguien le pega a esa persona, o le hace cosas sexuales contra su voluntad?
    .said = Alguien le hace daño a esa persona
    .why = Nadie tiene derecho a hacerle daño a esa persona.
    .next = Si está pasando ahora, llame al { $emergency } o al { $police }.
question-other-forced = ¿Alguien obliga a esa persona a tener sexo, a pedir limosna o a hacer algo contra la ley?
    .said = Alguien obliga a esa persona a hacer cosas
    .why = Quien hace algo por obligación no tiene la culpa.
    .next = No juzgue. Dígale que puede hablar con un centro de ayuda.
question-other-sleep = ¿Esa persona tiene que dormir donde trabaja?
    .said = Esa persona tiene que dormir donde trabaja
    .why = Quien controla el trabajo y también la cama de esa persona tiene mucho poder sobre ella.
    .next = Cuando nadie más les oiga, pregúntele si quiere otro lugar.
question-other-hours = ¿Esa persona trabaja muchísimas horas, o en muy malas condiciones?
    .said = Trabaja muchísimas horas, o en muy malas condiciones
    .why = Esa persona tiene derechos laborales en Bélgica, incluso sin documento de residencia.
    .next = Un centro de ayuda puede explicar esos derechos.
question-other-afraid = ¿A esa persona le dan miedo las personas con las que vive o para las que trabaja?
    .said = A esa persona le da miedo la gente de su alrededor
    .why = El miedo dice mucho, incluso cuando alguien dice que todo está bien.
    .next = Dele tiempo. Deje que esa persona decida.

# Questions about an offer. Those that are the same for every offer begin with “offer”.
question-offer-papers = ¿La persona que hace la oferta quiere quedarse con el pasaporte o los documentos de usted?
    .said = Quieren mis documentos
    .why = Es una señal de alerta cuando alguien quiere sus documentos. Las autoridades sí pueden pedirlos.
    .next = Muestre un documento si quiere, y guárdelo otra vez en su propio bolsillo.
question-offer-phone = ¿La persona que hace la oferta quiere que usted le dé el teléfono o la computadora?
    .said = Quieren mi teléfono o mi computadora
    .why = Sin eso no puede llamar a las personas de su confianza.
    .next = Llévelo siempre con usted.
question-offer-alone = ¿Quieren que usted vaya sin nadie más, y que su familia o quienes viajan con usted se queden atrás?
    .said = Quieren que yo vaya sin nadie más
    .why = Es una señal de alerta cuando alguien quiere separarle de los demás.
    .next = No se separen. Si no es posible, no vaya.
question-offer-return = ¿La persona que hace la oferta espera algo a cambio, como “servicios” o sexo?
    .said = Esperan algo a cambio
    .why = Una ayuda que se paga con “servicios” no es ayuda.
    .next = Pregunte primero qué esperan. Puede decir que no.
question-offer-money = ¿Le piden dinero por un registro o por ir a otro país?
    .said = Piden dinero por un registro o un traslado
    .why = Es una señal de alerta cuando alguien vende un registro o un traslado. Un pasaje o billete común no lo es.
    .next = No pague. Pregunte a Fedasil o a ACNUR (UNHCR) cómo funciona.
question-offer-price = ¿El precio se decide más tarde?
    .said = El precio se decide más tarde
    .why = Un precio que llega después puede convertirse en una deuda.
    .next = Acuerde el precio antes de ir.

question-job-good = ¿El trabajo parece demasiado bueno para ser verdad?
    .said = Parece demasiado bueno para ser verdad
    .why = Mucho dinero por un trabajo fácil es una señal de alerta.
    .next = Pregunte primero a otras personas sobre quien ofrece el trabajo.
question-job-unclear = ¿Evitan las preguntas sobre el trabajo, las horas o el salario?
    .said = El trabajo, las horas o el salario están poco claros
    .why = Lo que hoy está poco claro puede ser un problema después.
    .next = Pida que se lo den por escrito.
question-job-debt = ¿Quedaría usted con una deuda, por ejemplo por el viaje o por la cama?
    .said = Yo quedaría con una deuda
    .why = Muchas veces se usa una “deuda” para presionar a la gente.
    .next = Pregunte cuánto debería, y a quién, antes de ir.
question-job-sleep = ¿Dormiría usted donde trabaja?
    .said = Dormiría donde trabajo
    .why = Entonces una sola persona controla su trabajo y su cama.
    .next = Pregunte si puede vivir en otro lugar.
question-job-free = ¿Le impedirían salir, o dejar el trabajo?
    .said = Me impedirían salir o dejar el trabajo
    .why = Nadie puede encerrarle ni quedarse con sus documentos para que usted no se vaya.
    .next = No vaya a ese lugar. Pregunte primero a un centro de ayuda.

question-room-unknown = ¿Quien ofrece el lugar es alguien desconocido, para usted y para toda la gente a la que preguntó?
    .said = Nadie conoce a quien ofrece el lugar
    .why = Hay personas que no son quienes dicen ser.
    .next = Pregunte primero a otra gente. En internet: elija a alguien con buenas valoraciones.
question-room-identity = ¿Quien ofrece el lugar se niega a mostrarle un documento de identidad?
    .said = Se niega a mostrar quién es
    .why = Usted puede pedir verlo.
    .next = Pídalo otra vez. Si se niega, busque otro lugar.
question-room-secret = ¿Quieren que usted mantenga en secreto dónde se va a quedar?
    .said = Debo mantener en secreto dónde me quedo
    .why = Quien aloja a alguien con buena intención no tiene nada que ocultar.
    .next = Dígale a alguien de confianza dónde se queda, y con quién.

question-ride-unknown = ¿Quien conduce es alguien desconocido, con un vehículo particular?
    .said = No conozco a quien conduce
    .why = Algunas personas ofrecen llevar a alguien para tener poder sobre esa persona.
    .next = Busque primero un tren, un autobús o una empresa conocida.

# The buttons and lines of every check.
check-start = Empezar
check-yes = Sí
check-no = No
check-unsure = No sé
check-back = Pregunta anterior
check-stop = Parar
check-step = Pregunta { $step } de { $steps }
# Above the answers where one is grave or several are yes; and the button to those that are on the next page.
check-grave = <b>Esto puede ser peligroso. Puede hablar con alguien ahora:</b>
    { $emergency } o { $police } – en peligro ahora
    { $line } – día y noche, antes de decidir nada
check-more = Sus otras respuestas
check-said-yes = Usted dijo sí
check-said-unsure = Usted dijo “no sé”
check-send = Enviar a alguien de confianza
check-forward-help = Quién puede ayudar: { $line } (día y noche). En peligro: { $emergency } o { $police }.
# The first line of that message, which a notification shows, also to somebody else than its reader: neutral.
check-forward-title = Quiero mostrarle algo
check-forwarded = El mensaje está abajo. Envíelo: manténgalo pulsado y elija “Reenviar”. Después puede borrarlo.
