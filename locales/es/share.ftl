share = <b>Compartir</b>
    Envíe este bot a su familia o a sus amistades. El mensaje es corto y neutro. El bot mismo muestra números de ayuda.

    Piense primero: ¿otra persona puede leer el teléfono de quien lo recibe?
    .label = Compartir

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = Información útil para quien acaba de llegar a Bélgica

# On the button below what the other person receives: it opens the bot.
share-open = Abrir

# When somebody wants to send on what is no longer in the chat.
share-gone = Este mensaje ya no está. Abra el bot

# In which language the other person receives it.
share-reader = En este idioma: { $language }
share-language = <b>¿Qué idioma lee la otra persona?</b>
    El mensaje está en ese idioma, y el bot se abre en él.
    .label = En otro idioma

share-pictures = <b>Una imagen para reenviar</b>
    Dice lo que el bot dice de un tema, y a quién llamar. Reenvíela, o imprímala.

    Piense primero: quien ve la imagen, ve de qué se trata.
    .label = Como imagen
share-papers = <b>Para imprimir</b>
    Un documento de una página.

    El cartel dice de qué se trata. Las pegatinas y la tarjeta no: tienen un código y números.
    La tarjeta es pequeña: se puede doblar y esconder en un zapato.
    .label = Para imprimir
button-picture-numbers = A quién llamar
button-picture-code = Código QR
button-paper-poster = Cartel
button-paper-stickers = Pegatinas
button-paper-shoe-card = Tarjeta para esconder
