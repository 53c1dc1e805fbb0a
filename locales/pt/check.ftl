# Checks: one question at a time, yes, no or not sure. A check never says what a person is; it shows no score.
check = <b>Verificar uma situação</b>
    Algumas perguntas, uma de cada vez. Você responde sim, não ou não sei.
    Nada disso fica guardado. Você pode parar a qualquer hora.

    Sobre o que é?
    .label = Verificar situação

check-me = <b>Minha situação</b>
    Perguntas sobre você: o seu trabalho, o lugar onde você mora, as pessoas ao seu redor.

    Não há respostas erradas. “Não sei” também é uma resposta.
    .label = Minha situação
    .some = <b>O que você disse é importante.</b> Um sinal já é motivo para falar com quem entende disso. Você pode ligar para { $line }, dia e noite, sem ter que decidir nada.
    .none = <b>Você disse não a tudo.</b> São só algumas perguntas. Se mesmo assim algo parece errado, você pode ligar para { $line }, dia e noite.
    .after = Num centro de ajuda, alguém escuta você. É você quem decide quanto conta.
    .forward = Respondi algumas perguntas sobre a minha situação. Isto me preocupa:

check-job = <b>Uma oferta de trabalho</b>
    Alguém oferece trabalho a você. Olhe bem antes de dizer sim.
    .label = Um trabalho
    .some = <b>Não tenha pressa com esta oferta.</b> Você pode perguntar mais. Você pode dizer não.
    .none = <b>Você disse não a tudo.</b> São só algumas perguntas. Se mesmo assim algo parece errado, confie nessa intuição.
    .after = Antes de começar, diga a alguém de confiança onde você vai trabalhar, e para quem.
    .forward = Recebi uma oferta de trabalho. Verifiquei, e isto me preocupa:

check-room = <b>Um lugar para ficar</b>
    Alguém oferece a você um quarto, uma cama ou um apartamento. Olhe bem antes de ir.
    .label = Um quarto
    .some = <b>Não tenha pressa com esta oferta.</b> Você pode perguntar mais. Você pode dizer não.
    .none = <b>Você disse não a tudo.</b> São só algumas perguntas. Se mesmo assim algo parece errado, confie nessa intuição.
    .after = Antes de ir, diga a alguém de confiança onde você vai ficar, e com quem.
    .forward = Recebi uma oferta de lugar para ficar. Verifiquei, e isto me preocupa:

check-ride = <b>Uma carona</b>
    Alguém oferece levar você de carro. Olhe bem antes de entrar.
    .label = Uma carona
    .some = <b>Não tenha pressa com esta oferta.</b> Você pode perguntar mais. Você pode dizer não.
    .none = <b>Você disse não a tudo.</b> São só algumas perguntas. Se mesmo assim algo parece errado, confie nessa intuição.
    .after = Antes de entrar, diga a alguém de confiança quando você sai, com quem, e para onde.
    .forward = Recebi uma oferta de carona. Verifiquei, e isto me preocupa:

check-other = <b>Outra pessoa</b>
    Você se preocupa com outra pessoa. Estas perguntas são sobre ela.

    Responda o que você viu ou ouviu. “Não sei” também é uma resposta.
    .label = Eu me preocupo com alguém
    .some = <b>O que você disse é importante.</b> Um sinal já é motivo para falar com um centro de ajuda. Você pode ligar para { $line }, dia e noite, para falar de outra pessoa.
    .none = <b>Você disse não a tudo.</b> Se algo ainda parece errado, você pode perguntar a um centro de ajuda: { $line }, dia e noite.
    .after = <b>Ajudar sem aumentar o perigo</b>
        • Só fale com essa pessoa quando ninguém puder ouvir vocês, e em nenhum outro momento.
        • Não escreva para ela sobre isso: outros podem ler o telefone dela.
        • Não fale com quem talvez esteja fazendo isso.
        • Escute. Deixe que ela decida.
        • Ela está em perigo agora? Ligue para o { $emergency } ou o { $police }.
    .forward = Eu me preocupo com alguém. Vi ou ouvi isto:

# The questions. The text asks; .said is the answer “yes” in the person’s own words; .why is why it is worth care;
# .next is what to ask or do.
question-me-different = O seu trabalho, ou o lugar onde você mora, é diferente do que foi prometido?
    .said = É diferente do que foi prometido
    .why = Há quem use promessas falsas para levar alguém aonde quer.
    .next = Guarde as mensagens e os nomes que você tem, se isso é seguro.
