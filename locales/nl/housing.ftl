housing = <b>Onderdak</b>
    Wat voor plek is het? Bij elke soort plek hoort ander advies.

    Zoek eerst een plek van de overheid, of van een organisatie die goed bekend is.
    .label = Onderdak

housing-official = <b>Van de overheid</b>
    • Vraagt u internationale bescherming? Fedasil is de federale dienst voor opvang. Er is niet altijd plaats.
    • Bent u uit Oekraïne gevlucht? Fedasil vertelt u waar u terechtkunt. Gemeenten bieden plekken aan. De gewesten helpen met een woning voor langere tijd.

    Lees meer op de websites van Fedasil:
    .label = Van de overheid

housing-organised = <b>Van een organisatie</b>
    Zoek eerst een plek die een bekende organisatie regelt.

    Kent u de organisatie niet? Vraag er anderen naar voordat u gaat.
    .label = Van een organisatie

housing-online = <b>Online gevonden</b>
    • Kies iemand met goede beoordelingen.
    • Lees wat andere gasten schrijven, en beslis daarna.
    .label = Online gevonden

housing-private = <b>Bij een privépersoon</b>
    Voordat u gaat:
    • Vraag aan andere mensen wat ze weten over wie u onderdak geeft.
    • U kunt vragen om een identiteitsdocument te zien.
    • Vraag of ze iets van u verwachten in ruil.
    • Spreek een prijs af voordat u er intrekt.
    • Vertel iemand die u vertrouwt waar u verblijft, en bij wie.

    Als u er bent:
    • Blijf bij uw familie of reisgenoten. Laat niemand u van hen scheiden.
    • Geef uw documenten niet af.
    .label = Bij een privépersoon
