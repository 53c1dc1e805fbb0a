language = <b>Язык</b>
    Выберите свой язык.
    .label = Язык
