about = <b>Về bot này</b>
    Safe Steps cung cấp thông tin cho những người ở Bỉ có thể đang bị lừa, bị gài bẫy hoặc bị bóc lột. Trước hết là những người lánh nạn từ Ukraina.

    Đây là một chương trình. Không ai đứng sau bot đọc tin nhắn hay trả lời bạn. Để tìm người bạn có thể gọi, chạm “{ help.label }”.

    Bot không thể hứa là bạn sẽ được giúp. Nó cho bạn biết ai có thể giúp.

    { $review }
    .label = Về bot, riêng tư

about-trafficking = <b>Mua bán người là gì?</b>
    Ai đó bị lừa, bị gài bẫy hoặc bị ép, rồi bị lợi dụng để người khác kiếm lợi. Đó là hành vi phạm tội. Vẫn có thể là mua bán người, dù lúc đầu bạn đã đồng ý.

    Đó có thể là:
    • bóc lột tình dục
    • cưỡng bức lao động
    • bị giữ làm người giúp việc trong nhà
    • nô lệ, và những điều giống như vậy
    • bạo lực vì giới tính của một người
    • bị ép đi ăn xin
    • bị ép phạm tội
    • ép kết hôn, nhận con nuôi trái phép, lấy nội tạng

    Bạn nghĩ chuyện này đang xảy ra với bạn hoặc với người khác? Bạn có thể gọi một trong ba trung tâm, hoặc cảnh sát. Không nguy hiểm ngay lúc này và không có giấy tờ cư trú? Hãy nói chuyện với một trung tâm hỗ trợ trước.
    .label = Mua bán người là gì?

about-privacy = <b>Riêng tư</b>
    <b>Bot giữ những gì</b>
    • ngôn ngữ bạn đã chọn: { $language-days } ngày sau lần dùng cuối
    • những tin nhắn mà ✖ phải xóa, và khi nào trang tàu hỏa và thời tiết phải hiện ra: nhiều nhất { $deletable-hours } giờ
    • câu hỏi bạn chưa trả lời, hoặc lời nhắn bạn đang viết: đến khi xong, nhiều nhất { $open-hours } giờ
    Tất cả nằm trên máy chủ của những người vận hành bot này, được mã hóa, không có tên bạn.

    <b>Bot không giữ những gì</b>
    Tên, số điện thoại, vị trí của bạn, và những gì bạn viết ở đây. Lời nhắn được giữ cho đến khi viết xong.
    .label = Riêng tư

about-privacy-readers = <b>Ai có thể đọc cuộc trò chuyện này</b>
    • Telegram có thể. Trò chuyện với bot không phải là trò chuyện bí mật.
    • Bất cứ ai cầm điện thoại của bạn, hoặc thiết bị khác có Telegram của bạn.

    <b>Cách xóa</b>
    Chạm ✖, hoặc viết /erase. Nếu bạn chặn bot này, nó cũng quên bạn.
    .label = Ai đọc được trò chuyện này

about-sources = <b>Thông tin lấy từ đâu</b>
    Từ các trang công khai của UNHCR, của chính quyền Bỉ, của chính các trung tâm và dịch vụ.

    Bên cạnh các số điện thoại, bạn thấy ngày chúng được kiểm tra lần cuối.
    .label = Nguồn thông tin

about-timers = <b>Tự động che và xóa</b>
    Nếu bạn không chạm gì một lúc, một trang tàu hỏa và thời tiết tự động hiện ra thay cho trang này. Chạm ☰ để trở lại menu.
    Bạn cũng có thể cho xóa các tin nhắn của { $deletable-hours } giờ vừa qua, một thời gian sau lần chạm cuối. Tin nhắn cũ hơn vẫn còn.
    .label = Tự động che và xóa

# On About, until a native reader or a centre has read the language: `reviewed` in flows/languages.yaml.
not-reviewed = <i>Các số điện thoại đã được kiểm tra. Chưa có người bản ngữ hay trung tâm nào đọc hết những lời này.</i>
