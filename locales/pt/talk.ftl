# Short lines above a screen, when somebody writes instead of tapping.
talk-neutral = Informações para quem está na Bélgica
talk-menu = Eu sou um programa e não entendo isso. Veja o que posso mostrar:
talk-found = Talvez seja uma destas páginas:
talk-need-help = Você precisa de ajuda agora? Toque em “{ help.label }”. Em perigo: { $emergency } ou { $police }.
talk-media = Não consigo ver imagens nem ouvir mensagens. Eu não abri nada. Veja o que posso mostrar:
talk-danger = Em perigo agora? Ligue para o { $emergency }.
talk-broken = Alguma coisa deu errado aqui. Estes números funcionam:
talk-kept = Sua escolha: “{ $choice }”. Depois de { $deletable-hours } horas sem um toque, volta a ser como era no começo.
talk-not-kept = Não consigo guardar isso agora. Tente de novo mais tarde.
talk-not-removed = O Telegram não me deixa mais apagar esta mensagem. Você pode: segure o dedo sobre ela e escolha “Apagar” 🗑.
talk-watched = Alguém pode ver o seu telefone? ✖ esconde esta página e apaga as mensagens das últimas { $deletable-hours } horas. A conversa continua na sua lista. Leia mais: “{ help-more.label }”.
talk-language-lost = Não consigo lembrar o seu idioma agora. Os botões abaixo continuam nele.

# In a group: neutral, and nothing else.
group-line = Olá. Só respondo em uma conversa privada.
    .button = Abrir a conversa
