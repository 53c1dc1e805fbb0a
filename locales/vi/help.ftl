help = <b>Giúp đỡ tại Bỉ</b>
    Những gì bạn nói với cảnh sát được giữ kín nghiêm ngặt. Khi đang gặp nguy hiểm, hãy gọi họ, dù bạn là ai.
    Không nguy hiểm ngay lúc này và không có giấy tờ cư trú? Hãy nói chuyện với một trung tâm hỗ trợ trước.

    Chọn vùng của bạn ở dưới. Mỗi vùng có trung tâm riêng.
    <i>Kiểm tra ngày { $checked }</i>

    <b>Có người lợi dụng hoặc làm bạn sợ?</b>
    { $line } – ngày đêm
    <b>Đang gặp nguy hiểm? Hãy gọi:</b>
    { $emergency } – cả cấp cứu, chữa cháy
    { $police } – cảnh sát
    Ở cả hai số, bấm { $police-key } để gặp cảnh sát.
    .label = Tôi cần giúp đỡ

help-more = <b>Thêm về việc nhờ giúp đỡ</b>
    Đọc xem điều gì xảy ra khi bạn gọi, bạn có quyền gì, hoặc cách báo tin qua mạng.

    Ở đây cũng có những tấm thẻ để đưa cho người gần bạn xem, và điều nên biết khi có người xem điện thoại của bạn.
    .label = Xem thêm

help-regions = <b>Bạn đang ở đâu?</b>
    Chọn vùng của bạn. Mỗi vùng có trung tâm hỗ trợ riêng. Lúc nào bạn cũng có thể viết tên thành phố hoặc mã bưu chính của bạn vào đây.
    <i>Kiểm tra ngày { $checked }</i>

    <b>Bạn không biết? Hãy gọi:</b>
    { $line } – ngày đêm
    <b>Đang gặp nguy hiểm? Hãy gọi:</b>
    { $emergency } hoặc { $police }
    .label = Vùng khác

help-brussels = <b>PAG-ASA – Bruxelles</b>
    Giúp những người bị lừa, bị gài bẫy hoặc bị bóc lột.

    Địa chỉ: { $pag-asa-address }
    Trang web: { $pag-asa-site }
    <i>Kiểm tra ngày { $checked }</i>

    <b>PAG-ASA:</b> { $pag-asa }
    <b>Ngày đêm:</b> { $line }
    <b>Đang nguy hiểm?</b> { $emergency } hoặc { $police }
    .label = Bruxelles

help-flanders = <b>Payoke – vùng Vlaanderen</b>
    Giúp những người bị lừa, bị gài bẫy hoặc bị bóc lột.
    Miễn phí và giữ kín. Bạn không cần nói tên.

    Địa chỉ: { $payoke-address }
    Trang web: { $payoke-site }
    <i>Kiểm tra ngày { $checked }</i>

    <b>Payoke:</b> { $payoke }
    <b>Ngày đêm:</b> { $line }
    <b>Đang nguy hiểm?</b> { $emergency } hoặc { $police }
    .label = Vlaanderen

help-wallonia = <b>Sürya – vùng Wallonie</b>
    Giúp những người bị lừa, bị gài bẫy hoặc bị bóc lột.
    Bạn có thể liên lạc với họ bất cứ lúc nào.

    Địa chỉ: { $surya-address }
    Trang web: { $surya-site }
    <i>Kiểm tra ngày { $checked }</i>

    <b>Sürya:</b> { $surya }
    <b>Ngày đêm:</b> { $line }
    <b>Đang nguy hiểm?</b> { $emergency } hoặc { $police }
    .label = Wallonie

help-suicide = <b>Bạn không phải chịu đựng điều này một mình</b>
    Có người có thể lắng nghe bạn. Bạn quyết định mình kể điều gì.
    <i>Kiểm tra ngày { $checked }</i>

    { $suicide-english } – bằng tiếng Anh
    { $suicide-dutch } – bằng tiếng Hà Lan
    { $suicide-french } – tiếng Pháp, miễn phí, ngày đêm
    <b>Tính mạng đang gặp nguy hiểm?</b>
    { $emergency } – cấp cứu, { $police } – cảnh sát
    { $line } – nếu có người ép bạn: ngày đêm
    .label = Ý nghĩ muốn tự tử

help-call = <b>Điều gì xảy ra khi tôi gọi</b>
    Bạn quyết định mình kể điều gì và lúc nào cúp máy.

    Bạn muốn gọi cho ai?

    <b>Ứng dụng { $emergency } BE</b>
    Ứng dụng này chỉ dùng được ở Bỉ. Nó gửi vị trí của bạn cho lực lượng cấp cứu.
    Phần nhắn tin trong đó dành cho người đã đăng ký là bị điếc, nghe kém hoặc khuyết tật về nói.
    <i>Kiểm tra ngày { $checked }</i>

    <b>Không nguy hiểm ngay lúc này:</b>
    { $line } – ba trung tâm, ngày đêm
    <b>Đang gặp nguy hiểm:</b>
    { $emergency } hoặc { $police }
    .label = Khi tôi gọi

