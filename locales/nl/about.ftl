about = <b>Over deze bot</b>
    Safe Steps geeft informatie aan mensen in België die misschien bedrogen, in de val gelokt of uitgebuit worden. In de eerste plaats aan mensen die uit Oekraïne gevlucht zijn.

    Dit is een programma. Achter de bot zit niemand die uw berichten leest of u antwoordt. Zoekt u iemand die u kunt bellen? Tik op “{ help.label }”.

    De bot kan geen hulp beloven. De bot toont u wie kan helpen.

    { $review }
    .label = Over de bot en privacy

about-trafficking = <b>Wat is mensenhandel?</b>
    Iemand wordt bedrogen, in de val gelokt of gedwongen, en dan gebruikt, zodat anderen er voordeel uit halen. Dat is een misdrijf. Het kan ook mensenhandel zijn als u eerst akkoord ging.

    Het kan gaan om:
    • seksuele uitbuiting
    • gedwongen werk
    • als bediende in een huis gehouden worden
    • slavernij, en dingen die daarop lijken
    • geweld vanwege iemands gender
    • gedwongen worden om te bedelen
    • gedwongen worden om misdrijven te plegen
    • een gedwongen huwelijk, illegale adoptie, het wegnemen van een orgaan

    Denkt u dat dit met u gebeurt? Of met iemand anders? U kunt een van de drie centra bellen, of de politie. Nu niet in gevaar, en geen verblijfsdocument? Praat eerst met een centrum.
    .label = Wat is mensenhandel?

about-privacy = <b>Privacy</b>
    <b>Wat de bot bewaart</b>
    • de taal die u kiest: { $language-days } dagen nadat u de bot het laatst gebruikte
    • welke berichten ✖ moet wissen, en wanneer de pagina over treinen en het weer moet verschijnen: hoogstens { $deletable-hours } uur
    • een vraag die u nog niet hebt beantwoord, of een notitie die u aan het schrijven bent: tot het einde ervan, hoogstens { $open-hours } uur
    Dit staat op de server van wie deze bot beheert, op slot met een sleutel, zonder uw naam.

    <b>Wat de bot niet bewaart</b>
    Uw naam, uw nummer, uw locatie, en wat u hier schrijft. Een notitie wordt bewaard tot ze af is.
    .label = Privacy

about-privacy-readers = <b>Wie deze chat kan lezen</b>
    • Telegram. Een chat met een bot is geen geheime chat.
    • Iedereen die uw telefoon in handen heeft, of een ander toestel met uw Telegram.

    <b>Hoe u kunt wissen</b>
    Tik op ✖, of schrijf /erase. Blokkeert u deze bot? Dan vergeet de bot u ook.
    .label = Wie kan dit lezen?

about-sources = <b>Waar de informatie vandaan komt</b>
    Van openbare pagina’s van UNHCR, van de Belgische overheid, en van de centra en diensten zelf.

    Bij de nummers staat de dag waarop ze voor het laatst zijn nagekeken.
    .label = Bronnen

about-timers = <b>Automatisch verbergen en wissen</b>
    Als u een tijd nergens op tikt, verschijnt hier automatisch een pagina over treinen en het weer. Met ☰ komt het menu terug.
    U kunt ook de berichten van de laatste { $deletable-hours } uur laten wissen, een tijd nadat u het laatst tikte. Oudere berichten blijven staan.
    .label = Automatisch verbergen

# On About, until a native reader or a centre has read the language: `reviewed` in flows/languages.yaml.
not-reviewed = <i>De nummers zijn gecontroleerd. Nog geen centrum en nog geen Nederlandstalige lezer heeft alle teksten nagelezen.</i>
