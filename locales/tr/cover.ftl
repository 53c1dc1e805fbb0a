cover = <b>Belçika’da trenler ve hava</b>
    Tren saatleri ve biletler: { $trains-site }
    Hava tahmini: { $weather-site }
    .label = Trenler ve hava
