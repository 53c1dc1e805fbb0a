cover = <b>比利时的火车和天气</b>
    火车时刻和车票：{ $trains-site }
    天气预报：{ $weather-site }
    .label = 火车和天气
