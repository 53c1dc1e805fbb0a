transport = <b>Vervoer</b>

    <b>Kies georganiseerd vervoer</b> van een bekend bedrijf.

    • Blijf bij uw familie of bij de mensen met wie u reist. Laat niemand u uit elkaar halen.
    • Geef uw documenten niet af.
    • Spreek altijd de prijs af voordat u instapt.
    .label = Vervoer
