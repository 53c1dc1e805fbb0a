topics = <b>Chủ đề khác</b>
    Chọn chuyện bạn cần.
    .label = Chủ đề khác

topics-offers = <b>Lời mời trên mạng</b>
    Hãy cẩn thận với lời mời mà bạn không hề tìm. Nó có thể đến trên TikTok, Snapchat, Instagram, hoặc trong một cuộc trò chuyện.

    <b>Hãy xem kỹ hai lần…</b>
    • một việc làm tốt đến mức khó tin
    • chụp ảnh, làm người mẫu
    • chỗ ngủ hoặc chuyến xe của người bạn chưa từng gặp

    Không nhất thiết là đàn ông: phụ nữ cũng làm việc này.

    <b>Trước khi trả lời</b>
    • Đừng gửi ảnh giấy tờ, đừng gửi ảnh khỏa thân.
    • Tra tên công ty.
    • Nói với người bạn tin tưởng, hoặc hỏi một trung tâm, trước khi đi đâu.
    Bạn có thể dừng lại bất cứ lúc nào, cả khi đã nhận lời.
    .label = Lời mời trên mạng

topics-young = <b>Cho người trẻ tuổi</b>
    <b>Đang gặp nguy hiểm?</b> { $emergency } hoặc { $police }

    <b>Có người nói đó là tình yêu</b>
    Lúc đầu họ rất ngọt ngào và tặng quà. Rồi bạn phải kiếm tiền cho họ, gửi ảnh khỏa thân, hoặc quan hệ tình dục với người khác. Đó không phải tình yêu.

    <b>Bạn phải mang một thứ gì đó</b>
    Bạn được trả tiền để mang hoặc giấu một gói hàng, hoặc ma túy. Rồi họ đe dọa để bạn làm tiếp.

    Đó không phải lỗi của bạn. Bạn có thể nói ra, cả khi đã nhận tiền hoặc đã đồng ý.
    <i>Kiểm tra ngày { $checked }</i>

    { $child-focus } – Child Focus, miễn phí, ngày đêm. Bạn không cần nói mình là ai.
    { $young-listeners } – bằng tiếng Pháp, miễn phí
    .label = Người trẻ tuổi

topics-young-alone = <b>Còn trẻ và ở Bỉ một mình</b>
    Bạn chưa đủ tuổi thành niên, và ở đây không có cha mẹ? Hoặc bạn biết một trẻ em như vậy?

    <b>Người giám hộ</b> là người lớn lo cho đứa trẻ không có cha mẹ bên cạnh. Hãy hỏi Cơ quan Giám hộ: cơ quan này dành cho trẻ em ở Bỉ một mình.

    <b>Nơi tạm lánh:</b> Esperanto là nơi tạm lánh cho trẻ em. Hãy hỏi một trung tâm về nơi này.

    <b>Giấy tờ:</b> trẻ em và thiếu niên ở một mình có quy định riêng. Đọc “{ help-rights-time.label }”.

    Đừng đi theo người chờ sẵn và nói là người nhà, khi bạn không quen họ.
    <i>Kiểm tra ngày { $checked }</i>

    { $guardianship } – Cơ quan Giám hộ, ngày đêm
    { $line } – ba trung tâm, ngày đêm
    .label = Ở một mình, không cha mẹ

topics-crimes = <b>Khi có người bắt bạn phạm pháp</b>
    Trộm cắp, bán hoặc mang ma túy, dùng giấy tờ giả: có người bắt bạn làm, rồi lấy tiền. Hoặc có người bắt bạn đi ăn xin.

    Đây có thể là mua bán người. Kể cả khi lúc đầu bạn đã đồng ý.

    <b>Bạn có thể bị phạt vì việc đó không?</b>
    Có một quy định cho nạn nhân. Nếu bạn được công nhận là nạn nhân, bạn không bị phạt vì những gì mà những kẻ bóc lột bạn đã trực tiếp bắt bạn làm.

    Bot này không biết trường hợp của bạn có như vậy không. Trung tâm có thể cùng bạn xem xét. Bạn quyết định mình kể bao nhiêu.
    <i>Kiểm tra ngày { $checked }</i>

    <b>Nói chuyện với một trung tâm hỗ trợ trước:</b>
    { $line } – ngày đêm
    .label = Bị ép trộm cắp…

topics-violence = <b>Sau khi bị bạo lực tình dục</b>
    <b>Đang gặp nguy hiểm?</b> { $emergency } hoặc { $police }

    Đó không phải lỗi của bạn. Tiếp theo làm gì là do bạn quyết định.

    <b>Các trung tâm cho người bị xâm hại tình dục</b> nằm trong bệnh viện. Ở đó bạn được giúp miễn phí, ngày đêm. Bạn không cần tố cáo.
    • Tốt nhất là đến trong vòng { $assault-hours } giờ.
    • Nếu được, đừng tắm rửa trước đó.
    • Chuyện đã lâu hơn? Bạn vẫn có thể hỏi họ.

    <b>Ở đâu?</b> Bruxelles, Antwerpen, Gent, Leuven, Roeselare, Genk, Liège, Charleroi, Namur, Arlon. Với Jette, Tournai và Ottignies, hãy xem trang web: { $assault-centres-site }
    <i>Kiểm tra ngày { $checked }</i>

    { $sos-viol } – SOS Viol, bằng tiếng Pháp, miễn phí, có phần nhắn tin
    .label = Sau bạo lực tình dục

