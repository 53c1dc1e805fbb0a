# The pages for a browser, for who has no Telegram.
# On every page: it puts a page about trains in place of this one. One short word.
site-exit = Thoát
# For who reads by ear or by keyboard: goes past the buttons at the top.
site-skip = Đến phần nội dung
# The page with nothing but numbers to call, and the button in the chat that opens it. Below each number, what it is.
site-call = Gọi điện
    .emergency = cấp cứu, chữa cháy, cảnh sát
    .police = cảnh sát
    .line = ba trung tâm, ngày đêm

site-place = Thành phố bạn đang ở, hoặc mã bưu chính
site-find = Xem trung tâm
site-no-position = Trình duyệt không cho biết bạn ở đâu. Hãy viết thành phố hoặc mã bưu chính.
# Above a table of postcodes and regions.
site-postcodes = Mã bưu chính cho bạn biết vùng của mình

site-check = Trả lời ở dưới. Không có gì được gửi đi hay lưu lại: mọi thứ mất khi bạn đóng trang.
site-note = Viết câu trả lời cho người bạn tin tưởng: ra giấy, hoặc trong tin nhắn. Chỉ làm ở nơi an toàn. Trang này không giữ gì.

site-about = <b>Về các trang này</b>
    Safe Steps cung cấp thông tin cho những người ở Bỉ có thể đang bị lừa, bị gài bẫy hoặc bị bóc lột. Trước hết là những người lánh nạn từ Ukraina.

    Ở đây không có ai đọc, và không có ai trả lời. Các trang này không thể hứa là bạn sẽ được giúp. Chúng cho bạn biết ai có thể giúp.

site-privacy = <b>Riêng tư</b>
    Các trang này không đặt cookie, không hỏi tên và không đếm ai. Thành phố bạn viết được tra rồi quên đi. Câu trả lời của bạn chỉ ở trên màn hình của bạn.
site-traces = <b>Điều gì còn lại trên điện thoại của bạn</b>
    • địa chỉ của các trang này, trong lịch sử trình duyệt
    • các cuộc gọi, trong nhật ký cuộc gọi và hóa đơn điện thoại

    “{ site-exit }” mở một trang về tàu hỏa thay cho trang này. Trên bàn phím, bấm Shift ba lần.

    Điện thoại của bạn có thể bị theo dõi? Hãy chuyển sang dùng một thiết bị an toàn.

site-keep = <b>Giữ các trang này trên điện thoại này</b>
    Khi đó chúng mở được mà không cần mạng. Hãy nghĩ trước: chúng nằm trong bộ nhớ của trình duyệt, và ai cầm điện thoại cũng có thể tìm thấy.
    .keep = Giữ lại
    .remove = Gỡ đi
    .kept = Các trang này giờ đã có trên điện thoại này.
    .removed = Chúng không còn trên điện thoại này.
    .failed = Trình duyệt này không làm được việc đó.
