# The numbers come last, just above the buttons: on a small phone only the end of a text is in sight.
help = <b>Ayuda en Bélgica</b>
    Lo que usted le dice a la policía es estrictamente confidencial. ¿En peligro ahora? Llame a la policía, sin importar quién es usted.
    ¿No hay peligro ahora, y no tiene documento de residencia? Hable primero con un centro de ayuda.

    Elija su región abajo. Cada región tiene su centro de ayuda.
    <i>Comprobado el { $checked }</i>

    <b>¿Alguien le usa o le da miedo?</b>
    { $line } – día y noche
    <b>¿En peligro ahora? Llame:</b>
    { $emergency } – también ambulancia, bomberos
    { $police } – policía
    En los dos, pulse { $police-key } para la policía.
    .label = Necesito ayuda

help-more = <b>Más sobre cómo pedir ayuda</b>
    Lea qué pasa cuando usted llama, cuáles son sus derechos, o cómo avisar por internet.

    También hay tarjetas para mostrar a alguien cerca de usted, y consejos por si alguien ve su teléfono.
    .label = Más

help-regions = <b>¿Dónde está usted?</b>
    Elija su región. Cada región tiene su centro de ayuda. También puede escribir aquí, en cualquier momento, el nombre de su ciudad o su código postal.
    <i>Comprobado el { $checked }</i>

    <b>¿No lo sabe? Llame:</b>
    { $line } – día y noche
    <b>¿En peligro ahora? Llame:</b>
    { $emergency } o { $police }
    .label = Otra región

help-brussels = <b>PAG-ASA – Bruselas</b>
    Ayuda para personas engañadas, atrapadas o explotadas.

    Dirección: { $pag-asa-address }
    Sitio web: { $pag-asa-site }
    <i>Comprobado el { $checked }</i>

    <b>PAG-ASA:</b> { $pag-asa }
    <b>Día y noche:</b> { $line }
    <b>¿En peligro ahora?</b> { $emergency } o { $police }
    .label = Bruselas

help-flanders = <b>Payoke – Flandes</b>
    Ayuda para personas engañadas, atrapadas o explotadas.
    Gratis y confidencial. No tiene que decir su nombre.

    Dirección: { $payoke-address }
    Sitio web: { $payoke-site }
    <i>Comprobado el { $checked }</i>

    <b>Payoke:</b> { $payoke }
    <b>Día y noche:</b> { $line }
    <b>¿En peligro ahora?</b> { $emergency } o { $police }
    .label = Flandes

help-wallonia = <b>Sürya – Valonia</b>
    Ayuda para personas engañadas, atrapadas o explotadas.
    Puede hablar con este centro a cualquier hora.

    Dirección: { $surya-address }
    Sitio web: { $surya-site }
    <i>Comprobado el { $checked }</i>

    <b>Sürya:</b> { $surya }
    <b>Día y noche:</b> { $line }
    <b>¿En peligro ahora?</b> { $emergency } o { $police }
    .label = Valonia

# For somebody who thinks of suicide. There is no line in Spanish: French is the nearest to it.
help-suicide = <b>Puede hablar de esto con alguien</b>
    Hay quien puede escucharle. Usted decide qué cuenta.
    <i>Comprobado el { $checked }</i>

    { $suicide-french } – en francés, gratis, día y noche
    { $suicide-english } – en inglés
    { $suicide-dutch } – en neerlandés
    <b>¿Su vida está en peligro ahora?</b>
    { $emergency } – ambulancia, { $police } – policía
    { $line } – si alguien le obliga: día y noche
    .label = Pensamientos de suicidio

help-call = <b>Qué pasa cuando llamo</b>
    Usted decide qué cuenta, y cuándo cuelga.

    ¿A quién quiere llamar?

    <b>La aplicación { $emergency } BE</b>
    La aplicación funciona solo en Bélgica. Envía su ubicación a los servicios de emergencia.
    Su chat es solo para personas registradas como sordas, o con dificultades para oír o hablar.
    <i>Comprobado el { $checked }</i>

    <b>Sin peligro en este momento:</b>
    { $line } – los tres centros, día y noche
    <b>En peligro ahora:</b>
    { $emergency } o { $police }
    .label = Cuando llamo

