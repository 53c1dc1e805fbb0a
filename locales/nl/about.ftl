about = <b>Over deze bot</b>
    Safe Steps geeft informatie aan mensen in België die misschien bedrogen, in de val gelokt of uitgebuit worden. In de eerste plaats aan mensen die uit Oekraïne gevlucht zijn.

    Dit is een programma, geen mens. Achter de bot zit geen mens die uw berichten leest of u antwoordt. Zoekt u iemand die u kunt bellen? Tik op “{ help.label }”.

    De bot kan geen hulp beloven. De bot toont u wie kan helpen.
    .label = Over de bot en privacy

about-trafficking = <b>Wat is mensenhandel?</b>
    Iemand wordt bedrogen, in de val gelokt of gedwongen. Daarna wordt die persoon gebruikt voor het voordeel van iemand anders. Dat is een misdrijf.

    Het kan gaan om:
    • seksuele uitbuiting
    • gedwongen werk
    • in een huis gehouden worden om er te dienen
    • slavernij, en dingen die daarop lijken
    • geweld vanwege iemands geslacht
    • gedwongen worden om te bedelen
    • gedwongen worden om misdrijven te plegen

    Denkt u dat dit met u gebeurt? Of met iemand anders? De Belgische politie en de drie centra helpen.
    .label = Wat is mensenhandel?

about-privacy = <b>Privacy</b>
    <b>Wat de bot bewaart</b>
    • de taal die u kiest: { $language-days } dagen nadat u de bot het laatst gebruikte
    • welke berichten ✖ moet wissen, en wanneer schermen zich verbergen: hoogstens { $deletable-hours } uur
    • een open vraag, of een notitie die u aan het schrijven bent: tot ze gedaan is, hoogstens { $open-hours } uur
    Dit staat op de server van wie deze bot beheert, en het zit op slot met een sleutel. Uw naam staat er niet bij.

    <b>Wat de bot niet bewaart</b>
    • uw naam, uw nummer, uw locatie, en wat u hier schrijft. Uitzondering: een notitie, tot ze af is.

    <b>Wie deze chat kan lezen</b>
    • Telegram. Een chat met een bot is geen geheime chat.
    • Iedereen die uw telefoon in handen heeft.

    <b>Hoe u alles wist</b>
    Tik op ✖, of schrijf /erase. Blokkeert u deze bot? Dan vergeet de bot u ook.
    .label = Privacy

about-sources = <b>Waar de informatie vandaan komt</b>
    Van openbare pagina’s van UNHCR, van de Belgische overheid, en van de centra en diensten zelf.

    Onder de nummers staat de dag waarop ze voor het laatst zijn nagekeken.
    .label = Bronnen

about-timers = <b>Vanzelf verbergen en wissen</b>
    Schermen over hulp kunnen een pagina over treinen en het weer worden, als u een tijd nergens op tikt.
    U kunt ook alles in deze chat laten wissen, een tijd nadat u het laatst tikte.
    .label = Vanzelf verbergen en wissen
