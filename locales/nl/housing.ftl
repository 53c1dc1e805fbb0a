housing = <b>Onderdak</b>
    Wat voor plek is het? Bij elke soort plek hoort ander advies.

    De veiligste keuze: een plek van de overheid, of van een organisatie die goed bekend is.
    .label = Onderdak

housing-official = <b>Van de overheid</b>
    Fedasil is de federale dienst voor opvang.

    • Vraagt u internationale bescherming? Dan is Fedasil de dienst voor uw opvang.
    • Hebt u tijdelijke bescherming? Dan ondersteunt Fedasil u met een plek om te wonen, en met het zoeken ernaar.

    Lees meer op de websites van Fedasil:
    .label = Van de overheid

housing-organised = <b>Van een organisatie</b>
    Kies een plek die een bekende organisatie regelt.

    Dat is veiliger dan een plek van iemand die u niet kent.
    .label = Van een organisatie

housing-online = <b>Online gevonden</b>
    • Kies een verhuurder of gastgezin met goede beoordelingen.
    • Lees wat andere gasten schrijven voor u beslist.
    .label = Online gevonden

housing-private = <b>Bij een privépersoon</b>
    Voor u gaat:
    • Vraag aan andere mensen wat ze over deze persoon weten.
    • U kunt vragen om het identiteitsdocument van die persoon te zien.
    • Vraag of die persoon iets van u terug verwacht.
    • Spreek een prijs af voor u er intrekt.
    • Vertel iemand die u vertrouwt waar u verblijft, en bij wie.

    Als u er bent:
    • Blijf bij uw familie of bij de mensen met wie u samen bent. Laat niemand u uit elkaar halen.
    • Geef uw documenten niet af.
    .label = Bij een privépersoon
