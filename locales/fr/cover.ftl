cover = <b>Trains et météo en Belgique</b>
    Horaires des trains et billets : { $trains-site }
    Prévisions météo : { $weather-site }
    .label = Trains et météo
