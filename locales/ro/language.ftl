language = <b>Limba</b>
    Alegeți limba.
    .label = Limba