topics-aid = <b>Viện trợ là miễn phí</b>
    Những gì UNHCR và các tổ chức cứu trợ khác làm cho bạn đều miễn phí. Không ai được đòi tiền, đòi bạn làm việc hay đòi tình dục để đổi lấy điều đó.

    Điều này đúng với mọi người làm cho các tổ chức ấy, hoặc nói mình làm ở đó.

    <b>Có người đòi bạn điều gì?</b>
    • Bạn có thể nói không.
    • Đó không phải lỗi của bạn, cả khi bạn đã đồng ý.
    • Hãy nói với người bạn tin tưởng, hoặc một trung tâm.

    Trong mục “{ help.label }” có những số bạn có thể gọi.
    .label = Viện trợ là miễn phí

topics-protection = <b>Khi việc bảo hộ bị từ chối hoặc hết hạn</b>
    Bảo hộ tạm thời cho người từ Ukraina kéo dài đến { $protection-end }. Bot này không biết sau đó thế nào.
    <i>Kiểm tra ngày { $checked }</i>

    <b>Hãy sớm xin tư vấn</b>
    Tư vấn pháp luật lần đầu là miễn phí cho mọi người ở Bỉ, dù bạn có hay không có giấy tờ. Sau đó, thuê luật sư có thể phải trả tiền: hãy hỏi.

    <b>Hãy cẩn thận</b> khi có người đòi tiền để lo giấy tờ, lo kết hôn hoặc cho chỗ trốn, hay bắt bạn làm việc để đổi lấy những thứ đó.

    <b>Những điều này bạn vẫn có</b>
    • Khi đang gặp nguy hiểm, bạn có thể gọi cảnh sát, dù bạn là ai.
    • Bạn có thể nói chuyện với một trung tâm hỗ trợ.
    • Ai đi làm công cũng có quyền lao động như nhau, kể cả khi không có giấy tờ cư trú.

    Myria cho thông tin về quyền của nạn nhân.
    .label = Bị từ chối bảo hộ

topics-leaving = <b>Rời đi an toàn</b>
    <b>Đang gặp nguy hiểm?</b> { $emergency } hoặc { $police }

    Lúc rời đi có thể nguy hiểm. Nếu được, hãy lập kế hoạch trước. Bạn có thể nói chuyện này với một trung tâm hỗ trợ.

    • Chọn một người bạn tin tưởng. Hẹn với họ một từ ám hiệu. Từ đó có nghĩa: tôi cần giúp ngay.
    • Hẹn trước họ sẽ làm gì khi đó: đến, hoặc gọi cảnh sát.
    • Chọn giờ không ai canh bạn.
    • Đừng nói với ai khác bạn đi đâu. Tắt vị trí trên điện thoại.
    • Có người xem điện thoại của bạn? Hãy dùng máy khác để lập kế hoạch.

    Nguy hiểm đến trước lúc đó? Hãy đi ngay, không cần kế hoạch, rồi gọi điện.
    <i>Kiểm tra ngày { $checked }</i>

    { $line } – ba trung tâm, ngày đêm
    .label = Rời đi an toàn

topics-leaving-take = <b>Mang theo những gì</b>
    • giấy tờ của bạn và của con bạn
    • điện thoại và bộ sạc
    • tiền, thẻ ngân hàng, chìa khóa
    • thuốc
    • quần áo ấm

    Đừng gói ghém thứ gì mà người khác để ý. Để một túi đồ ở nhà người bạn tin tưởng thì an toàn hơn.

    <b>Bằng chứng</b> – ảnh, tin nhắn, tên, địa chỉ – để ở nơi khác thì an toàn hơn. Hãy đưa cho người bạn tin tưởng trước khi rời đi.

    Bạn không mang được hết? Vậy cứ đi. Bạn quan trọng hơn. Bạn có thể nhờ giúp đỡ kể cả khi không có giấy tờ.
    .label = Mang theo những gì

topics-home = <b>Về lại quê nhà</b>
    Bạn muốn về nước mình? Một trung tâm có thể giúp bạn, cùng với IOM, Tổ chức Di cư Quốc tế.

    <b>Hãy nghĩ trước</b>
    • Những kẻ đã bóc lột bạn có biết gia đình bạn ở đâu không?
    • Họ có nói bạn nợ tiền họ không?
    • Ở quê nhà có ai để bạn tin tưởng không?
    Hãy nói với trung tâm về những điều này. Bạn quyết định, và không cần vội.

    Đừng đi với người bạn không tin, và đừng đưa giấy tờ cho ai giữ.
    <i>Kiểm tra ngày { $checked }</i>

    { $line } – ba trung tâm, ngày đêm
    .label = Về lại quê nhà

topics-abroad = <b>Bên ngoài nước Bỉ</b>
    Các trung tâm trong bot này làm việc ở Bỉ.

    <b>Trong Liên minh châu Âu</b>
    • Đang gặp nguy hiểm: { $emergency }. Nước nào cũng gọi được.
    • Trẻ em mất tích: { $child-focus } cũng gọi được ở các nước khác.

    <b>Ở các nước khác</b>
    Hãy ghi nhớ số của cảnh sát ở đó trước khi đi. UNHCR có các trang về giúp đỡ cho nhiều nước.

    <b>Trước khi đi</b>
    Nói với người bạn tin tưởng là bạn đi đâu và đi với ai. Giữ giấy tờ bên mình.
    <i>Kiểm tra ngày { $checked }</i>
    .label = Bên ngoài nước Bỉ