# The steps: be.brussels, "Emergency numbers"; sos112.be, "How to call emergency numbers".
help-call-police = <b>Cuando llama a la policía</b>
    • En el { $emergency } y en el { $police }, pulse { $police-key } para la policía. Si no pulsa nada, le contestan de todos modos.
    • Espere hasta que alguien conteste. Si cuelga, vuelve al final de la fila.
    • Diga dónde está: ciudad, calle, número. O diga qué ve.
    • Diga qué está pasando, y si hay alguien en peligro o con heridas.
    • No cuelgue hasta que le digan que puede colgar. Quizás le llamen después.

    Lo que usted le dice a la policía es estrictamente confidencial. ¿En peligro ahora? Llame a la policía, sin importar quién es usted. ¿No hay peligro ahora, y no tiene documento de residencia? Hable primero con un centro de ayuda: { $line }
    <i>Comprobado el { $checked }</i>

    <b>En peligro ahora:</b> { $emergency } o { $police }
    .label = Llamar a la policía

help-call-words = <b>Qué preguntan, y qué puede decir usted</b>
    Le preguntan: ¿Dónde? ¿Qué pasó? ¿Hay alguien con heridas? ¿Quién es usted?

    Bastan palabras cortas. La tarjeta de abajo dice que usted necesita ayuda, en los idiomas de Bélgica y en inglés.
    ¿Alguien puede oírle? Diga solo la dirección, y que necesita ayuda.
    También puede llamar por otra persona.

    ¿No es urgente? También puede ir a la comisaría de policía más cercana. Hay una en cada municipio.
    ¿No tiene documento de residencia? Hable primero con un centro de ayuda.
    .label = Qué puedo decir

help-call-centre = <b>Cuando llama a un centro</b>
    • Allí le escuchan.
    • Miran su situación junto con usted.
    • Pueden invitarle a ir y hablar.
    • Le explican sus derechos.

    <b>Usted decide cuánto cuenta</b>
    Puede decir que no a lo que le ofrecen, y puede rechazar el procedimiento.
    En Payoke no tiene que decir su nombre.

    Llame a cualquier hora a la línea de los tres centros, o al centro de su región.
    <i>Comprobado el { $checked }</i>

    { $line } – día y noche
    .label = Llamar a un centro

help-rights = <b>Qué puede hacer un centro</b>
    • Un refugio seguro. Su dirección es secreta.
    • Atención médica, y alguien con quien hablar de lo que pasó.
    • Ayuda con los documentos, y ayuda legal.

    Puede rechazarlo todo. En ese caso, el centro solo puede decirle a qué otro lugar ir.

    <b>Sus derechos en el trabajo</b>
    Todas las personas que trabajan para un empleador en Bélgica tienen los mismos derechos laborales. Incluso sin documento de residencia.
    .label = Mis derechos

# myria.be, "status of victims".
help-rights-time = <b>Tiempo para pensar, y un documento</b>
    Hay dos condiciones: existen señales de trata de personas, y la persona ya no tiene contacto con quienes la explotaron.

    <b>{ $reflection-days } días para descansar</b>
    En este tiempo puede decidir: ¿quiere presentar una denuncia o hacer una declaración sobre lo que pasó? Puede negarse a las dos cosas.

    <b>Después</b>
    Quien presenta una denuncia o hace una declaración puede recibir un documento por tres meses, con derecho a trabajar. Para eso hace falta el apoyo de un centro: solo los centros pueden pedir ese documento.

    Una persona menor de edad (niña, niño o adolescente) que está aquí sin su familia recibe enseguida un documento por tres meses.
    <i>Comprobado el { $checked }</i>
    .label = Tiempo para pensar

help-online = <b>Avisar por internet</b>
    El sitio web Stop Human Trafficking tiene un formulario:
    • “Soy una víctima”
    • “Conozco a una posible víctima”
    Otras direcciones de este sitio: { $centres-french-site }, { $centres-dutch-site }.

    Para avisar allí, no tiene que ir antes a la policía. Este bot no sabe quién lee su aviso.

    El sitio queda en el historial de su navegador. Use otro teléfono si alguien mira el suyo.
    .label = Avisar por internet