question-me-papers = Outra pessoa fica com o seu passaporte ou os seus documentos?
    .said = Outra pessoa fica com os meus documentos
    .why = Os seus documentos são seus. É um sinal de alerta quando outra pessoa fica com eles.
    .next = Você pode pedir ajuda mesmo sem documentos.
question-me-pay = Alguém fica com o seu salário, ou paga a você muito menos do que prometeu?
    .said = Alguém fica com o meu salário, ou paga muito menos do que prometeu
    .why = Todas as pessoas que trabalham para um patrão na Bélgica têm os mesmos direitos trabalhistas.
    .next = Anote os seus dias e horas, se isso é seguro. Um centro de ajuda pode dizer mais.
question-me-debt = Você tem que trabalhar para pagar uma dívida ou o custo da sua viagem?
    .said = Trabalho para pagar uma dívida ou a minha viagem
    .why = Uma “dívida” é muito usada para pressionar as pessoas.
    .next = Primeiro fale com um centro de ajuda, depois decida se paga.
question-me-leave = Alguém impede você de ir embora, ou de ir aonde quer?
    .said = Alguém me impede de ir embora ou de ir aonde quero
    .why = Ninguém pode trancar você nem impedir você de sair.
    .next = Ligue quando não houver ninguém por perto, ou mostre a alguém um cartão deste bot.
question-me-contact = Alguém impede você de falar com a família ou com amigos, ou fica com o seu telefone?
    .said = Alguém me impede de falar com outras pessoas, ou fica com o meu telefone
    .why = Quem está sem contato com outras pessoas é mais fácil de controlar.
    .next = Tente manter contato com uma pessoa de confiança.
question-me-threats = Alguém ameaça você ou a sua família?
    .said = Alguém me ameaça ou ameaça a minha família
    .why = Uma ameaça é grave, mesmo quando é contra pessoas que estão longe.
    .next = Em perigo agora, ligue para o { $emergency } ou o { $police }. Em qualquer outro momento, fale com um centro de ajuda.
question-me-hurt = Alguém bate em você, ou faz coisas sexuais com você contra a sua vontade?
    .said = Alguém me machuca
    .why = Ninguém tem o direito de machucar você. A culpa não é sua.
    .next = Em perigo agora, ligue para o { $emergency } ou o { $police }.
question-me-forced = Alguém obriga você a fazer sexo, a pedir esmola ou a fazer algo contra a lei?
    .said = Alguém me obriga a fazer coisas
    .why = O que obrigam você a fazer nunca é culpa sua.
    .next = Você pode falar com um centro de ajuda, não importa o que teve que fazer.
question-me-sleep = Você tem que dormir onde trabalha?
    .said = Tenho que dormir onde trabalho
    .why = Quem tem na mão o seu trabalho e a sua cama tem muito poder sobre você.
    .next = Você pode perguntar por outro lugar para ficar.
question-me-hours = Você trabalha horas demais, ou em condições muito ruins?
    .said = Trabalho horas demais, ou em condições muito ruins
    .why = Você tem direitos trabalhistas na Bélgica, mesmo sem documento de residência.
    .next = Um centro de ajuda pode falar com você sobre os seus direitos.
question-me-afraid = Você tem medo das pessoas com quem mora ou para quem trabalha?
    .said = Tenho medo de pessoas ao meu redor
    .why = A sua intuição é importante. Muitas vezes ela acerta.
    .next = Fale com alguém de confiança, ou com um centro de ajuda.

question-other-different = O trabalho dessa pessoa, ou o lugar onde ela mora, é diferente do que foi prometido?
    .said = É diferente do que prometeram a essa pessoa
    .why = Há quem use promessas falsas para levar alguém aonde quer.
    .next = Lembre nomes e lugares, e não anote nada que outros possam achar.
question-other-papers = Alguém fica com o passaporte ou os documentos dessa pessoa?
    .said = Outra pessoa fica com os documentos dela
    .why = Os documentos são dela. É um sinal de alerta quando outra pessoa fica com eles.
    .next = Diga que ela pode pedir ajuda mesmo sem documentos.
