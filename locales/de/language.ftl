language = <b>Sprache</b>
    Wählen Sie Ihre Sprache.
    .label = Sprache
