cover = <b>Treinen en weer in België</b>
    Treinuren en tickets: { $trains-site }
    Weerbericht: { $weather-site }
    .label = Treinen en weer
