# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    Información para quien acaba de llegar a Bélgica: un lugar donde quedarse, transporte, trabajo, y quién puede ayudar.

    ¿Qué quiere leer?
    .label = Menú

# Buttons that stand on many screens.
button-back = Volver
button-locate = No sé
button-copy = 📋 { $phone }
button-card = Como contacto
button-remove = Borrar este mensaje
button-share-chat = A una persona o un grupo
button-share-link = Compartir el enlace
button-share-copy = Copiar el enlace
button-share-page = A quien no tiene Telegram
button-close = Cerrar
button-refresh = Actualizar
button-cover = Ocultar { $time }
button-cover-off = No ocultar nunca
button-erase = Borrar { $time }
button-erase-off = No borrar nunca
