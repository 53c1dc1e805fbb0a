# fairworkbelgium.be: the same rights, also without legal stay.
work = <b>Sus derechos en el trabajo</b>
    Todas las personas que trabajan para un empleador en Bélgica tienen los mismos derechos laborales. Incluso sin documento de residencia.

    <b>No está bien cuando…</b>
    • no le pagan, o le pagan menos de lo prometido
    • tiene que trabajar para pagar una deuda o su viaje
    • alguien se queda con sus documentos, o le impide irse
    • las horas son muchísimas, o las condiciones son muy malas
    • alguien le amenaza

    Nada de esto es culpa suya. Puede pedir ayuda.
    .label = Trabajo

work-proof = <b>Guarde pruebas de su trabajo</b>
    Las pruebas pueden servir cuando pide su salario, o cuando presenta una denuncia. Reúnalas solo si es seguro hacerlo.

    <b>Anote</b>
    • los días y las horas que trabajó
    • los lugares, con la dirección
    • los nombres de quienes estaban allí
    • qué le prometieron, y qué recibió

    <b>Guarde</b> mensajes y papeles. Tome fotos del lugar.

    <b>Guárdelo donde nadie más mire.</b> Lo mejor es con alguien de confianza, y no solo en su teléfono. Este bot no lo guarda por usted.
    .label = Guardar pruebas

# fairworkbelgium.be, FAQ (read 2026-11-27): complain before a check.
work-complaint = <b>Antes de presentar una denuncia</b>
    <b>Mejor antes de un control que después</b>
    Quien hace trabajo no declarado puede perder ayudas sociales, o recibir una multa. Pero no si presentó la denuncia antes del control, o si se le reconoce como víctima. FairWork Belgium explica más.

    <b>Un control de la inspección</b>
    Lea primero qué tienen que comunicar los inspectores. Está en la página “{ services-work.label }”.
    <i>Comprobado el { $checked }</i>

    <b>Inspección federal de trabajo:</b> { $labour-federal }
    <b>¿Sin documento de residencia? Primero un centro:</b>
    { $line } – día y noche
    .label = Denunciar

# e-justice.europa.eu, “Business registers”: the search is free for everybody.
work-employer = <b>Buscar datos de una empresa</b>
    Cualquiera puede buscar una empresa en el registro de empresas (KBO/BCE), gratis.

    ¿Está el nombre? ¿Es la dirección que le dieron? Una empresa que está en el registro también puede tratar mal a la gente.

    <b>Pregunte antes de ir</b>
    También para trabajo de temporada, como una cosecha, o como au pair:
    • ¿Qué trabajo, cuántas horas, qué salario?
    • ¿Dónde va a dormir, y cuánto cuesta?
    • ¿Quién paga el viaje?
    Pida que se lo den por escrito. No entregue sus documentos.

    El sitio web queda en el historial de su navegador.
    .label = Buscar una empresa
