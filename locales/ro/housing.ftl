housing = <b>Un loc de stat</b>
    Ce fel de loc este? Pentru fiecare există alte sfaturi.

    Căutați întâi un loc de la autorități sau de la o organizație bine cunoscută.
    .label = Un loc de stat

housing-official = <b>De la autorități</b>
    • Cereți protecție internațională? Fedasil este agenția federală pentru primire. Nu are mereu un loc.
    • Ați fugit din Ucraina? Fedasil vă spune unde să mergeți. Comunele oferă locuri de stat. Regiunile ajută cu o locuință pentru mai mult timp.

    Citiți mai mult pe paginile agenției:
    .label = De la autorități

housing-organised = <b>De la o organizație</b>
    Căutați întâi o locuință de la o organizație pe care lumea o cunoaște.

    Nu cunoașteți organizația? Întrebați alți oameni despre ea înainte să mergeți.
    .label = De la o organizație

housing-online = <b>Găsit pe internet</b>
    • Alegeți o gazdă cu note bune.
    • Citiți părerile altor oaspeți înainte să hotărâți.
    .label = Găsit pe internet

housing-private = <b>La o persoană particulară</b>
    Înainte să mergeți:
    • Întrebați alți oameni despre gazdă.
    • Puteți cere să vedeți un act de identitate.
    • Întrebați dacă așteaptă ceva de la dumneavoastră în schimb.
    • Stabiliți prețul înainte să vă mutați.
    • Spuneți cuiva de încredere unde stați și cu cine.

    Când sunteți acolo:
    • Rămâneți cu familia sau cu cei cu care călătoriți. Nu lăsați pe nimeni să vă despartă.
    • Nu dați actele din mână.
    .label = La un particular