question-other-pay = Alguém fica com o salário dessa pessoa, ou paga a ela muito menos do que prometeu?
    .said = Alguém fica com o salário dela, ou paga muito menos do que prometeu
    .why = Todas as pessoas que trabalham para um patrão na Bélgica têm os mesmos direitos trabalhistas.
    .next = Diga que ela tem esses direitos mesmo sem documento de residência.
question-other-debt = Essa pessoa tem que trabalhar para pagar uma dívida ou o custo da viagem?
    .said = Essa pessoa trabalha para pagar uma dívida ou a viagem
    .why = Uma “dívida” é muito usada para pressionar as pessoas.
    .next = Não pague por ela. Fale primeiro com um centro de ajuda.
question-other-leave = Alguém impede essa pessoa de ir embora, ou de ir aonde quer?
    .said = Alguém impede essa pessoa de ir embora ou de ir aonde quer
    .why = Ninguém pode trancar essa pessoa nem impedir que ela saia.
    .next = Não tente tirar essa pessoa de lá. Ligue para um centro de ajuda ou para a polícia.
question-other-contact = Alguém impede essa pessoa de falar com a família ou com amigos, ou fica com o telefone dela?
    .said = Alguém impede essa pessoa de falar com outras
    .why = Quem está sem contato com outras pessoas é mais fácil de controlar.
    .next = Mantenha contato de um jeito que pareça comum.
question-other-threats = Alguém ameaça essa pessoa ou a família dela?
    .said = Alguém ameaça essa pessoa ou a família dela
    .why = Uma ameaça é grave, mesmo quando é contra pessoas que estão longe.
    .next = Em perigo agora, ligue para o { $emergency } ou o { $police }. Em qualquer outro momento, fale com um centro de ajuda.
question-other-hurt = Alguém bate nessa pessoa, ou faz coisas sexuais com ela contra a vontade dela?
    .said = Alguém machuca essa pessoa
    .why = Ninguém tem o direito de machucar essa pessoa.
    .next = Se acontecer agora, ligue para o { $emergency } ou o { $police }.
question-other-forced = Alguém obriga essa pessoa a fazer sexo, a pedir esmola ou a fazer algo contra a lei?
    .said = Alguém obriga essa pessoa a fazer coisas
    .why = O que obrigam alguém a fazer não é culpa dessa pessoa.
    .next = Não julgue. Diga que ela pode falar com um centro de ajuda.
question-other-sleep = Essa pessoa tem que dormir onde trabalha?
    .said = Essa pessoa tem que dormir onde trabalha
    .why = Quem tem na mão o trabalho e a cama de alguém tem muito poder sobre essa pessoa.
    .next = Pergunte, quando não houver mais ninguém perto, se ela quer outro lugar.
question-other-hours = Essa pessoa trabalha horas demais, ou em condições muito ruins?
    .said = Ela trabalha horas demais, ou em condições muito ruins
    .why = Essa pessoa tem direitos trabalhistas na Bélgica, mesmo sem documento de residência.
    .next = Um centro de ajuda pode explicar esses direitos.
question-other-afraid = Essa pessoa tem medo de quem mora com ela ou de quem dá trabalho a ela?
    .said = Essa pessoa tem medo de quem está ao redor
    .why = O medo diz muito, mesmo quando ela diz que está tudo bem.
    .next = Dê tempo a ela. Deixe que ela decida.

# Questions about an offer. Those that are the same for every offer begin with “offer”.
question-offer-papers = Querem ficar com o seu passaporte ou os seus documentos?
    .said = Querem os meus documentos
    .why = É um sinal de alerta quando alguém quer os seus documentos. As autoridades podem pedir.
    .next = Mostre um documento se quiser, e guarde de novo no seu bolso.
question-offer-phone = Querem o seu telefone ou notebook?
    .said = Querem o meu telefone ou notebook
    .why = Sem ele, você não pode ligar para quem é de confiança.
    .next = Fique com ele.
question-offer-alone = Querem que só você vá, e que a sua família ou quem viaja com você fique para trás?
    .said = Querem que só eu vá
    .why = É um sinal de alerta quando alguém quer separar vocês.
    .next = Não se separem. Se não for possível, não vão.
