language = <b>Język</b>
    Wybierz swój język.
    .label = Język
