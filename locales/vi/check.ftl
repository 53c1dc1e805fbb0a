# Checks: one question at a time, yes, no or not sure. A check never says what a person is; it shows no score.
check = <b>Xem xét một tình huống</b>
    Vài câu hỏi, từng câu một. Bạn trả lời “có”, “không” hoặc “chưa rõ”.
    Không có gì được lưu lại. Bạn có thể dừng bất cứ lúc nào.

    Chuyện này về điều gì?
    .label = Xem tình huống

check-me = <b>Hoàn cảnh của tôi</b>
    Những câu hỏi về bạn: việc làm, chỗ ở, những người quanh bạn.

    Không có câu trả lời sai. “Chưa rõ” cũng là một câu trả lời.
    .label = Hoàn cảnh của tôi
    .some = <b>Điều bạn nói là quan trọng.</b> Một dấu hiệu là đủ lý do để nói chuyện với người hiểu việc này. Bạn có thể gọi { $line }, ngày đêm, mà chưa cần quyết định gì.
    .none = <b>Bạn đã trả lời “không” cho mọi câu.</b> Đây chỉ là vài câu hỏi. Nếu bạn vẫn thấy có gì không ổn, bạn có thể gọi { $line }, ngày đêm.
    .after = Trung tâm lắng nghe bạn. Bạn quyết định mình kể bao nhiêu.
    .forward = Tôi đã trả lời vài câu hỏi về hoàn cảnh của mình. Điều này làm tôi lo:

check-job = <b>Một lời mời làm việc</b>
    Có người mời bạn làm việc. Hãy xem kỹ trước khi nhận lời.
    .label = Việc làm
    .some = <b>Đừng vội với lời mời này.</b> Bạn có thể hỏi thêm. Bạn có thể nói không.
    .none = <b>Bạn đã trả lời “không” cho mọi câu.</b> Đây chỉ là vài câu hỏi. Nếu bạn vẫn thấy có gì không ổn, hãy tin cảm giác đó.
    .after = Trước khi bắt đầu, hãy nói với người bạn tin tưởng là bạn sẽ làm ở đâu và làm cho ai.
    .forward = Tôi được mời một việc làm. Tôi đã xem xét, và điều này làm tôi lo:

check-room = <b>Một chỗ ở</b>
    Có người mời bạn đến ở một phòng, một giường hoặc một căn hộ. Hãy xem kỹ trước khi đến.
    .label = Phòng ở
    .some = <b>Đừng vội với lời mời này.</b> Bạn có thể hỏi thêm. Bạn có thể nói không.
    .none = <b>Bạn đã trả lời “không” cho mọi câu.</b> Đây chỉ là vài câu hỏi. Nếu bạn vẫn thấy có gì không ổn, hãy tin cảm giác đó.
    .after = Trước khi đến, hãy nói với người bạn tin tưởng là bạn ở đâu và ở với ai.
    .forward = Tôi được mời một chỗ ở. Tôi đã xem xét, và điều này làm tôi lo:

check-ride = <b>Một chuyến đi nhờ xe</b>
    Có người đề nghị chở bạn. Hãy xem kỹ trước khi lên xe.
    .label = Đi nhờ xe
    .some = <b>Đừng vội với lời mời này.</b> Bạn có thể hỏi thêm. Bạn có thể nói không.
    .none = <b>Bạn đã trả lời “không” cho mọi câu.</b> Đây chỉ là vài câu hỏi. Nếu bạn vẫn thấy có gì không ổn, hãy tin cảm giác đó.
    .after = Trước khi lên xe, hãy nói với người bạn tin tưởng là bạn đi lúc nào, với ai và đến đâu.
    .forward = Có người đề nghị chở tôi. Tôi đã xem xét, và điều này làm tôi lo:

check-other = <b>Một người khác</b>
    Bạn lo cho một người khác. Những câu hỏi này nói về người đó.

    Hãy trả lời theo điều bạn đã thấy hoặc đã nghe. “Chưa rõ” cũng là một câu trả lời.
    .label = Tôi lo cho người khác
    .some = <b>Điều bạn nói là quan trọng.</b> Một dấu hiệu là đủ lý do để nói chuyện với một trung tâm hỗ trợ. Bạn có thể gọi { $line }, ngày đêm, về một người khác.
    .none = <b>Bạn đã trả lời “không” cho mọi câu.</b> Nếu vẫn thấy có gì không ổn, bạn có thể hỏi một trung tâm: { $line }, ngày đêm.
    .after = <b>Giúp mà không làm nguy hiểm thêm</b>
        • Chỉ nói với người đó khi không ai nghe được, đừng nói lúc khác.
        • Đừng nhắn tin cho người đó về chuyện này: người khác có thể đọc điện thoại.
        • Đừng nói với những kẻ có thể đang làm việc này.
        • Hãy lắng nghe. Để người đó quyết định.
        • Người đó đang gặp nguy hiểm? Hãy gọi { $emergency } hoặc { $police }.
    .forward = Tôi lo cho một người. Tôi đã thấy hoặc nghe điều này:

question-me-different = Việc làm hoặc chỗ ở của bạn có khác với lời đã hứa không?
    .said = Thực tế khác với lời đã hứa
    .why = Có người dùng lời hứa giả để đưa người khác đến nơi họ muốn.
    .next = Giữ lại những tin nhắn và tên mà bạn có, nếu việc đó an toàn.
question-me-papers = Có người khác giữ hộ chiếu hoặc giấy tờ của bạn không?
    .said = Người khác giữ giấy tờ của tôi
    .why = Giấy tờ của bạn là của bạn. Người khác giữ giấy tờ là một dấu hiệu cảnh báo.
    .next = Bạn có thể nhờ giúp đỡ kể cả khi không có giấy tờ.
question-me-pay = Có ai giữ tiền công của bạn, hoặc trả ít hơn nhiều so với đã hứa không?
    .said = Có người giữ tiền công của tôi, hoặc trả ít hơn nhiều so với đã hứa
    .why = Mọi người đi làm công ở Bỉ đều có quyền lao động như nhau.
    .next = Ghi lại ngày và giờ bạn làm, nếu việc đó an toàn. Trung tâm có thể nói rõ hơn cho bạn.
question-me-debt = Bạn có phải làm việc để trả nợ hoặc trả tiền chuyến đi của mình không?
    .said = Tôi làm việc để trả nợ hoặc trả tiền chuyến đi
    .why = Món “nợ” hay được dùng để gây sức ép.
    .next = Hãy nói chuyện với một trung tâm hỗ trợ trước, rồi mới quyết định việc trả tiền.
question-me-leave = Có ai cản bạn rời đi, hoặc cản bạn đến nơi bạn muốn không?
    .said = Có người cản tôi rời đi hoặc đến nơi tôi muốn
    .why = Không ai được nhốt bạn hoặc cấm bạn ra ngoài.
    .next = Hãy gọi khi bạn ở một mình, hoặc đưa ai đó xem một tấm thẻ trong bot này.
question-me-contact = Có ai cấm bạn nói chuyện với gia đình, bạn bè, hoặc lấy điện thoại của bạn không?
    .said = Có người cấm tôi nói chuyện với người khác, hoặc lấy điện thoại của tôi
    .why = Người bị cắt liên lạc thì dễ bị kiểm soát hơn.
    .next = Hãy cố giữ liên lạc với một người bạn tin tưởng.
question-me-threats = Có ai đe dọa bạn hoặc gia đình bạn không?
    .said = Có người đe dọa tôi hoặc gia đình tôi
    .why = Lời đe dọa là chuyện nghiêm trọng, kể cả khi nhắm vào người ở xa.
    .next = Đang gặp nguy hiểm, hãy gọi { $emergency } hoặc { $police }. Vào lúc khác, hãy nói chuyện với một trung tâm hỗ trợ.
question-me-hurt = Có ai đánh bạn, hoặc làm chuyện tình dục với bạn trái ý bạn không?
    .said = Có người làm hại tôi
    .why = Không ai có quyền làm hại bạn. Đó không phải lỗi của bạn.
    .next = Đang gặp nguy hiểm, hãy gọi { $emergency } hoặc { $police }.
