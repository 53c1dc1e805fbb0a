language = <b>Dil</b>
    Dilinizi seçin.
    .label = Dil
