share = <b>Compartilhar</b>
    Envie este bot à sua família ou a amigos. A mensagem é curta e neutra. O próprio bot mostra números de ajuda.

    Pense antes: outra pessoa pode ler o telefone deles?
    .label = Compartilhar

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = Informações úteis para quem chegou há pouco à Bélgica

# On the button below what the other person receives: it opens the bot.
share-open = Abrir

# When somebody wants to send on what is no longer in the chat.
share-gone = Essa mensagem não existe mais. Abra o bot

# In which language the other person receives it.
share-reader = Neste idioma: { $language }
share-language = <b>Que idioma a outra pessoa lê?</b>
    A mensagem está nesse idioma, e o bot abre nele.
    .label = Em outro idioma

share-pictures = <b>Uma imagem para encaminhar</b>
    Ela diz o que o bot diz sobre um tema, e para quem ligar. Encaminhe, ou imprima.

    Pense antes: quem vê a imagem, vê do que se trata.
    .label = Como imagem
share-papers = <b>Para imprimir</b>
    Um documento de uma página.

    O cartaz diz do que se trata. Os adesivos e o cartão não: eles têm um código e números.
    O cartão é pequeno: dá para dobrar e esconder no sapato.
    .label = Para imprimir
button-picture-numbers = Para quem ligar
button-picture-code = Código QR
button-paper-poster = Cartaz
button-paper-stickers = Adesivos
button-paper-shoe-card = Cartão secreto