question-offer-return = Esperam algo em troca, como “serviços” ou sexo?
    .said = Esperam algo em troca
    .why = Ajuda que se paga com “serviços” não é ajuda.
    .next = Primeiro pergunte o que esperam. Você pode dizer não.
question-offer-money = Pedem dinheiro por um registro ou por uma mudança para outro país?
    .said = Pedem dinheiro por um registro ou uma mudança
    .why = É um sinal de alerta quando alguém vende um registro ou uma mudança. Uma passagem comum não é.
    .next = Não pague. Pergunte à Fedasil ou ao ACNUR (UNHCR) como funciona.
question-offer-price = O preço vai ser decidido depois?
    .said = O preço vai ser decidido depois
    .why = Um preço que vem depois pode virar uma dívida.
    .next = Combine o preço antes de ir.

question-job-good = O trabalho parece bom demais para ser verdade?
    .said = Parece bom demais para ser verdade
    .why = Muito dinheiro por um trabalho fácil é um sinal de alerta.
    .next = Antes, pergunte a outras pessoas sobre quem oferece o trabalho.
question-job-unclear = Evitam responder sobre o trabalho, as horas ou o salário?
    .said = O trabalho, as horas ou o salário não estão claros
    .why = O que hoje está pouco claro pode virar um problema depois.
    .next = Peça por escrito.
question-job-debt = Você ficaria com uma dívida com eles, pela viagem ou pela cama, por exemplo?
    .said = Eu ficaria com uma dívida com eles
    .why = Uma “dívida” é muito usada para pressionar as pessoas.
    .next = Antes de ir, pergunte quanto seria a dívida, e com quem.
question-job-sleep = Você dormiria onde trabalha?
    .said = Eu dormiria onde trabalho
    .why = Então uma só pessoa tem na mão o seu trabalho e a sua cama.
    .next = Pergunte se você pode morar em outro lugar.
question-job-free = Impediriam você de sair, ou de deixar o trabalho?
    .said = Eles me impediriam de sair ou de deixar o trabalho
    .why = Ninguém pode trancar você, nem ficar com os seus documentos para você não ir embora.
    .next = Não vá lá. Pergunte primeiro a um centro de ajuda.

question-room-unknown = Quem oferece o lugar é uma pessoa desconhecida para você e para todos a quem você perguntou?
    .said = Ninguém conhece quem oferece o lugar
    .why = Algumas pessoas não são quem dizem ser.
    .next = Pergunte antes a outras pessoas. Na internet: escolha quem tem boas avaliações.
question-room-identity = A pessoa se recusa a mostrar um documento de identidade?
    .said = A pessoa se recusa a mostrar quem é
    .why = Você pode pedir para ver.
    .next = Peça mais uma vez. Se a pessoa se recusar, procure outro lugar.
question-room-secret = Querem que você guarde segredo sobre onde vai ficar?
    .said = Não devo contar a ninguém onde fico
    .why = Quem tem boas intenções não tem nada a esconder.
    .next = Diga a alguém de confiança onde você fica, e com quem.

question-ride-unknown = Quem dirige é uma pessoa desconhecida, com carro particular?
    .said = Quem dirige é uma pessoa desconhecida
    .why = Há quem ofereça carona para ter poder sobre alguém.
    .next = Procure primeiro um trem, um ônibus ou uma empresa conhecida.

# The buttons and lines of every check.
check-start = Começar
check-yes = Sim
check-no = Não
check-unsure = Não sei
check-back = Pergunta anterior
check-stop = Parar
check-step = Pergunta { $step } de { $steps }
# Above the answers where one is grave or several are yes; and the button to those that are on the next page.
check-grave = <b>Isso pode ser perigoso. Você pode falar com alguém agora:</b>
    { $emergency } ou { $police } – em perigo agora
    { $line } – dia e noite, antes de decidir qualquer coisa
check-more = Suas outras respostas
check-said-yes = Você disse sim
check-said-unsure = Você disse “não sei”
check-send = Enviar a alguém de confiança
check-forward-help = Quem pode ajudar: { $line } (dia e noite). Em perigo: { $emergency } ou { $police }.
# The first line of that message, which a notification shows, also to somebody else than its reader: neutral.
check-forward-title = Uma coisa que quero mostrar a você
check-forwarded = A mensagem está abaixo. Para enviar: segure o dedo sobre ela e escolha “Encaminhar”. Depois você pode apagar a mensagem.
