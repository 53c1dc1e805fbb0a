# Short lines above a screen, when somebody writes instead of tapping.
# The first line of every new message: a notification shows it, on a locked phone and on other devices. Neutral.
talk-neutral = Thông tin cho người ở Bỉ
talk-menu = Tôi là một chương trình và không hiểu điều này. Đây là những gì tôi có thể cho bạn xem:
talk-found = Có lẽ là một trong những mục này:
talk-need-help = Bạn cần giúp ngay? Chạm “{ help.label }”. Khi gặp nguy hiểm: { $emergency } hoặc { $police }.
talk-media = Tôi không xem được ảnh và không nghe được tin nhắn thoại. Tôi đã không mở nó. Đây là những gì tôi có thể cho bạn xem:
talk-danger = Đang gặp nguy hiểm? Hãy gọi { $emergency }.
talk-broken = Ở đây có lỗi. Những số này vẫn gọi được:
talk-kept = Lựa chọn của bạn: “{ $choice }”. Sau { $deletable-hours } giờ không chạm gì, mọi thứ trở lại như lúc đầu.
talk-not-kept = Lúc này tôi không lưu được. Xin thử lại sau.
talk-not-removed = Telegram không còn cho tôi gỡ tin nhắn này. Bạn có thể tự gỡ: giữ ngón tay trên đó và chọn “Xóa” 🗑.
talk-watched = Có người xem được điện thoại của bạn? ✖ giấu trang này và xóa các tin nhắn của { $deletable-hours } giờ vừa qua. Cuộc trò chuyện vẫn còn trong danh sách của bạn. Đọc thêm: “{ help-more.label }”.
talk-language-lost = Lúc này tôi không nhớ được ngôn ngữ của bạn. Các nút ở dưới vẫn dùng ngôn ngữ đó.

# In a group: neutral, and nothing else.
group-line = Xin chào. Tôi chỉ trả lời trong cuộc trò chuyện riêng.
    .button = Mở cuộc trò chuyện
