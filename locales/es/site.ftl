# The pages for a browser, for who has no Telegram.
# On every page: it puts a page about trains in place of this one. One short word.
site-exit = Salir
# For who reads by ear or by keyboard: goes past the buttons at the top.
site-skip = Ir al texto
# The page with nothing but numbers to call, and the button in the chat that opens it. Below each number, what it is.
site-call = Llamar
    .emergency = ambulancia, bomberos, policía
    .police = policía
    .line = los tres centros, día y noche

site-place = La ciudad donde está, o su código postal
site-find = Mostrar el centro
site-no-position = Su navegador no dice dónde está usted. Escriba la ciudad o el código postal.
# Above a table of postcodes and regions.
site-postcodes = Su código postal le dice la región

site-check = Responda abajo. No se envía ni se guarda nada: desaparece cuando cierra la página.
site-note = Escriba las respuestas para alguien de confianza: en papel, o en un mensaje. Hágalo solo donde sea seguro. Esta página no guarda nada.

site-about = <b>Qué son estas páginas</b>
    Safe Steps da información a personas en Bélgica que quizás están siendo engañadas, atrapadas o explotadas. Sobre todo a personas que huyeron de Ucrania.

    Aquí nadie lee lo que usted hace, y nadie responde. Estas páginas no pueden prometer ayuda. Le muestran quién puede ayudar.

site-privacy = <b>Privacidad</b>
    Estas páginas no usan ninguna cookie, no piden ningún nombre y no cuentan a nadie. La ciudad que escribe se busca y se olvida. Lo que responde queda en su pantalla.
site-traces = <b>Qué queda en su teléfono</b>
    • las direcciones de estas páginas, en el historial de su navegador
    • llamadas, en el registro de llamadas y en la factura del teléfono

    “{ site-exit }” pone una página sobre trenes en lugar de esta. En un teclado, pulse Shift tres veces.

    ¿Es posible que vigilen su teléfono? Use otro aparato que sea seguro.

site-keep = <b>Guardar estas páginas en este teléfono</b>
    Entonces se abren sin internet. Piense primero: quedan en la memoria del navegador, y quien tenga el teléfono puede encontrarlas.
    .keep = Guardarlas
    .remove = Quitarlas
    .kept = Estas páginas ya están en este teléfono.
    .removed = Ya no están en este teléfono.
    .failed = Este navegador no puede hacer eso.
