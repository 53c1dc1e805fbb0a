# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    Informações para quem chegou há pouco à Bélgica: lugar para ficar, transporte, trabalho, e quem pode ajudar.

    O que você quer ler?
    .label = Menu

# Buttons that stand on many screens.
button-back = Voltar
button-locate = Não sei
button-copy = 📋 { $phone }
button-card = Como contato
button-remove = Apagar esta mensagem
button-share-chat = Para uma pessoa ou um grupo
button-share-link = Compartilhar o link
button-share-copy = Copiar o link
button-share-page = Para quem não tem Telegram
button-close = Fechar
button-refresh = Atualizar
button-cover = Esconder { $time }
button-cover-off = Nunca esconder
button-erase = Apagar { $time }
button-erase-off = Nunca apagar