help-call-police = <b>Khi bạn gọi cảnh sát</b>
    • Ở số { $emergency } và số { $police }, bấm { $police-key } để gặp cảnh sát. Nếu không bấm gì, máy vẫn nối.
    • Chờ đến khi có người trả lời. Nếu cúp máy, bạn phải chờ lại từ đầu.
    • Nói bạn đang ở đâu: thành phố, đường, số nhà. Hoặc nói bạn nhìn thấy gì.
    • Nói chuyện gì đang xảy ra, có ai đang gặp nguy hiểm hay bị thương không.
    • Giữ máy cho đến khi họ nói bạn có thể cúp. Họ có thể gọi lại cho bạn.

    Những gì bạn nói với cảnh sát được giữ kín nghiêm ngặt. Khi đang gặp nguy hiểm, hãy gọi họ, dù bạn là ai. Không nguy hiểm ngay lúc này và không có giấy tờ cư trú? Hãy nói chuyện với một trung tâm hỗ trợ trước: { $line }
    <i>Kiểm tra ngày { $checked }</i>

    <b>Đang nguy hiểm:</b> { $emergency } hoặc { $police }
    .label = Gọi cho cảnh sát

help-call-words = <b>Họ hỏi gì và bạn có thể nói gì</b>
    Họ hỏi: Ở đâu? Chuyện gì đã xảy ra? Có ai bị thương không? Bạn là ai?

    Nói ngắn là đủ. Tấm thẻ ở dưới nói rằng bạn cần giúp đỡ, bằng các thứ tiếng của Bỉ và tiếng Anh.
    Có người nghe được bạn? Chỉ nói địa chỉ và nói bạn cần giúp đỡ.
    Bạn cũng có thể gọi vì chuyện của người khác.

    Không gấp? Bạn cũng có thể đến đồn cảnh sát gần nhất. Địa phương nào cũng có một đồn.
    Không có giấy tờ cư trú? Hãy nói chuyện với một trung tâm hỗ trợ trước.
    .label = Tôi có thể nói gì

help-call-centre = <b>Khi bạn gọi một trung tâm</b>
    • Họ lắng nghe bạn.
    • Họ cùng bạn nhìn lại hoàn cảnh của bạn.
    • Họ có thể mời bạn đến nói chuyện.
    • Họ giải thích quyền của bạn.

    <b>Bạn quyết định mình kể bao nhiêu</b>
    Bạn có thể nói không với điều họ đề nghị, và có thể từ chối thủ tục.
    Ở Payoke bạn không cần nói tên.

    Hãy gọi đường dây của ba trung tâm bất cứ lúc nào, hoặc gọi trung tâm ở vùng của bạn.
    <i>Kiểm tra ngày { $checked }</i>

    { $line } – ngày đêm
    .label = Gọi một trung tâm

help-rights = <b>Một trung tâm có thể làm gì</b>
    • Một nơi tạm lánh an toàn. Địa chỉ được giữ bí mật.
    • Chăm sóc y tế, và người để bạn kể về chuyện đã xảy ra.
    • Giúp về giấy tờ và pháp luật.

    Bạn có thể từ chối tất cả. Khi đó trung tâm chỉ có thể cho bạn biết còn nơi nào khác để đến.

    <b>Quyền của bạn khi đi làm</b>
    Mọi người đi làm công ở Bỉ đều có quyền lao động như nhau. Kể cả khi không có giấy tờ cư trú.
    .label = Quyền của tôi

help-rights-time = <b>Thời gian suy nghĩ, và một giấy tờ</b>
    Có hai điều kiện: có dấu hiệu mua bán người, và người đó không còn liên lạc với những kẻ đã bóc lột mình.

    <b>{ $reflection-days } ngày để nghỉ ngơi</b>
    Trong thời gian này bạn có thể quyết định: bạn có muốn nộp đơn tố cáo hoặc cho lời khai về chuyện đã xảy ra không? Bạn có thể từ chối.

    <b>Sau đó</b>
    Ai nộp đơn tố cáo hoặc cho lời khai thì có thể được cấp giấy tờ có hạn ba tháng, có quyền đi làm. Việc này cần một trung tâm hỗ trợ: chỉ các trung tâm mới xin được giấy tờ đó.

    Người chưa đủ tuổi thành niên (trẻ em hoặc thiếu niên) không có người thân bên cạnh được cấp ngay giấy tờ có hạn ba tháng.
    <i>Kiểm tra ngày { $checked }</i>
    .label = Thời gian suy nghĩ

help-online = <b>Báo tin qua mạng</b>
    Trang web Stop Human Trafficking có một mẫu đơn:
    • “Tôi là nạn nhân”
    • “Tôi biết một người có thể là nạn nhân”
    Các địa chỉ khác của trang web này: { $centres-french-site }, { $centres-dutch-site }.

    Nếu báo tin ở đó, bạn không cần đến cảnh sát trước. Bot này không biết ai đọc tin bạn báo.

    Trang web lưu lại trong lịch sử trình duyệt của bạn. Hãy dùng điện thoại khác nếu có người xem điện thoại của bạn.
    .label = Báo tin qua mạng
