language = <b>Idioma</b>
    Elija su idioma.
    .label = Idioma
