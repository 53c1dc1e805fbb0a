signs = <b>Negen waarschuwingssignalen</b>
    Veel mensen willen u helpen. Sommigen zijn niet wie ze zeggen dat ze zijn. Wees voorzichtig als iemand…

    <b>Papieren, telefoon, familie</b>
    • uw paspoort of identiteitspapieren vraagt
    • uw telefoon, laptop of andere middelen vraagt waarmee u mensen bereikt
    • u wil weghalen bij uw familie of de mensen met wie u reist

    <b>Aanbiedingen en beloftes</b>
    • werk aanbiedt dat te mooi klinkt om waar te zijn
    • u alleen helpt als u er “diensten” voor terugdoet
    • voor geld registratie of een verhuizing naar een ander land belooft

    <b>Werk en druk</b>
    • u onder druk zet om te werken, diensten te doen of seks te hebben
    • u niet betaalt, of minder betaalt dan beloofd
    • u in slechte omstandigheden laat werken, of u niet laat gaan waar u wilt

    Gebeurt een van deze dingen met u? U kunt nu hulp vragen.
    .label = Waarschuwingssignalen

signs-papers = <b>Papieren, telefoon, familie</b>

    <b>Iemand vraagt uw paspoort of identiteitspapieren.</b>
    Ze zeggen dat ze die “veilig bewaren” of “alles regelen”. De overheid mag uw papieren vragen, bijvoorbeeld bij een grenscontrole. Wees voorzichtig bij alle anderen.

    <b>Iemand vraagt uw telefoon of laptop.</b>
    Zonder telefoon of laptop kunt u de mensen die u vertrouwt niet bellen.

    <b>Iemand wil u weghalen bij uw familie of de mensen met wie u reist.</b>
    Ze zeggen dat er niet voor iedereen plaats is in de auto of in het huis. Blijf samen.
    .label = Papieren, telefoon, familie

signs-promises = <b>Aanbiedingen en beloftes</b>

    <b>Werk dat te mooi klinkt om waar te zijn.</b>
    Veel geld voor makkelijk werk. Niets op papier. Ze willen dat u nu meteen beslist.

    <b>Alleen hulp in ruil voor “diensten”.</b>
    Ze geven u eten, een bed of een lift. Daarna zeggen ze dat u hun iets schuldig bent.

    <b>Geld voor registratie of voor een verhuizing naar een ander land.</b>
    Ze beloven registratie, herplaatsing of hervestiging, en u moet betalen. Een gewoon ticket voor een reis betalen is normaal. Dit is niet normaal.
    .label = Aanbiedingen en beloftes

signs-work = <b>Werk en druk</b>

    <b>Iemand zet u onder druk om te werken, diensten te doen of seks te hebben.</b>
    Misschien zeggen ze dat u een “schuld” moet terugbetalen.

    <b>U werkt, maar u wordt niet betaald.</b>
    Of u krijgt maar een deel van wat beloofd was.

    <b>De omstandigheden op het werk zijn slecht, of u kunt niet gaan waar u wilt.</b>
    Ze houden uw documenten. Ze doen de deur op slot.
    .label = Werk en druk
