cover = <b>Trens e tempo na Bélgica</b>
    Horários e passagens de trem: { $trains-site }
    Previsão do tempo: { $weather-site }
    .label = Trens e tempo
