cover = <b>Züge und Wetter in Belgien</b>
    Zugzeiten und Fahrkarten: { $trains-site }
    Wetterbericht: { $weather-site }
    .label = Züge und Wetter
