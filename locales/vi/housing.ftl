housing = <b>Chỗ ở</b>
    Đó là loại chỗ ở nào? Mỗi loại có lời khuyên riêng.

    Trước hết hãy tìm chỗ ở của chính quyền hoặc của một tổ chức được nhiều người biết.
    .label = Chỗ ở

housing-official = <b>Của chính quyền</b>
    • Bạn xin bảo hộ quốc tế? Fedasil là cơ quan liên bang lo việc tiếp nhận. Không phải lúc nào nơi đó cũng còn chỗ.
    • Bạn lánh nạn từ Ukraina? Fedasil cho bạn biết phải đến đâu. Các địa phương có chỗ ở. Các vùng giúp tìm nhà để ở lâu dài hơn.

    Đọc thêm trên trang web của họ:
    .label = Của chính quyền

housing-organised = <b>Của một tổ chức</b>
    Trước hết hãy tìm chỗ ở của một tổ chức được nhiều người biết.

    Bạn không biết tổ chức đó? Hãy hỏi người khác trước khi đến.
    .label = Của một tổ chức

housing-online = <b>Tìm thấy trên mạng</b>
    • Chọn chủ nhà được đánh giá tốt.
    • Đọc nhận xét của những khách khác trước khi quyết định.
    .label = Tìm thấy trên mạng

housing-private = <b>Ở nhà người dân</b>
    Trước khi đến:
    • Hỏi người khác về chủ nhà.
    • Bạn có thể yêu cầu xem giấy tờ tùy thân.
    • Hỏi xem họ có muốn bạn đổi lại điều gì không.
    • Thống nhất giá trước khi dọn vào.
    • Nói với người bạn tin tưởng là bạn ở đâu và ở với ai.

    Khi đã ở đó:
    • Ở cùng gia đình hoặc người đi cùng. Đừng để ai tách bạn ra.
    • Đừng đưa giấy tờ của bạn cho ai giữ.
    .label = Ở nhà người dân