question-me-forced = Có ai ép bạn quan hệ tình dục, đi ăn xin hoặc làm việc phạm pháp không?
    .said = Có người ép tôi làm những việc đó
    .why = Bị ép buộc thì không bao giờ là lỗi của bạn.
    .next = Bạn có thể nói chuyện với một trung tâm, dù bạn đã phải làm gì.
question-me-sleep = Bạn có phải ngủ ngay tại nơi làm việc không?
    .said = Tôi phải ngủ ở nơi làm việc
    .why = Ai nắm cả việc làm lẫn chỗ ngủ của bạn thì có nhiều quyền lực với bạn.
    .next = Bạn có thể hỏi về một chỗ ở khác.
question-me-hours = Bạn có phải làm rất nhiều giờ, hoặc làm trong điều kiện rất tồi không?
    .said = Giờ làm hoặc điều kiện làm việc của tôi rất tồi
    .why = Bạn có quyền lao động ở Bỉ, kể cả khi không có giấy tờ cư trú.
    .next = Trung tâm có thể cho bạn biết về quyền của bạn.
question-me-afraid = Bạn có sợ những người sống cùng bạn hoặc người chủ của bạn không?
    .said = Tôi sợ những người quanh tôi
    .why = Cảm giác của bạn là quan trọng. Nó thường đúng.
    .next = Hãy nói chuyện với người bạn tin tưởng, hoặc với một trung tâm.

question-other-different = Việc làm hoặc chỗ ở của người đó có khác với lời đã hứa không?
    .said = Thực tế khác với lời đã hứa với người đó
    .why = Có người dùng lời hứa giả để đưa người khác đến nơi họ muốn.
    .next = Hãy nhớ tên người và nơi chốn, đừng ghi ra điều gì mà người khác có thể tìm thấy.
question-other-papers = Có người khác giữ hộ chiếu hoặc giấy tờ của người đó không?
    .said = Người khác giữ giấy tờ của người đó
    .why = Giấy tờ của người đó là của họ. Người khác giữ giấy tờ là một dấu hiệu cảnh báo.
    .next = Hãy nói với người đó rằng có thể nhờ giúp đỡ kể cả khi không có giấy tờ.
question-other-pay = Có ai giữ tiền công của người đó, hoặc trả ít hơn nhiều so với đã hứa không?
    .said = Có người giữ tiền công của người đó, hoặc trả ít hơn nhiều so với đã hứa
    .why = Mọi người đi làm công ở Bỉ đều có quyền lao động như nhau.
    .next = Hãy nói với người đó rằng quyền này có cả khi không có giấy tờ cư trú.
question-other-debt = Người đó có phải làm việc để trả nợ hoặc trả tiền chuyến đi không?
    .said = Người đó làm việc để trả nợ hoặc trả tiền chuyến đi
    .why = Món “nợ” hay được dùng để gây sức ép.
    .next = Đừng trả thay. Hãy nói chuyện với một trung tâm hỗ trợ trước.
question-other-leave = Có ai cản người đó rời đi, hoặc cản người đó đến nơi mình muốn không?
    .said = Có người cản người đó rời đi hoặc đến nơi mình muốn
    .why = Không ai được nhốt người đó hoặc cấm người đó ra ngoài.
    .next = Đừng tự tìm cách đưa người đó ra. Hãy gọi một trung tâm hoặc cảnh sát.
question-other-contact = Có ai cấm người đó nói chuyện với gia đình, bạn bè, hoặc lấy điện thoại của người đó không?
    .said = Có người cấm người đó nói chuyện với người khác
    .why = Người bị cắt liên lạc thì dễ bị kiểm soát hơn.
    .next = Hãy giữ liên lạc theo cách trông bình thường.
question-other-threats = Có ai đe dọa người đó hoặc gia đình người đó không?
    .said = Có người đe dọa người đó hoặc gia đình người đó
    .why = Lời đe dọa là chuyện nghiêm trọng, kể cả khi nhắm vào người ở xa.
    .next = Đang gặp nguy hiểm, hãy gọi { $emergency } hoặc { $police }. Vào lúc khác, hãy nói chuyện với một trung tâm hỗ trợ.
