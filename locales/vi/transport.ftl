transport = <b>Đi lại</b>

    <b>Chọn phương tiện chính thức</b> của một hãng được nhiều người biết.

    • Ở cùng gia đình hoặc người đi cùng. Đừng để ai tách bạn ra.
    • Đừng đưa giấy tờ của bạn cho ai giữ.
    • Luôn thống nhất giá trước khi lên xe.
    .label = Đi lại
