# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    Thông tin cho người mới đến Bỉ: chỗ ở, đi lại, việc làm, và ai có thể giúp.

    Bạn muốn đọc gì?
    .label = Menu

# Buttons that stand on many screens.
button-back = Quay lại
button-locate = Tôi không biết
button-copy = 📋 { $phone }
button-card = Thẻ liên hệ
button-remove = Gỡ tin nhắn này
button-share-chat = Cho một người hoặc nhóm
button-share-link = Chia sẻ liên kết
button-share-copy = Chép liên kết
button-share-page = Cho người không có Telegram
button-close = Đóng
button-refresh = Làm mới
button-cover = Che { $time }
button-cover-off = Không bao giờ che
button-erase = Xóa { $time }
button-erase-off = Không bao giờ xóa