question-other-hurt = Có ai đánh người đó, hoặc làm chuyện tình dục trái ý người đó không?
    .said = Có người làm hại người đó
    .why = Không ai có quyền làm hại người đó.
    .next = Nếu chuyện đang xảy ra, hãy gọi { $emergency } hoặc { $police }.
question-other-forced = Có ai ép người đó quan hệ tình dục, đi ăn xin hoặc làm việc phạm pháp không?
    .said = Có người ép người đó làm những việc ấy
    .why = Ai bị ép buộc thì không có lỗi.
    .next = Đừng phán xét. Hãy nói với người đó rằng có thể nói chuyện với một trung tâm hỗ trợ.
question-other-sleep = Người đó có phải ngủ ngay tại nơi làm việc không?
    .said = Người đó phải ngủ ở nơi làm việc
    .why = Ai nắm cả việc làm lẫn chỗ ngủ của người đó thì có nhiều quyền lực với họ.
    .next = Khi chỉ có hai người, hãy hỏi xem người đó có muốn một chỗ khác không.
question-other-hours = Người đó có phải làm rất nhiều giờ, hoặc làm trong điều kiện rất tồi không?
    .said = Giờ làm hoặc điều kiện làm việc của người đó rất tồi
    .why = Người đó có quyền lao động ở Bỉ, kể cả khi không có giấy tờ cư trú.
    .next = Trung tâm có thể giải thích các quyền này.
question-other-afraid = Người đó có sợ những người sống cùng hoặc người chủ của mình không?
    .said = Người đó sợ những người xung quanh
    .why = Nỗi sợ nói lên nhiều điều, kể cả khi người đó bảo mọi thứ đều ổn.
    .next = Hãy cho người đó thời gian. Để người đó quyết định.

# Questions about an offer. Those that are the same for every offer begin with “offer”.
question-offer-papers = Họ có muốn giữ hộ chiếu hoặc giấy tờ của bạn không?
    .said = Họ muốn lấy giấy tờ của tôi
    .why = Có người muốn lấy giấy tờ của bạn là một dấu hiệu cảnh báo. Chính quyền thì có thể yêu cầu xem.
    .next = Bạn có thể cho xem giấy tờ nếu muốn, rồi cất lại vào túi của mình.
question-offer-phone = Họ có muốn lấy điện thoại hoặc máy tính của bạn không?
    .said = Họ muốn lấy điện thoại hoặc máy tính của tôi
    .why = Không có nó, bạn không gọi được cho người bạn tin tưởng.
    .next = Hãy giữ nó bên mình.
question-offer-alone = Họ có muốn bạn đến một mình, còn gia đình hoặc người đi cùng ở lại không?
    .said = Họ muốn tôi đến một mình
    .why = Có người muốn tách bạn ra khỏi người thân là một dấu hiệu cảnh báo.
    .next = Hãy ở cùng nhau, hoặc đừng đi.
question-offer-return = Họ có muốn bạn đổi lại điều gì, như “phục vụ” hoặc tình dục không?
    .said = Họ muốn tôi đổi lại điều gì đó
    .why = Sự giúp đỡ phải trả lại bằng “phục vụ” thì không phải là giúp đỡ.
    .next = Hãy hỏi trước xem họ muốn gì. Bạn có thể nói không.
question-offer-money = Họ có đòi tiền để đăng ký hoặc để đưa bạn sang nước khác không?
    .said = Họ đòi tiền để đăng ký hoặc để đưa đi
    .why = Đòi tiền để đăng ký hoặc để đưa đi là một dấu hiệu cảnh báo. Mua vé tàu xe thì bình thường.
    .next = Đừng trả tiền. Hãy hỏi Fedasil hoặc UNHCR xem thủ tục thế nào.
question-offer-price = Có phải giá tiền để sau mới định không?
    .said = Giá tiền để sau mới định
    .why = Giá nói sau có thể trở thành món nợ.
    .next = Hãy thống nhất giá trước khi đi.

