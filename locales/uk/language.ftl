language = <b>Мова</b>
    Оберіть свою мову.
    .label = Мова
