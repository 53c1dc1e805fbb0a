about = <b>Sobre este bot</b>
    Safe Steps dá informações a pessoas na Bélgica que talvez estejam sendo enganadas ou exploradas, ou tenham caído numa armadilha. Antes de tudo, a quem fugiu da Ucrânia.

    É um programa. Ninguém por trás do bot lê as suas mensagens nem responde. Para encontrar alguém a quem ligar, toque em “{ help.label }”.

    O bot não pode prometer ajuda. Ele mostra quem pode ajudar.

    { $review }
    .label = Sobre e privacidade

about-trafficking = <b>O que é tráfico de pessoas?</b>
    Uma pessoa é enganada, presa numa armadilha ou forçada, e depois usada para o lucro de outros. É crime. Pode ser tráfico mesmo se você concordou no começo.

    Pode ser:
    • exploração sexual
    • trabalho forçado
    • viver como criada ou criado, sem liberdade, numa casa
    • escravidão, e coisas parecidas
    • violência por causa do gênero de alguém
    • obrigar alguém a pedir esmola
    • obrigar alguém a cometer crimes
    • casamento forçado, adoção ilegal, retirada de um órgão

    Você acha que isso acontece com você, ou com outra pessoa? Pode ligar para um dos três centros, ou para a polícia. Sem perigo agora, e sem documento de residência? Fale primeiro com um centro de ajuda.
    .label = O que é tráfico de pessoas?

about-privacy = <b>Privacidade</b>
    <b>O que o bot guarda</b>
    • o idioma que você escolheu: { $language-days } dias depois do seu último uso
    • quais mensagens ✖ tem que apagar, e quando a página sobre trens e tempo tem que aparecer: { $deletable-hours } horas no máximo
    • uma pergunta ainda sem resposta, ou um recado que você está escrevendo: até o fim dele, { $open-hours } horas no máximo
    Isso fica no servidor de quem cuida deste bot, trancado com uma chave, sem o seu nome.

    <b>O que o bot não guarda</b>
    O seu nome, o seu número, a sua localização, e o que você escreve aqui. Um recado fica guardado até você terminar.
    .label = Privacidade

about-privacy-readers = <b>Quem pode ler esta conversa</b>
    • O Telegram pode. Uma conversa com um bot não é uma conversa secreta.
    • Qualquer pessoa que tenha na mão o seu telefone, ou outro aparelho com o seu Telegram.

    <b>Como apagar</b>
    Toque em ✖, ou escreva /erase. Se você bloquear este bot, ele também esquece você.
    .label = Quem pode ler a conversa

about-sources = <b>De onde vêm os fatos</b>
    De páginas públicas do ACNUR (UNHCR), das autoridades da Bélgica, e dos próprios centros e serviços.

    Junto dos números você vê o dia em que foram verificados pela última vez.
    .label = Fontes

about-timers = <b>Esconder e apagar automaticamente</b>
    Se você ficar um tempo sem tocar em nada, uma página sobre trens e tempo aparece automaticamente no lugar desta. O menu volta com ☰.
    Você também pode mandar apagar as mensagens das últimas { $deletable-hours } horas, algum tempo depois do seu último toque. Mensagens mais antigas ficam.
    .label = Esconder automaticamente

# On About, until a native reader or a centre has read the language: `reviewed` in flows/languages.yaml.
not-reviewed = <i>Os números foram verificados. Ninguém que fala este idioma desde criança e nenhum centro leu ainda todas estas palavras.</i>
