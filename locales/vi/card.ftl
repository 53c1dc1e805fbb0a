# Cards to show to somebody. The text of a card is what that person reads, in the languages of Belgium; it speaks for the
# one who shows it, and is short: it is drawn in large letters.
card = <b>Những tấm thẻ để đưa xem</b>
    Hãy đưa một tấm cho cảnh sát, người soát vé, bác sĩ hoặc bất cứ ai ở gần bạn. Tấm thẻ viết bằng các thứ tiếng của Bỉ, tiếng Anh và tiếng của bạn.

    Bạn có thể lấy từng tấm dưới dạng ảnh. Ảnh xem được khi không có mạng. Hãy nghĩ trước: người khác có thể thấy ảnh của bạn.
    .label = Thẻ để đưa xem
card-police = Tôi cần giúp đỡ. Xin hãy gọi cảnh sát.
    .label = Xin gọi cảnh sát
card-unwilling = Tôi không muốn đi với người này. Xin hãy giúp tôi.
    .label = Tôi không muốn đi theo
card-call = Xin hãy gọi giúp tôi số này: { $line }
    .label = Xin gọi điện giúp tôi
card-speak = Anh chị có nói được tiếng này không: { $language }?
    .label = Có ai nói tiếng của tôi?
card-lost = Tôi bị lạc. Xin giúp tôi tìm một nơi tiếp nhận chính thức.
    .label = Tôi bị lạc

card-picture = Lấy dưới dạng ảnh
checked-on = Kiểm tra ngày { $checked }
