language = <b>Langue</b>
    Choisissez votre langue.
    .label = Langue
