topics = <b>Más temas</b>
    Elija de qué se trata.
    .label = Más temas

# police.be (2021); Europol (2022); OSCE, helpforukrainians.info.
topics-offers = <b>Ofertas en internet</b>
    Tenga cuidado con una oferta que no pidió. Puede llegar por TikTok, Snapchat o Instagram, o en un chat.

    <b>Tenga cuidado sobre todo con…</b>
    • un trabajo demasiado bueno para ser verdad
    • sesiones de fotos y modelaje
    • una cama o un viaje de alguien a quien nunca ha visto en persona

    No tiene que ser un hombre: también hay mujeres que hacen esto.

    <b>Antes de contestar</b>
    • No envíe fotos de sus documentos, ni fotos sin ropa.
    • Busque datos de la empresa.
    • Avise a alguien de confianza, o pregunte a un centro de ayuda, antes de ir a ningún lado.
    Puede parar en cualquier momento, incluso después de decir que sí.
    .label = Ofertas online

# UNHCR; Child Focus; deapotheker.pmg.be.
topics-young = <b>Para jóvenes</b>
    <b>¿En peligro ahora?</b> { $emergency } o { $police }

    <b>Alguien dice que es amor</b>
    Al principio es muy dulce y le da regalos. Después usted tiene que ganar dinero para esa persona, enviar fotos sin ropa o tener sexo con otros. Eso no es amor.

    <b>Tiene que llevar algo</b>
    Le dan dinero por llevar o esconder un paquete, o drogas. Después le amenazan, para que siga.

    No es culpa suya. Puede hablar de ello, aunque haya aceptado dinero o dicho que sí.
    <i>Comprobado el { $checked }</i>

    { $child-focus } – Child Focus, gratis, día y noche. No tiene que decir quién es.
    { $young-listeners } – en francés, gratis
    .label = Jóvenes

# justitie.belgium.be; UNHCR. The document is on the page help-rights-time.
topics-young-alone = <b>Menores sin familia en Bélgica</b>
    ¿Es menor de edad, y está aquí sin sus padres? ¿O conoce a un menor en esa situación?

    <b>Un tutor o una tutora</b> es una persona adulta que acompaña a un menor sin padres. Pregunte al Servicio de Tutelas: es para menores que están en Bélgica sin sus padres.

    <b>Un refugio:</b> Esperanto es un refugio para menores. Pregunte por él a un centro de ayuda.

    <b>Un documento:</b> para los menores que están sin sus padres hay reglas aparte. Lea “{ help-rights-time.label }”.

    No vaya con alguien que le espera y dice que es de su familia, si usted no conoce a esa persona.
    <i>Comprobado el { $checked }</i>

    { $guardianship } – Servicio de Tutelas, día y noche
    { $line } – los tres centros, día y noche
    .label = Menores sin padres

# Law of 22 May 2019; ecpat.be.
topics-crimes = <b>Cuando alguien le obliga a hacer algo contra la ley</b>
    Robar, vender o llevar drogas, usar documentos falsos: alguien le obliga a hacerlo, y se lleva el dinero. O alguien le obliga a pedir limosna.

    Esto puede ser trata de personas. Incluso si usted aceptó al principio.

    <b>¿Pueden castigarle por eso?</b>
    Hay una regla para las víctimas. Si le reconocen como víctima, no le castigan por lo que las personas que le explotaron le obligaron directamente a hacer.

    Este bot no puede saber si es su caso. Un centro de ayuda puede mirarlo junto con usted. Usted decide cuánto cuenta.
    <i>Comprobado el { $checked }</i>

    <b>Hable primero con un centro:</b>
    { $line } – día y noche
    .label = Me obligan a robar…

# bx1.be, 27 December 2025; RTL and RTBF, 2023; lalibre.be, October 2022.
topics-violence = <b>Después de la violencia sexual</b>
    <b>¿En peligro ahora?</b> { $emergency } o { $police }

    No es culpa suya. Usted decide qué pasa después.

    <b>Los Centros de Atención tras la Violencia Sexual</b> están en hospitales. La ayuda allí es gratis, día y noche. No tiene que presentar una denuncia.
    • Lo mejor es ir en las primeras { $assault-hours } horas.
    • Si puede, no se lave antes.
    • ¿Pasó hace más tiempo? Puede preguntarles de todos modos.

    <b>¿Dónde?</b> Bruselas, Amberes, Gante, Lovaina, Roeselare, Genk, Lieja, Charleroi, Namur, Arlon. Para Jette, Tournai y Ottignies mire el sitio: { $assault-centres-site }
    <i>Comprobado el { $checked }</i>

    { $sos-viol } – SOS Viol, en francés, gratis, con chat
    .label = Tras violencia sexual

