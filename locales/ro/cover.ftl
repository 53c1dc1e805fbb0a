cover = <b>Trenuri și vremea în Belgia</b>
    Mersul trenurilor și bilete: { $trains-site }
    Prognoza meteo: { $weather-site }
    .label = Trenuri și vreme
