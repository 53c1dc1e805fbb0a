language = <b>Език</b>
    Изберете своя език.
    .label = Език
