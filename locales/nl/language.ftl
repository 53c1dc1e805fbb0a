language = <b>Taal</b>
    Kies uw taal.
    .label = Taal
