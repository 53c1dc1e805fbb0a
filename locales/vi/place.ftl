# Asking where the person is, and answering.
place-ask = Viết tên thành phố nơi bạn đang ở, hoặc mã bưu chính. Hoặc chạm nút để gửi vị trí của bạn.
    .share = Gửi vị trí của tôi
    .cancel = Quay lại menu
place-found = { $place } – đây là trung tâm hỗ trợ của bạn.
place-guess = Ý bạn là { $place }? Vậy đây là trung tâm hỗ trợ của bạn. Nếu không phải, hãy viết lại hoặc chạm “{ help-regions.label }”.
place-which = Có nhiều nơi trùng tên này. Nơi nào là đúng?
place-unknown = Tôi không biết nơi này. Bạn vẫn có thể gọi: các số ở bên dưới. Hoặc viết lại, viết mã bưu chính, hoặc chọn vùng của bạn.
place-postcode = Đây không phải mã bưu chính của Bỉ. Hãy viết lại, hoặc chọn vùng của bạn.
place-near = Bạn ở gần chỗ hai vùng giáp nhau. Nếu bạn ở { $place }, đây là trung tâm hỗ trợ của bạn.
place-border = Bạn ở gần biên giới nước Bỉ. Nếu bạn ở trong nước Bỉ, gần { $place }, đây là trung tâm hỗ trợ của bạn.
# Where the button for the location only sent the words on it, as on a computer.
place-send = Máy tính không gửi được vị trí của bạn tới đây. Hãy viết tên thành phố hoặc mã bưu chính. Trên điện thoại, bạn cũng có thể chạm 📎 rồi chọn “Vị trí”.
place-outside = Nơi này không ở Bỉ. Các trung tâm trong bot này làm việc ở Bỉ. Số { $emergency } gọi được ở khắp Liên minh châu Âu.
# Seen for a blink, while the keyboard for the location is put away.
place-done = …
