work = <b>Quyền của bạn khi đi làm</b>
    Mọi người đi làm công ở Bỉ đều có quyền lao động như nhau. Kể cả khi không có giấy tờ cư trú.

    <b>Có điều không ổn khi…</b>
    • bạn không được trả công, hoặc được trả ít hơn đã hứa
    • bạn phải làm việc để trả nợ hoặc trả tiền chuyến đi
    • có người giữ giấy tờ của bạn, hoặc cản bạn rời đi
    • giờ làm quá dài, hoặc điều kiện rất tồi
    • có người đe dọa bạn

    Không điều nào là lỗi của bạn. Bạn có thể nhờ giúp đỡ.
    .label = Việc làm

work-proof = <b>Giữ bằng chứng về việc bạn làm</b>
    Bằng chứng có thể giúp khi bạn đòi tiền công, hoặc khiếu nại. Chỉ thu thập nếu việc đó an toàn.

    <b>Ghi lại</b>
    • ngày và giờ bạn làm
    • nơi làm, với địa chỉ
    • tên những người có mặt
    • điều đã được hứa, và điều bạn nhận được

    <b>Giữ</b> tin nhắn và giấy tờ. Chụp ảnh nơi làm.

    <b>Cất ở nơi không ai khác nhìn vào.</b> Tốt nhất là ở chỗ người bạn tin tưởng, đừng chỉ để trong điện thoại. Bot này không giữ thay bạn.
    .label = Giữ bằng chứng

work-complaint = <b>Trước khi bạn khiếu nại</b>
    <b>Khiếu nại trước khi bị kiểm tra thì tốt hơn là sau</b>
    Ai làm việc không khai báo có thể mất trợ cấp, hoặc bị phạt tiền. Nhưng không bị như vậy nếu đã khiếu nại trước khi bị kiểm tra, hoặc được công nhận là nạn nhân. FairWork Belgium giải thích thêm.

    <b>Khi thanh tra đến kiểm tra</b>
    Hãy đọc trước xem họ phải báo điều gì. Điều đó có ở trang “{ services-work.label }”.
    <i>Kiểm tra ngày { $checked }</i>

    <b>Thanh tra lao động liên bang:</b> { $labour-federal }
    <b>Không có giấy tờ cư trú? Gọi trung tâm trước:</b>
    { $line } – ngày đêm
    .label = Khiếu nại

work-employer = <b>Tra cứu chủ thuê</b>
    Ai cũng có thể tra một chủ thuê trong sổ đăng ký doanh nghiệp (KBO/BCE), miễn phí.

    Tên có trong đó không? Địa chỉ có đúng như bạn được nghe không? Công ty có trong sổ vẫn có thể đối xử tệ với người làm.

    <b>Hãy hỏi trước khi đi</b>
    Cả với việc theo mùa như hái quả, hoặc việc au pair:
    • Việc gì, bao nhiêu giờ, tiền công bao nhiêu?
    • Bạn sẽ ngủ ở đâu, và hết bao nhiêu tiền?
    • Ai trả tiền chuyến đi?
    Hãy yêu cầu viết ra giấy. Đừng đưa giấy tờ của bạn cho ai giữ.

    Trang web lưu lại trong lịch sử trình duyệt của bạn.
    .label = Tra cứu chủ thuê
