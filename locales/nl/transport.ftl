transport = <b>Vervoer</b>

    <b>Kies georganiseerd vervoer</b> van een bekend bedrijf.

    • Blijf bij uw familie of reisgenoten. Laat niemand u van hen scheiden.
    • Geef uw documenten niet af.
    • Spreek altijd de prijs af voordat u instapt.
    .label = Vervoer
