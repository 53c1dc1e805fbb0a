# What stands on pictures to pass on, on posters and on stickers, beside what the screens say. A poster hangs where anybody sees it:
# its first line is share-text.
print-help = <b>Gọi cho ai ở Bỉ</b>

    <b>Đang gặp nguy hiểm?</b>
    { $emergency } – cả cấp cứu, chữa cháy
    { $police } – cảnh sát
    Ở cả hai số, bấm { $police-key } để gặp cảnh sát.

    <b>Có người lợi dụng hoặc làm bạn sợ?</b>
    { $line } – ngày đêm
print-poster = <b>Có người lợi dụng bạn, làm bạn sợ, hoặc giữ giấy tờ của bạn?</b>
    Bạn có thể nói chuyện với một người, ngày đêm: { $line }
    <b>Đang gặp nguy hiểm?</b> { $emergency } hoặc { $police }
print-scan = Quét mã này để đọc thêm bằng tiếng của bạn
