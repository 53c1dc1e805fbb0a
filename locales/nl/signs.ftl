signs = <b>Negen alarmsignalen</b>
    Wees voorzichtig als iemand…

    <b>Papieren, telefoon, familie</b>
    • uw paspoort of papieren vraagt (de overheid mag dat, bijvoorbeeld aan een grens)
    • uw telefoon of laptop vraagt
    • u wil weghalen bij uw familie of reisgenoten

    <b>Aanbiedingen en beloftes</b>
    • werk aanbiedt dat te mooi klinkt om waar te zijn
    • u helpt, maar er “diensten” voor terug wil
    • geld vraagt voor registratie, een verhuizing of een leven in een ander land (een gewoon ticket is normaal)

    <b>Werk en druk</b>
    • u onder druk zet om te werken, diensten te verlenen of seks te hebben, ook om een “schuld” terug te betalen
    • u niet betaalt, of minder dan beloofd
    • u in slechte omstandigheden laat werken, uw documenten bij zich houdt of de deur op slot doet

    Eén signaal is reden genoeg om hulp te vragen.
    .label = Alarmsignalen

signs-papers = <b>Papieren, telefoon, familie</b>

    <b>Iemand vraagt uw paspoort of identiteitspapieren.</b>
    Ze zeggen dat ze die “veilig bewaren” of “alles regelen”. De overheid mag uw papieren vragen, bijvoorbeeld bij een grenscontrole. Wees voorzichtig bij alle anderen.

    <b>Ze vragen uw telefoon of laptop.</b>
    Zonder telefoon of laptop kunt u de mensen die u vertrouwt niet bellen.

    <b>Ze willen u weghalen bij uw familie of reisgenoten.</b>
    Ze zeggen dat er niet voor iedereen plaats is in de auto of in het huis. Blijf samen.
    .label = Papieren, telefoon, familie

signs-promises = <b>Aanbiedingen en beloftes</b>

    <b>Werk dat te mooi klinkt om waar te zijn.</b>
    Veel geld voor makkelijk werk. Niets op papier. Ze willen dat u nu meteen beslist.

    <b>Hulp, maar “diensten” in ruil.</b>
    Ze geven u eten, een bed of een lift. Daarna zeggen ze dat u hun iets schuldig bent.

    <b>Geld voor registratie of voor een verhuizing naar een ander land.</b>
    Ze beloven registratie, of een nieuw leven in een ander land, en u moet betalen. Een gewoon ticket voor een reis betalen is normaal. Dit is niet normaal.
    .label = Aanbiedingen en beloftes

signs-work = <b>Werk en druk</b>

    <b>Iemand zet u onder druk om te werken, diensten te verlenen of seks te hebben.</b>
    Misschien zeggen ze dat u een “schuld” moet terugbetalen.

    <b>U werkt, maar u wordt niet betaald.</b>
    Of u krijgt maar een deel van wat beloofd was.

    <b>De omstandigheden op het werk zijn slecht, of u kunt niet gaan waar u wilt.</b>
    Ze houden uw documenten bij zich. Ze doen de deur op slot.
    .label = Werk en druk
