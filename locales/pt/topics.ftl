topics = <b>Mais temas</b>
    Escolha o tema.
    .label = Mais temas

# police.be (2021); Europol (2022); OSCE, helpforukrainians.info.
topics-offers = <b>Ofertas na internet</b>
    Tenha cuidado com uma oferta que você não pediu. Ela pode vir pelo TikTok, Snapchat ou Instagram, ou numa conversa.

    <b>Tenha cuidado principalmente com…</b>
    • um trabalho bom demais para ser verdade
    • sessões de fotos e trabalho de modelo
    • uma cama ou uma carona de quem você nunca encontrou

    Não precisa ser um homem: mulheres também fazem isso.

    <b>Antes de responder</b>
    • Não mande foto dos seus documentos, nem foto sem roupa.
    • Pesquise a empresa.
    • Conte a alguém de confiança, ou pergunte a um centro de ajuda, antes de ir a qualquer lugar.
    Você pode parar a qualquer hora, mesmo depois de dizer sim.
    .label = Ofertas na internet

# UNHCR; Child Focus; deapotheker.pmg.be.
topics-young = <b>Para jovens</b>
    <b>Em perigo agora?</b> { $emergency } ou { $police }

    <b>Alguém diz que é amor</b>
    No começo é muito carinho, e presentes. Depois você tem que ganhar dinheiro para essa pessoa, mandar fotos sem roupa, ou fazer sexo com outros. Isso não é amor.

    <b>Você tem que levar alguma coisa</b>
    Você recebe dinheiro para levar ou esconder um pacote, ou drogas. Depois ameaçam você, para você continuar.

    A culpa não é sua. Você pode falar sobre isso, mesmo se recebeu dinheiro ou disse sim.
    <i>Verificado em { $checked }</i>

    { $child-focus } – Child Focus, de graça, dia e noite. Você não precisa dizer quem é.
    { $young-listeners } – em francês, de graça
    .label = Jovens

# justitie.belgium.be; UNHCR. The document is on the page help-rights-time.
topics-young-alone = <b>Jovem, e sem os pais na Bélgica</b>
    Você é menor de idade, e está aqui sem os seus pais? Ou conhece uma criança nessa situação?

    <b>Um tutor ou uma tutora</b> é uma pessoa adulta que cuida de uma criança sem os pais. Pergunte ao Serviço de Tutela: ele é para crianças que estão na Bélgica sem os pais.

    <b>Um abrigo:</b> Esperanto é um abrigo para crianças. Pergunte sobre ele a um centro de ajuda.

    <b>Um documento:</b> para crianças e adolescentes sem os pais há regras próprias. Leia “{ help-rights-time.label }”.

    Não vá junto com alguém que espera você e diz que é da família, se você não conhece essa pessoa.
    <i>Verificado em { $checked }</i>

    { $guardianship } – Serviço de Tutela, dia e noite
    { $line } – os três centros, dia e noite
    .label = Sem os pais

# Law of 22 May 2019; ecpat.be.
topics-crimes = <b>Quando obrigam você a fazer algo contra a lei</b>
    Roubar, vender ou levar drogas, usar documentos falsos: alguém obriga você a fazer, e fica com o dinheiro. Ou alguém obriga você a pedir esmola.

    Isso pode ser tráfico de pessoas. Mesmo se você concordou no começo.

    <b>Pode haver punição para você?</b>
    Há uma regra para vítimas. Se reconhecerem você como vítima, não há punição pelo que os exploradores obrigaram você, diretamente, a fazer.

    Este bot não tem como saber se isso vale para você. Um centro de ajuda pode olhar isso junto com você. É você quem decide quanto conta.
    <i>Verificado em { $checked }</i>

    <b>Fale primeiro com um centro de ajuda:</b>
    { $line } – dia e noite
    .label = Forçam a roubar…

# bx1.be, 27 December 2025; RTL and RTBF, 2023; lalibre.be, October 2022.
topics-violence = <b>Depois de violência sexual</b>
    <b>Em perigo agora?</b> { $emergency } ou { $police }

    A culpa não é sua. É você quem decide o que acontece agora.

    <b>Os Centros de Atendimento após Violência Sexual</b> ficam em hospitais. A ajuda lá é de graça, dia e noite. Você não precisa prestar queixa.
    • O melhor é ir em até { $assault-hours } horas.
    • Se você puder, não se lave antes.
    • Já passou mais tempo? Você pode pedir ajuda lá mesmo assim.

    <b>Onde?</b> Bruxelas, Antuérpia, Gante, Leuven, Roeselare, Genk, Liège, Charleroi, Namur, Arlon. Para Jette, Tournai e Ottignies, veja o site: { $assault-centres-site }
    <i>Verificado em { $checked }</i>

    { $sos-viol } – SOS Viol, em francês, de graça, com chat
    .label = Violência sexual