# help.unhcr.org/ukraine, January 2026.
topics-aid = <b>La ayuda es gratis</b>
    Lo que ACNUR (UNHCR) y otras organizaciones de ayuda hacen por usted es gratis. Nadie puede pedirle dinero, trabajo o sexo por eso.

    Vale para toda persona que trabaja para ellas, o que dice que lo hace.

    <b>¿Alguien le pide algo?</b>
    • Puede decir que no.
    • No es culpa suya, aunque haya dicho que sí.
    • Cuénteselo a alguien de confianza, o a un centro de ayuda.

    En “{ help.label }” ve a quién puede llamar.
    .label = La ayuda es gratis

# belganewsagency.eu, 2026; aide-sociale.be, November 2024; myria.be.
topics-protection = <b>Cuando la protección se niega, o se acaba</b>
    La protección temporal para personas de Ucrania dura hasta el { $protection-end }. Este bot no sabe qué viene después.
    <i>Comprobado el { $checked }</i>

    <b>Pida orientación pronto</b>
    La primera consulta jurídica es gratis para todo el mundo en Bélgica, con o sin documentos. Después, un abogado puede costar dinero: pregunte.

    <b>Tenga cuidado</b> cuando alguien vende documentos, un matrimonio o un escondite, o pide trabajo a cambio.

    <b>Esto sigue siendo su derecho</b>
    • En peligro ahora, puede llamar a la policía, sin importar quién es usted.
    • Puede hablar con un centro de ayuda.
    • Quien trabaja para un empleador tiene los mismos derechos laborales, incluso sin documento de residencia.

    Myria informa sobre los derechos de las víctimas.
    .label = Protección negada

topics-leaving = <b>Irse de forma segura</b>
    <b>¿En peligro ahora?</b> { $emergency } o { $police }

    Irse puede ser un momento peligroso. Si puede, haga primero un plan. Puede hablarlo con un centro de ayuda.

    • Elija a una persona de confianza. Acuerden una palabra secreta. Significa: necesito ayuda ya.
    • Acuerden qué hace entonces esa persona: venir, o llamar a la policía.
    • Elija una hora en que nadie le vigila.
    • No le diga a nadie más adónde va. Desactive la ubicación en su teléfono.
    • ¿Alguien mira su teléfono? Use otro para hacer el plan.

    ¿Se vuelve peligroso antes? Entonces váyase sin plan, y llame.
    <i>Comprobado el { $checked }</i>

    { $line } – los tres centros, día y noche
    .label = Irse con cuidado

topics-leaving-take = <b>Qué llevar</b>
    • sus documentos, y los de sus hijos
    • su teléfono y el cargador
    • dinero, tarjetas del banco, llaves
    • medicinas
    • ropa de abrigo

    No empaque nada que otros noten. Una bolsa en casa de alguien de confianza es más segura.

    <b>Las pruebas</b> – fotos, mensajes, nombres, direcciones – están mejor en otro lugar. Déselas a alguien de confianza antes de irse.

    ¿No puede llevarlo todo? Entonces váyase sin ello. Usted es más importante. Puede pedir ayuda incluso sin documentos.
    .label = Qué llevar

# asblsurya.org.
topics-home = <b>Volver a su país</b>
    ¿Quiere volver a su país? Un centro de ayuda puede apoyarle, junto con la OIM, la Organización Internacional para las Migraciones.

    <b>Piense primero</b>
    • ¿Quienes le explotaron saben dónde vive su familia?
    • ¿Dicen que usted les debe dinero?
    • ¿Hay alguien de confianza en su país?
    Cuéntelo en el centro. Usted decide, y puede tomarse su tiempo.

    No viaje con alguien en quien no confía, y no entregue sus documentos.
    <i>Comprobado el { $checked }</i>

    { $line } – los tres centros, día y noche
    .label = Volver a su país

# missingchildreneurope.eu; help.unhcr.org.
topics-abroad = <b>Fuera de Bélgica</b>
    Los centros de este bot trabajan en Bélgica.

    <b>En la Unión Europea</b>
    • En peligro ahora: { $emergency }. Funciona en todos los países.
    • Si desaparece un menor: { $child-focus } también funciona en otros países.

    <b>En otros países</b>
    Aprenda el número de la policía de allí antes de viajar. ACNUR (UNHCR) tiene páginas con ayuda para muchos países.

    <b>Antes de irse</b>
    Dígale a alguien de confianza adónde va, y con quién. Lleve sus documentos con usted.
    <i>Comprobado el { $checked }</i>
    .label = Fuera de Bélgica
