cover = <b>Trains and weather in Belgium</b>
    Train times and tickets: { $trains-site }
    Weather forecast: { $weather-site }
    .label = Trains and weather
