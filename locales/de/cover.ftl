cover = <b>Züge und Wetter in Belgien</b>
    Fahrpläne und Fahrkarten: { $trains-site }
    Wetterbericht: { $weather-site }
    .label = Züge und Wetter
