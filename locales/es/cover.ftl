cover = <b>Trenes y tiempo en Bélgica</b>
    Horarios y billetes de tren: { $trains-site }
    Pronóstico del tiempo: { $weather-site }
    .label = Trenes y tiempo