question-job-good = Việc này nghe có tốt đến mức khó tin không?
    .said = Nghe tốt đến mức khó tin
    .why = Việc nhẹ mà nhiều tiền là một dấu hiệu cảnh báo.
    .next = Trước hết hãy hỏi người khác về người chủ này.
question-job-unclear = Họ có tránh câu hỏi về công việc, giờ làm hoặc tiền công không?
    .said = Công việc, giờ làm hoặc tiền công mập mờ
    .why = Điều mập mờ bây giờ có thể thành rắc rối về sau.
    .next = Hãy yêu cầu viết ra giấy.
question-job-debt = Nếu nhận việc, bạn có nợ họ tiền không, ví dụ tiền chuyến đi hoặc chỗ ngủ?
    .said = Tôi sẽ nợ họ tiền
    .why = Món “nợ” hay được dùng để gây sức ép.
    .next = Trước khi đi, hãy hỏi bạn sẽ nợ bao nhiêu và nợ ai.
question-job-sleep = Nếu nhận việc, bạn có ngủ ngay tại nơi làm việc không?
    .said = Tôi sẽ ngủ ở nơi làm việc
    .why = Khi đó một người nắm cả việc làm lẫn chỗ ngủ của bạn.
    .next = Hãy hỏi xem bạn có được ở nơi khác không.
question-job-free = Nếu nhận việc, họ có cấm bạn ra ngoài hoặc cấm bạn nghỉ việc không?
    .said = Họ sẽ cấm tôi ra ngoài hoặc nghỉ việc
    .why = Không ai được nhốt bạn hoặc giữ giấy tờ để bạn phải ở lại.
    .next = Đừng đến đó. Hãy hỏi một trung tâm trước.

question-room-unknown = Chủ nhà có phải là người lạ với bạn và với mọi người bạn đã hỏi không?
    .said = Không ai biết chủ nhà là ai
    .why = Có những người không phải như họ nói.
    .next = Hãy hỏi quanh trước. Trên mạng: chọn chủ nhà được đánh giá tốt.
question-room-identity = Họ có từ chối cho bạn xem giấy tờ tùy thân không?
    .said = Họ không cho biết họ là ai
    .why = Bạn có thể yêu cầu xem giấy tờ đó.
    .next = Hãy hỏi thêm một lần. Nếu họ từ chối, hãy tìm chỗ khác.
question-room-secret = Họ có muốn bạn giấu chuyện bạn sẽ ở đâu không?
    .said = Họ bảo tôi đừng nói với ai tôi ở đâu
    .why = Chủ nhà có ý tốt thì không có gì phải giấu.
    .next = Hãy nói với người bạn tin tưởng là bạn ở đâu và ở với ai.

question-ride-unknown = Người lái có phải là người lạ dùng xe riêng không?
    .said = Người lái xe là người lạ
    .why = Có người cho đi nhờ xe để nắm quyền với người khác.
    .next = Trước hết hãy tìm tàu hỏa, xe buýt hoặc hãng xe được nhiều người biết.

# The buttons and lines of every check.
check-start = Bắt đầu
check-yes = Có
check-no = Không
check-unsure = Chưa rõ
check-back = Câu trước
check-stop = Dừng lại
check-step = Câu hỏi { $step } trên { $steps }
check-grave = <b>Việc này có thể nguy hiểm. Bạn có thể nói chuyện với ai đó ngay bây giờ:</b>
    { $emergency } hoặc { $police } – đang nguy hiểm
    { $line } – ngày đêm, trước khi bạn quyết định
check-more = Các câu trả lời khác
check-said-yes = Bạn trả lời “có”
check-said-unsure = Bạn chưa rõ
check-send = Gửi cho người tôi tin tưởng
check-forward-help = Ai có thể giúp: { $line } (ngày đêm). Khi gặp nguy hiểm: { $emergency } hoặc { $police }.
# The first line of that message, which a notification shows, also to somebody else than its reader: neutral.
check-forward-title = Có điều tôi muốn cho xem
check-forwarded = Tin nhắn ở bên dưới. Hãy gửi tiếp: giữ ngón tay trên tin nhắn, rồi chọn “Chuyển tiếp”. Sau đó bạn có thể gỡ nó.
