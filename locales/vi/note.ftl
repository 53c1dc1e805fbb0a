# Notes: a few questions whose answers become one message, to send to somebody the person trusts.
note = <b>Lời nhắn cho người bạn tin tưởng</b>
    Viết ra bạn ở đâu hoặc đi bằng cách nào. Gửi cho người bạn tin tưởng. Như vậy có người biết bạn ở đâu.

    Lời nhắn về điều gì?
    .label = Lời nhắn để gửi đi

# .title is the first line of the message that is sent.
note-stay = <b>Nơi tôi ở</b>
    Tôi hỏi vài câu. Bạn có thể bỏ qua từng câu, và quay lại.

    Cuối cùng bạn có một tin nhắn để gửi đi. Khi tạo xong, tôi không giữ lại gì.
    .label = Nơi tôi ở
    .title = Nơi tôi đang ở
note-ride = <b>Một chuyến xe</b>
    Tôi hỏi vài câu. Bạn có thể bỏ qua từng câu, và quay lại.

    Cuối cùng bạn có một tin nhắn để gửi đi. Khi tạo xong, tôi không giữ lại gì.
    .label = Một chuyến xe
    .title = Chuyến đi của tôi

# The questions, each with advice. .name stands before the answer in the message, and on the button to change it.
ask-stay-address = <b>Bạn ở đâu?</b>
    Viết địa chỉ, hoặc gửi vị trí của bạn (📎).

    Hãy nói với người bạn tin tưởng là bạn ở đâu và ở với ai.
    .name = Ở đâu
ask-stay-host = <b>Chủ nhà là ai?</b>
    Viết tên, theo như bạn biết.

    Hãy hỏi người khác về chủ nhà. Bạn có thể yêu cầu xem giấy tờ tùy thân.
    .name = Chủ nhà
ask-stay-phone = <b>Số điện thoại của chủ nhà là gì?</b>
    Viết số, hoặc gửi liên hệ (📎).
    .name = Điện thoại chủ nhà
ask-stay-price = <b>Bạn đã thống nhất giá bao nhiêu?</b>

    Hãy thống nhất giá trước khi dọn vào.
    .name = Giá
ask-stay-return = <b>Họ muốn bạn đổi lại điều gì?</b>

    Hãy hỏi xem họ có muốn điều gì không. Bạn có thể nói không.
    .name = Phải đổi lại
ask-stay-until = <b>Bạn ở đến khi nào?</b>

    Đừng đưa giấy tờ cho ai giữ trong thời gian bạn ở.
    .name = Đến khi
ask-ride-from = <b>Bạn đi từ đâu?</b>
    Viết nơi đó, hoặc gửi vị trí của bạn (📎).

    Hãy ở cùng gia đình hoặc người đi cùng.
    .name = Từ
ask-ride-to = <b>Bạn đi đến đâu?</b>
    .name = Đến
ask-ride-driver = <b>Ai lái xe?</b>
    Viết tên, hoặc gửi liên hệ (📎).
    .name = Người lái
ask-ride-plate = <b>Biển số xe là gì?</b>

    Hãy nhìn biển số trước khi lên xe.
    .name = Biển số
ask-ride-company = <b>Đó là hãng nào?</b>

    Hãy chọn phương tiện chính thức của một hãng được nhiều người biết.
    .name = Hãng
ask-ride-price = <b>Bạn đã thống nhất giá bao nhiêu?</b>

    Luôn thống nhất giá trước khi lên xe.
    .name = Giá
ask-ride-when = <b>Bạn đi lúc nào, và khi nào sẽ đến nơi?</b>
    .name = Lúc nào
ask-ride-companions = <b>Ai đi cùng?</b>

    Đừng để ai tách bạn ra khỏi gia đình hoặc người đi cùng. Đừng đưa giấy tờ cho ai giữ.
    .name = Ai đi cùng
ask-code = <b>Một từ ám hiệu?</b>
    Bạn có thể hẹn trước một từ. Khi bạn nói hoặc viết từ đó, người kia biết bạn cần giúp đỡ.

    Ai đọc lời nhắn này thì cũng đọc được từ đó. Nói qua điện thoại và bỏ qua câu này thì an toàn hơn.
    .name = Từ ám hiệu: tôi cần giúp đỡ
ask-hour = <b>Lần tới bạn sẽ gọi hoặc nhắn tin lúc nào?</b>
    Viết giờ. Nếu đến lúc đó người kia chưa nhận được tin của bạn, họ biết có thể đã có chuyện.
    .name = Tôi sẽ gọi hoặc nhắn lúc

# The buttons and lines of every note.
note-start = Bắt đầu
note-skip = Bỏ qua
note-before = Câu trước
note-stop = Dừng lại
note-step = Câu hỏi { $step } trên { $steps }
note-answered = Bạn đã viết: { $answer }
note-review = <b>Đây là lời nhắn của bạn.</b> Chạm vào phần bạn muốn đổi, hoặc tạo tin nhắn.
note-make = Tạo tin nhắn
note-send = Gửi đi
note-erase = Xóa lời nhắn này
note-done = Lời nhắn của bạn ở phía trên. Hãy gửi ngay: giữ ngón tay trên đó và chọn “Chuyển tiếp”. Tôi không giữ lại gì. Nó mất đi khi trang tàu hỏa và thời tiết hiện ra, hoặc khi bạn chạm ✖.
# Below what the person sends on: a note, or the end of a check.
note-hidden = Nội dung được giấu: chạm vào để đọc.
note-empty = Bạn đã bỏ qua tất cả, nên không có lời nhắn nào.
# When somebody writes “stop” or “menu” inside a note.
note-stop-ask = <b>Dừng viết lời nhắn này?</b>
note-keep = Giữ lời nhắn
note-throw = Bỏ lời nhắn
note-go-on = Viết tiếp
note-aside = Lời nhắn của bạn được giữ, nhiều nhất { $open-hours } giờ. Chạm “{ note-start }” để viết tiếp.
note-stopped = Tôi không giữ lại gì của lời nhắn.
note-too-long = Đoạn này quá dài với tôi. Xin viết ngắn hơn.
note-not-understood = Xin viết chữ ở đây.
note-lost = Tôi không còn lời nhắn này nữa. Bạn có thể bắt đầu lại.
