share = <b>Chia sẻ</b>
    Gửi bot này cho gia đình hoặc bạn bè. Tin nhắn ngắn và không lộ điều gì. Còn trong bot có các số để nhờ giúp đỡ.

    Hãy nghĩ trước: có ai khác xem được điện thoại của họ không?
    .label = Chia sẻ

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = Thông tin hữu ích cho người mới đến Bỉ

# On the button below what the other person receives: it opens the bot.
share-open = Mở ra

# When somebody wants to send on what is no longer in the chat.
share-gone = Tin nhắn này không còn. Mở bot

# In which language the other person receives it.
share-reader = Bằng ngôn ngữ này: { $language }
share-language = <b>Người kia đọc ngôn ngữ nào?</b>
    Tin nhắn viết bằng ngôn ngữ này, và bot mở ra bằng ngôn ngữ đó.
    .label = Bằng ngôn ngữ khác

share-pictures = <b>Một tấm ảnh để gửi đi</b>
    Ảnh nói những gì bot nói về một chủ đề, và gọi cho ai. Hãy gửi ảnh đi, hoặc in ra.

    Hãy nghĩ trước: ai thấy ảnh thì thấy ảnh nói về điều gì.
    .label = Dưới dạng ảnh
share-papers = <b>Để in</b>
    Một tài liệu dài một trang.

    Tờ áp phích nói rõ nó về điều gì. Nhãn dán và phiếu thì không: chỉ có mã và các số.
    Phiếu thì nhỏ: có thể gấp lại và giấu trong giày.
    .label = Để in
button-picture-numbers = Gọi cho ai
button-picture-code = Mã QR
button-paper-poster = Áp phích
button-paper-stickers = Nhãn dán
button-paper-shoe-card = Phiếu cất giấu
