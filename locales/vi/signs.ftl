signs = <b>Chín dấu hiệu cảnh báo</b>
    Hãy cẩn thận khi có người…

    <b>Giấy tờ, điện thoại, gia đình</b>
    • đòi hộ chiếu hoặc giấy tờ của bạn (chính quyền thì được, ví dụ ở biên giới)
    • đòi điện thoại hoặc máy tính của bạn
    • muốn tách bạn ra khỏi gia đình hoặc người đi cùng

    <b>Lời mời và lời hứa</b>
    • mời một việc làm tốt đến mức khó tin
    • giúp bạn, nhưng muốn bạn “phục vụ” để đổi lại
    • đòi tiền để đăng ký, để đưa đi hoặc tái định cư ở nước khác (mua vé tàu xe thì bình thường)

    <b>Việc làm và ép buộc</b>
    • ép bạn làm việc, phục vụ hoặc quan hệ tình dục, cả để trả “nợ”
    • không trả công cho bạn, hoặc trả ít hơn đã hứa
    • bắt bạn làm trong điều kiện tồi, giữ giấy tờ hoặc khóa cửa

    Một dấu hiệu là đủ lý do để nhờ giúp đỡ.
    .label = Dấu hiệu xấu

signs-papers = <b>Giấy tờ, điện thoại, gia đình</b>

    <b>Có người đòi hộ chiếu hoặc giấy tờ tùy thân của bạn.</b>
    Họ nói sẽ “giữ hộ cho an toàn” hoặc “lo giúp”. Chính quyền có thể yêu cầu, ví dụ khi kiểm tra ở biên giới. Với bất cứ ai khác, hãy cẩn thận.

    <b>Họ đòi điện thoại hoặc máy tính của bạn.</b>
    Không có nó, bạn không gọi được cho người bạn tin tưởng.

    <b>Họ muốn tách bạn ra khỏi gia đình hoặc người đi cùng.</b>
    Họ nói trong xe hoặc trong nhà không đủ chỗ cho mọi người. Hãy ở cùng nhau.
    .label = Giấy tờ, điện thoại

signs-promises = <b>Lời mời và lời hứa</b>

    <b>Một việc làm tốt đến mức khó tin.</b>
    Việc nhẹ lương cao. Không có gì trên giấy. Họ muốn bạn quyết định ngay.

    <b>Giúp đỡ, nhưng phải “phục vụ” để đổi lại.</b>
    Họ cho bạn ăn, cho chỗ ngủ hoặc cho đi nhờ xe. Rồi họ nói bạn nợ họ.

    <b>Đòi tiền để đăng ký, hoặc để đưa bạn sang nước khác.</b>
    Họ hứa lo đăng ký, đưa đi nơi khác hoặc tái định cư, và bạn phải trả tiền. Mua vé tàu xe thì bình thường. Còn việc này thì không.
    .label = Lời mời và lời hứa

signs-work = <b>Việc làm và ép buộc</b>

    <b>Có người ép bạn làm việc, phục vụ hoặc quan hệ tình dục.</b>
    Có thể họ nói bạn phải trả một món “nợ”.

    <b>Bạn làm việc nhưng không được trả công.</b>
    Hoặc bạn chỉ nhận được một phần số đã hứa.

    <b>Điều kiện làm việc tồi, hoặc bạn không được tự do đi lại.</b>
    Họ giữ giấy tờ của bạn. Họ khóa cửa.
    .label = Việc làm và ép buộc
