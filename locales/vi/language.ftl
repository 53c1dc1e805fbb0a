language = <b>Ngôn ngữ</b>
    Chọn ngôn ngữ của bạn.
    .label = Ngôn ngữ
