# The numbers come last, just above the buttons: on a small phone only the end of a text is in sight.
help = <b>Ajuda na Bélgica</b>
    O que você diz à polícia é estritamente confidencial. Em perigo agora? Ligue para a polícia, não importa quem você é.
    Sem perigo agora, e sem documento de residência? Fale primeiro com um centro de ajuda.

    Escolha a sua região abaixo. Cada região tem o seu centro de ajuda.
    <i>Verificado em { $checked }</i>

    <b>Alguém usa ou assusta você?</b>
    { $line } – dia e noite
    <b>Em perigo agora? Ligue:</b>
    { $emergency } – também ambulância, bombeiros
    { $police } – polícia
    Nos dois, tecle { $police-key } para a polícia.
    .label = Preciso de ajuda

help-more = <b>Mais sobre como pedir ajuda</b>
    Leia o que acontece quando você liga, quais são os seus direitos, ou como avisar pela internet.

    Há também cartões para mostrar a alguém perto de você, e conselhos para quando alguém vê o seu telefone.
    .label = Mais

help-regions = <b>Onde você está?</b>
    Escolha a sua região. Cada região tem o seu centro de ajuda. Você também pode escrever aqui, a qualquer hora, o nome da sua cidade ou o código postal.
    <i>Verificado em { $checked }</i>

    <b>Você não sabe? Ligue:</b>
    { $line } – dia e noite
    <b>Em perigo agora? Ligue:</b>
    { $emergency } ou { $police }
    .label = Outra região

help-brussels = <b>PAG-ASA – Bruxelas</b>
    Ajuda para pessoas enganadas, presas numa armadilha ou exploradas.

    Endereço: { $pag-asa-address }
    Site: { $pag-asa-site }
    <i>Verificado em { $checked }</i>

    <b>PAG-ASA:</b> { $pag-asa }
    <b>Dia e noite:</b> { $line }
    <b>Em perigo agora?</b> { $emergency } ou { $police }
    .label = Bruxelas

help-flanders = <b>Payoke – Flandres</b>
    Ajuda para pessoas enganadas, presas numa armadilha ou exploradas.
    De graça e confidencial. Você não precisa dizer o seu nome.

    Endereço: { $payoke-address }
    Site: { $payoke-site }
    <i>Verificado em { $checked }</i>

    <b>Payoke:</b> { $payoke }
    <b>Dia e noite:</b> { $line }
    <b>Em perigo agora?</b> { $emergency } ou { $police }
    .label = Flandres

help-wallonia = <b>Sürya – Valônia</b>
    Ajuda para pessoas enganadas, presas numa armadilha ou exploradas.
    Você pode falar com esse centro a qualquer hora.

    Endereço: { $surya-address }
    Site: { $surya-site }
    <i>Verificado em { $checked }</i>

    <b>Sürya:</b> { $surya }
    <b>Dia e noite:</b> { $line }
    <b>Em perigo agora?</b> { $emergency } ou { $police }
    .label = Valônia

# For somebody who thinks of suicide. There is no line in Portuguese: French is the nearest to it.
help-suicide = <b>Você pode falar disso com alguém</b>
    Há pessoas que escutam você. É você quem decide o que conta.
    <i>Verificado em { $checked }</i>

    { $suicide-french } – em francês, de graça, dia e noite
    { $suicide-english } – em inglês
    { $suicide-dutch } – em holandês
    <b>Sua vida está em perigo agora?</b>
    { $emergency } – ambulância, { $police } – polícia
    { $line } – se alguém obriga você: dia e noite
    .label = Pensamentos de suicídio

help-call = <b>O que acontece quando eu ligo</b>
    É você quem decide o que conta, e quando desliga.

    Para quem você quer ligar?

    <b>O aplicativo { $emergency } BE</b>
    O aplicativo só funciona na Bélgica. Ele envia a sua localização aos serviços de emergência.
    O chat dele é para quem se registrou como pessoa surda, com dificuldade de ouvir ou de falar.
    <i>Verificado em { $checked }</i>

    <b>Sem perigo neste momento:</b>
    { $line } – os três centros, dia e noite
    <b>Em perigo agora:</b>
    { $emergency } ou { $police }
    .label = Quando eu ligo

