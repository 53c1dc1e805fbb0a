cover = <b>Pociągi i pogoda w Belgii</b>
    Rozkład jazdy i bilety: { $trains-site }
    Prognoza pogody: { $weather-site }
    .label = Pociągi i pogoda
