about = <b>Qué es este bot</b>
    Safe Steps da información a personas en Bélgica que quizás están siendo engañadas, atrapadas o explotadas. Sobre todo a personas que huyeron de Ucrania.

    Es un programa. Nadie detrás del bot lee sus mensajes ni le responde. Para encontrar a alguien a quien llamar, toque “{ help.label }”.

    El bot no puede prometer ayuda. Le muestra quién puede ayudar.

    { $review }
    .label = Bot y privacidad

about-trafficking = <b>¿Qué es la trata de personas?</b>
    Se engaña, se atrapa o se obliga a alguien, y después se le usa en provecho de otros. Es un delito. Puede ser trata aunque la persona haya aceptado al principio.

    Puede ser:
    • explotación sexual
    • trabajo forzado
    • retener a alguien para servir en una casa
    • esclavitud, y cosas parecidas
    • violencia por el género de una persona
    • obligar a alguien a pedir limosna
    • obligar a alguien a cometer delitos
    • matrimonio forzado, adopción ilegal, extracción de un órgano

    ¿Cree que esto le pasa a usted, o a otra persona? Puede llamar a uno de los tres centros, o a la policía. ¿No hay peligro ahora, y no tiene documento de residencia? Hable primero con un centro de ayuda.
    .label = ¿Qué es la trata?

about-privacy = <b>Privacidad</b>
    <b>Qué guarda el bot</b>
    • el idioma que usted eligió: { $language-days } días después de su último uso
    • qué mensajes tiene que borrar ✖, y cuándo tiene que aparecer la página sobre trenes y tiempo: { $deletable-hours } horas como máximo
    • una pregunta que todavía no contestó, o una nota que está escribiendo: hasta que termine, { $open-hours } horas como máximo
    Está en el servidor de quienes llevan este bot, cerrado con una clave, sin su nombre.

    <b>Qué no guarda el bot</b>
    Su nombre, su número, su ubicación, ni lo que escribe aquí. Una nota se guarda hasta que está terminada.
    .label = Privacidad

about-privacy-readers = <b>Quién puede leer este chat</b>
    • Telegram puede. Un chat con un bot no es un chat secreto.
    • Cualquiera que tenga su teléfono en la mano, u otro aparato con su Telegram.

    <b>Cómo borrar</b>
    Toque ✖, o escriba /erase. Si bloquea este bot, también le olvida.
    .label = Quién puede leer este chat

about-sources = <b>De dónde vienen los datos</b>
    De páginas públicas de ACNUR (UNHCR), de las autoridades belgas, y de los propios centros y servicios.

    Junto a los números ve el día en que se comprobaron por última vez.
    .label = Fuentes

about-timers = <b>Ocultar y borrar automáticamente</b>
    Si no toca nada durante un rato, una página sobre trenes y tiempo aparece automáticamente en lugar de esta. El menú vuelve con ☰.
    También puede hacer que los mensajes de las últimas { $deletable-hours } horas se borren, un tiempo después de su último toque. Los mensajes más antiguos quedan.
    .label = Ocultar y borrar automático

# On About, until a native reader or a centre has read the language: `reviewed` in flows/languages.yaml.
not-reviewed = <i>Los números están comprobados. Todavía ningún centro ni hablante nativo ha leído todas estas palabras.</i>