# The steps: be.brussels, "Emergency numbers"; sos112.be, "How to call emergency numbers".
help-call-police = <b>Quando você liga para a polícia</b>
    • No { $emergency } e no { $police }, tecle { $police-key } para a polícia. Se você não teclar nada, alguém atende do mesmo jeito.
    • Espere até alguém atender. Se você desligar, volta para o fim da fila.
    • Diga onde está: cidade, rua, número. Ou diga o que está vendo.
    • Diga o que está acontecendo, e se há alguém em perigo ou com ferimentos.
    • Fique na linha até dizerem que pode desligar. Talvez liguem de volta.

    O que você diz à polícia é estritamente confidencial. Em perigo agora? Ligue para a polícia, não importa quem você é. Sem perigo agora, e sem documento de residência? Fale primeiro com um centro de ajuda: { $line }
    <i>Verificado em { $checked }</i>

    <b>Em perigo agora:</b> { $emergency } ou { $police }
    .label = Ligar para a polícia

help-call-words = <b>O que perguntam, e o que você pode dizer</b>
    Vão perguntar: Onde? O que aconteceu? Alguém se feriu? Quem é você?

    Palavras curtas bastam. O cartão abaixo diz que você precisa de ajuda, nos idiomas da Bélgica e em inglês.
    Alguém pode ouvir você? Diga só o endereço, e que precisa de ajuda.
    Você também pode ligar e pedir ajuda para outra pessoa.

    Não é urgente? Você também pode ir à delegacia de polícia mais próxima. Há uma em cada município.
    Sem documento de residência? Fale primeiro com um centro de ajuda.
    .label = O que eu posso dizer

help-call-centre = <b>Quando você liga para um centro</b>
    • Lá alguém escuta você.
    • Olham para a sua situação junto com você.
    • Podem convidar você para ir lá e conversar.
    • Explicam os seus direitos.

    <b>É você quem decide quanto conta</b>
    Você pode dizer não ao que oferecem, e pode recusar o procedimento.
    No Payoke, você não precisa dizer o seu nome.

    Ligue a qualquer hora para a linha dos três centros, ou para o centro da sua região.
    <i>Verificado em { $checked }</i>

    { $line } – dia e noite
    .label = Ligar para um centro

help-rights = <b>O que um centro pode fazer</b>
    • Um abrigo seguro. O endereço dele é secreto.
    • Cuidados médicos, e alguém com quem falar do que aconteceu.
    • Ajuda com documentos, e ajuda jurídica.

    Você pode recusar tudo isso. Nesse caso, o centro só pode dizer aonde mais você pode ir.

    <b>Seus direitos no trabalho</b>
    Todas as pessoas que trabalham para um patrão na Bélgica têm os mesmos direitos trabalhistas. Mesmo sem documento de residência.
    .label = Meus direitos

# myria.be, "status of victims".
help-rights-time = <b>Tempo para pensar, e um documento</b>
    Há duas condições: existem sinais de tráfico de pessoas, e a pessoa não tem mais contato com quem a explorou.

    <b>{ $reflection-days } dias para descansar</b>
    Nesse tempo você pode decidir: quer prestar queixa ou fazer uma declaração sobre o que aconteceu? Você pode recusar as duas coisas.

    <b>Depois disso</b>
    Quem presta queixa ou faz uma declaração pode receber um documento por três meses, com direito a trabalhar. Isso só é possível com o apoio de um centro: só os centros podem pedir esse documento.

    Uma pessoa menor de idade (criança ou adolescente) que está sem os pais recebe imediatamente um documento por três meses.
    <i>Verificado em { $checked }</i>
    .label = Tempo para pensar

help-online = <b>Avisar pela internet</b>
    O site Stop Human Trafficking tem um formulário:
    • “Eu sou vítima”
    • “Conheço uma possível vítima”
    Outros endereços desse site: { $centres-french-site }, { $centres-dutch-site }.

    Para avisar lá, você não precisa ir antes à polícia. Este bot não sabe quem lê o seu aviso.

    O site fica no histórico do seu navegador. Use outro telefone se alguém olha o seu.
    .label = Avisar pela internet
