safety = <b>Vijf stappen om veilig te blijven</b>

    <b>Blijf opletten.</b> Vertrouw op uw eigen gevoel over mensen die u niet kent.

    <b>Houd uw documenten bij u.</b> Neem er foto’s van. Stuur de foto’s naar iemand die u vertrouwt.

    <b>Houd contact</b> met uw familie en met mensen die u vertrouwt.

    <b>Ken uw rechten,</b> en weet waar u hulp kunt krijgen.

    <b>Gebruik informatie die u kunt vertrouwen.</b> Kijk wie de informatie geeft.
    .label = Veilig blijven

safety-strangers = <b>Als iemand hulp aanbiedt</b>
    Veel mensen willen helpen, onderweg en nadat u in België bent aangekomen.
    Sommigen zijn niet wie ze zeggen dat ze zijn.

    Ze bieden een bed, een lift of gratis eten aan. Later gebruiken ze dat om u onder druk te zetten: voor seks, werk of andere diensten.
    Of ze willen u pijn doen, of uw documenten en spullen afnemen.

    U mag nee zeggen. U mag weggaan. U mag hulp vragen.
    .label = Hulp van onbekenden

safety-sources = <b>Informatie die u kunt vertrouwen</b>
    • UNHCR Help Belgium – voor mensen die moesten vluchten
    • info-ukraine.be – van de Belgische overheid, met een pagina “Ik word uitgebuit”
    • Stop Human Trafficking – de website van de drie centra
    • Fedasil – de dienst voor opvang

    Een website blijft in de geschiedenis van uw browser staan. Kijkt iemand in uw telefoon? Gebruik dan een andere telefoon.
    .label = Betrouwbare informatie

safety-phone = <b>Als iemand uw telefoon kan zien</b>
    <b>✖ staat op elk scherm.</b> Eén tik, en deze pagina wordt een pagina over treinen en het weer. De andere berichten in deze chat worden gewist, ook die van u. Wat de bot over u bewaarde, wordt gewist. U kunt ook /erase of x schrijven.

    <b>Wat blijft</b>
    • deze chat in uw lijst met chats
    • meldingen die al op het scherm stonden
    • oproepen, in de lijst met oproepen en op de telefoonrekening
    • websites die u opende, in de browser
    • berichten die ouder zijn dan { $deletable-hours } uur
    • een contactkaart of een afbeelding die u hebt opgeslagen

    <b>Wat u zelf kunt doen</b>
    • De hele chat wegdoen: kies “Chat verwijderen” in het menu van de chat.
    • Zet in Telegram “Automatisch verwijderen” aan. Dan wist Telegram nieuwe berichten vanzelf.
    • Kijkt iemand misschien mee op uw telefoon? Gebruik dan een ander toestel dat veilig is.
    .label = Iemand ziet mijn telefoon
