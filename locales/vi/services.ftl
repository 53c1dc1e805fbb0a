services = <b>Ai có thể giúp</b>
    Chọn chuyện bạn cần.
    <i>Kiểm tra ngày { $checked }</i>

    <b>Đang nguy hiểm:</b> { $emergency } hoặc { $police }
    .label = Ai có thể giúp

services-centres = <b>Bị lừa, bị gài bẫy hoặc bị bóc lột</b>
    Ở Bỉ có ba trung tâm lo việc này. Họ dùng chung một đường dây.
    Trang web của họ: { $centres-site }
    <i>Kiểm tra ngày { $checked }</i>

    • Bruxelles – PAG-ASA: { $pag-asa }
    • Vlaanderen – Payoke: { $payoke }
    • Wallonie – Sürya: { $surya }
    <b>Ngày đêm:</b> { $line }
    .label = Bị lừa, bẫy, bóc lột

services-violence = <b>Bạo lực</b>
    <b>Bạo lực tình dục</b>
    • Các trung tâm cho người bị xâm hại tình dục – chăm sóc tại bệnh viện, ngày đêm, kể cả khi bạn không tố cáo: { $assault-centres-site }
    • { $sos-viol } – SOS Viol, bằng tiếng Pháp, miễn phí

    <b>Bạo lực từ vợ, chồng hoặc người yêu</b>
    • { $partner-violence } – bằng tiếng Pháp, miễn phí, vào ngày làm việc

    <b>Mọi kiểu bạo lực hoặc ngược đãi</b>
    • { $violence-line } – bằng tiếng Hà Lan, miễn phí. Bạn không cần nói tên. Giờ làm việc: { $violence-line-site }

    { $partner-violence } và { $violence-line } không phải là số khẩn cấp.
    <i>Kiểm tra ngày { $checked }</i>

    <b>Đang nguy hiểm:</b> { $emergency } hoặc { $police }
    .label = Bạo lực

services-children = <b>Trẻ em hoặc người trẻ tuổi</b>
    • { $child-focus } – Child Focus, khi trẻ mất tích hoặc bị bóc lột tình dục. Miễn phí, ngày đêm. Bạn không cần nói mình là ai.
    • { $young-listeners } – nơi lắng nghe trẻ em và người trẻ tuổi, bằng tiếng Pháp, miễn phí
    • { $guardianship } – Cơ quan Giám hộ, cho trẻ em ở Bỉ một mình, ngày đêm
    <i>Kiểm tra ngày { $checked }</i>

    <b>Đang nguy hiểm:</b> { $emergency } hoặc { $police }
    .label = Trẻ em

services-work = <b>Việc làm không được trả công hoặc không khai báo</b>
    Mọi người đi làm công ở Bỉ đều có quyền lao động như nhau. Kể cả khi không có giấy tờ cư trú.

    Thanh tra lao động liên bang xem xét việc không trả công và việc làm không khai báo. Đơn khiếu nại được giữ kín. Nhưng khi đang kiểm tra mà gặp người không có giấy tờ cư trú, thanh tra phải báo tên người đó.

    Không có giấy tờ cư trú? Hãy nói chuyện với một trung tâm hỗ trợ trước: { $line }
    <i>Kiểm tra ngày { $checked }</i>

    <b>Thanh tra lao động:</b> { $labour-federal }
    .label = Không được trả công

services-talk = <b>Người để tâm sự</b>
    Ngày đêm, miễn phí. Bạn không cần nói tên.

    • { $tele-onthaal } – Tele-Onthaal, bằng tiếng Hà Lan
    • { $tele-accueil } – Télé-Accueil, bằng tiếng Pháp
    • { $telefonhilfe } – Telefonhilfe, bằng tiếng Đức
    <i>Kiểm tra ngày { $checked }</i>
    .label = Người để tâm sự
