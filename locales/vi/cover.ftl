cover = <b>Tàu hỏa và thời tiết ở Bỉ</b>
    Giờ tàu và vé tàu: { $trains-site }
    Dự báo thời tiết: { $weather-site }
    .label = Tàu hỏa và thời tiết