# help.unhcr.org/ukraine, January 2026.
topics-aid = <b>A ajuda é de graça</b>
    O que o ACNUR (UNHCR) e outras organizações de ajuda fazem por você é de graça. Ninguém pode pedir dinheiro, trabalho ou sexo em troca disso.

    Isso vale para quem trabalha para elas, ou diz que trabalha.

    <b>Alguém pede alguma coisa?</b>
    • Você pode dizer não.
    • A culpa não é sua, mesmo se você disse sim.
    • Conte a alguém de confiança, ou a um centro de ajuda.

    Em “{ help.label }” você vê para quem pode ligar.
    .label = Ajuda é de graça

# belganewsagency.eu, 2026; aide-sociale.be, November 2024; myria.be.
topics-protection = <b>Quando a proteção é negada, ou acaba</b>
    A proteção temporária para pessoas da Ucrânia vale até { $protection-end }. Este bot não sabe o que vem depois.
    <i>Verificado em { $checked }</i>

    <b>Procure orientação o quanto antes</b>
    A primeira orientação jurídica é de graça para todos na Bélgica, sejam quais forem os seus documentos. Depois disso, um advogado pode custar dinheiro: pergunte.

    <b>Tenha cuidado</b> quando alguém vende documentos, um casamento ou um esconderijo, ou pede trabalho em troca disso.

    <b>Isto continua valendo</b>
    • Em perigo agora, você pode ligar para a polícia, não importa quem você é.
    • Você pode falar com um centro de ajuda.
    • Quem trabalha para um patrão na Bélgica tem os mesmos direitos trabalhistas, mesmo sem documento de residência.

    Myria informa sobre os direitos das vítimas.
    .label = Proteção negada

topics-leaving = <b>Ir embora com segurança</b>
    <b>Em perigo agora?</b> { $emergency } ou { $police }

    Ir embora pode ser um momento perigoso. Se você puder, faça um plano antes. Você pode falar disso com um centro de ajuda.

    • Escolha uma pessoa de confiança. Combine com ela uma palavra. Essa palavra diz: preciso de ajuda agora.
    • Combinem o que ela faz então: vir, ou chamar a polícia.
    • Escolha uma hora em que ninguém vigia você.
    • Não conte a mais ninguém aonde vai. Desligue a localização do seu telefone.
    • Alguém olha o seu telefone? Use outro para planejar.

    Ficou perigoso antes disso? Então vá sem plano, e ligue.
    <i>Verificado em { $checked }</i>

    { $line } – os três centros, dia e noite
    .label = Sair em segurança

topics-leaving-take = <b>O que levar</b>
    • os seus documentos, e os dos seus filhos
    • o seu telefone e o carregador
    • dinheiro, cartões do banco, chaves
    • remédios
    • roupas quentes

    Não arrume nada que outros percebam. Uma bolsa na casa de alguém de confiança é mais segura.

    <b>Provas</b> – fotos, mensagens, nomes, endereços – ficam mais seguras em outro lugar. Entregue a alguém de confiança antes de ir.

    Não dá para levar tudo? Então vá sem isso. Você é mais importante. Você pode pedir ajuda mesmo sem documentos.
    .label = O que levar

# asblsurya.org.
topics-home = <b>Voltar para o seu país</b>
    Você quer voltar para o seu país? Um centro de ajuda pode apoiar você nisso, junto com a OIM, a Organização Internacional para as Migrações.

    <b>Pense antes</b>
    • Quem explorou você sabe onde mora a sua família?
    • Dizem que você tem uma dívida com eles?
    • Há alguém de confiança lá?
    Fale disso com o centro. É você quem decide, e pode levar o tempo que precisar.

    Não viaje com quem não é de confiança, e não entregue os seus documentos.
    <i>Verificado em { $checked }</i>

    { $line } – os três centros, dia e noite
    .label = Voltar ao meu país

# missingchildreneurope.eu; help.unhcr.org.
topics-abroad = <b>Fora da Bélgica</b>
    Os centros deste bot trabalham na Bélgica.

    <b>Na União Europeia</b>
    • Em perigo agora: { $emergency }. Funciona em todos os países dela.
    • Uma criança desaparecida: { $child-focus } funciona também em outros países.

    <b>Em outros países</b>
    Saiba o número da polícia de lá antes de viajar. O ACNUR (UNHCR) tem páginas com ajuda para muitos países.

    <b>Antes de ir</b>
    Diga a alguém de confiança aonde vai, e com quem. Leve os seus documentos com você.
    <i>Verificado em { $checked }</i>
    .label = Fora da Bélgica
