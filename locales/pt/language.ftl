language = <b>Idioma</b>
    Escolha o seu idioma.
    .label = Idioma
