# fairworkbelgium.be: the same rights, also without legal stay.
work = <b>Seus direitos no trabalho</b>
    Todas as pessoas que trabalham para um patrão na Bélgica têm os mesmos direitos trabalhistas. Mesmo sem documento de residência.

    <b>Não está certo quando…</b>
    • você não recebe, ou recebe menos do que foi prometido
    • você tem que trabalhar para pagar uma dívida ou a viagem
    • alguém fica com os seus documentos, ou impede você de ir embora
    • as horas são demais, ou as condições são muito ruins
    • alguém ameaça você

    Nada disso é culpa sua. Você pode pedir ajuda.
    .label = Trabalho

work-proof = <b>Guarde provas do seu trabalho</b>
    Provas podem ajudar quando você cobra o seu salário, ou presta queixa. Só junte provas se isso é seguro.

    <b>Anote</b>
    • os dias e as horas em que você trabalhou
    • os lugares, com o endereço
    • os nomes de quem estava lá
    • o que foi prometido, e o que você recebeu

    <b>Guarde</b> mensagens e papéis. Tire fotos do lugar.

    <b>Guarde onde mais ninguém olha.</b> De preferência com alguém de confiança, e não só no seu telefone. Este bot não guarda isso para você.
    .label = Guardar provas

# fairworkbelgium.be, FAQ (read 2026-11-27): complain before a check.
work-complaint = <b>Antes de prestar queixa</b>
    <b>Melhor antes de um controle do que depois</b>
    Quem faz trabalho não declarado pode perder benefícios, ou receber uma multa. Mas não quem prestou queixa antes do controle, nem quem recebe o reconhecimento de vítima. FairWork Belgium explica mais.

    <b>Um controle de inspetores</b>
    Leia primeiro o que eles têm que comunicar. Está na página “{ services-work.label }”.
    <i>Verificado em { $checked }</i>

    <b>Inspeção federal do trabalho:</b> { $labour-federal }
    <b>Sem documento de residência? Primeiro um centro de ajuda:</b>
    { $line } – dia e noite
    .label = Prestar queixa

# e-justice.europa.eu, “Business registers”: the search is free for everybody.
work-employer = <b>Pesquisar uma empresa</b>
    Qualquer pessoa pode procurar uma empresa no registro de empresas (KBO/BCE), de graça.

    O nome está lá? O endereço é o que disseram a você? Uma empresa que está no registro ainda pode tratar mal as pessoas.

    <b>Pergunte antes de ir</b>
    Também para trabalho de temporada, como uma colheita, ou como au pair:
    • Que trabalho, quantas horas, que salário?
    • Onde você vai dormir, e quanto custa?
    • Quem paga a viagem?
    Peça isso por escrito. Não entregue os seus documentos.

    O site fica no histórico do seu navegador.
    .label = Pesquisar uma empresa
