safety = <b>Năm bước để giữ an toàn</b>

    <b>Luôn cảnh giác.</b> Hãy tin cảm giác của mình về người lạ.

    <b>Giữ giấy tờ bên mình.</b> Chụp ảnh giấy tờ. Gửi ảnh cho người bạn tin tưởng.

    <b>Giữ liên lạc</b> với gia đình và những người bạn tin tưởng.

    <b>Biết quyền của mình,</b> và biết tìm giúp đỡ ở đâu.

    <b>Dùng thông tin đáng tin.</b> Hãy xem ai đưa ra thông tin đó.
    .label = Giữ an toàn

safety-strangers = <b>Khi có người đề nghị giúp bạn</b>
    Nhiều người muốn giúp, trên đường đi và sau khi bạn đến Bỉ.
    Có những người không phải như họ nói.

    Họ cho chỗ ngủ, cho đi nhờ xe hoặc cho ăn miễn phí. Về sau họ dựa vào đó để ép bạn quan hệ tình dục, làm việc hoặc phục vụ họ.
    Hoặc họ muốn làm hại bạn, hay lấy giấy tờ và đồ đạc của bạn.

    Bạn có thể nói không. Bạn có thể bỏ đi. Bạn có thể nhờ giúp đỡ.
    .label = Người lạ giúp đỡ

safety-sources = <b>Thông tin bạn có thể tin</b>
    • UNHCR Help Belgium – cho người phải rời bỏ quê hương
    • info-ukraine.be – của chính phủ Bỉ
    • Stop Human Trafficking – trang web của ba trung tâm
    • Fedasil – cơ quan liên bang lo việc tiếp nhận

    Trang web lưu lại trong lịch sử trình duyệt của bạn. Hãy dùng điện thoại khác nếu có người xem điện thoại của bạn.
    .label = Thông tin đáng tin

safety-phone = <b>Nếu có người xem được điện thoại của bạn</b>
    <b>Màn hình nào cũng có ✖.</b> Chạm một lần, trang này biến thành trang tàu hỏa và thời tiết. Các tin nhắn khác của { $deletable-hours } giờ vừa qua bị xóa, cả tin của bạn. Những gì bot giữ về bạn cũng bị xóa. Viết /erase, x hoặc ❌ cũng vậy.

    Nếu bạn không chạm gì một lúc, trang tàu hỏa và thời tiết tự động hiện ra.

    <b>✖ không xóa được mọi thứ.</b> Hãy đọc xem điều gì còn lại, và bạn có thể tự làm gì.

    Điện thoại của bạn có thể bị theo dõi? Hãy chuyển sang dùng một thiết bị an toàn.
    .label = Nếu có người xem máy tôi

safety-phone-stays = <b>Những gì ✖ không xóa được</b>
    • cuộc trò chuyện này trong danh sách trò chuyện
    • thông báo đã hiện ra, cả trên thiết bị khác của bạn
    • các cuộc gọi, trong nhật ký cuộc gọi và hóa đơn điện thoại
    • trang web bạn đã mở, trong trình duyệt
    • tin nhắn cũ hơn { $deletable-hours } giờ
    • liên hệ hoặc ảnh mà bạn đã lưu
    • những gì bạn đã gửi tiếp cho người khác
    .label = Điều còn lại

# The names of menu entries are those of Telegram in this language.
safety-phone-settings = <b>Việc bạn có thể tự làm</b>
    <b>Im lặng:</b> mở cuộc trò chuyện này, chạm tên ở trên cùng rồi tắt thông báo. Khi đó nó không gửi thông báo nữa.

    <b>Không xem trước:</b> trong cài đặt của Telegram, mục “Thông báo và Âm thanh”, hãy tắt phần xem trước tin nhắn. Khi đó thông báo không hiện chữ.

    <b>Tự động xóa:</b> bật cho cuộc trò chuyện này. Khi đó Telegram xóa tin nhắn mới sau một thời gian.

    <b>Xóa cuộc trò chuyện:</b> chọn “Xóa cuộc trò chuyện” trong menu của nó. Khi đó nó không còn trong danh sách của bạn.
    .label = Cài đặt điện thoại
