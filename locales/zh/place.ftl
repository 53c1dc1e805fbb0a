# Asking where the person is, and answering.
place-ask = 请写下您所在城镇的名字或邮政编码。也可以点按钮发送您的位置。
    .share = 发送我的位置
    .cancel = 回到菜单
place-found = { $place } – 这是您的援助中心。
place-guess = 您说的是{ $place }吗？那么这是您的援助中心。如果不是，请再写一次，或者点“{ help-regions.label }”。
place-which = 有几个地方叫这个名字。是哪一个？
place-unknown = 我不认识这个地方。您照样可以打电话：号码在下面。也可以再写一次，写邮政编码，或者选择大区。
place-postcode = 这不是比利时的邮政编码。请再写一次，或者选择大区。
place-near = 您在两个大区交界的地方附近。如果您在{ $place }，这是您的援助中心。
place-border = 您在比利时边境附近。如果您在比利时，靠近{ $place }，这是您的援助中心。
# Where the button for the location only sent the words on it, as on a computer.
place-send = 电脑不能在这里发送位置。请写下城镇的名字或邮政编码。用手机也可以点📎，再点“位置”。
place-outside = 这个地方不在比利时。本机器人里的援助中心在比利时工作。{ $emergency }在整个欧盟都能拨打。
# Seen for a blink, while the keyboard for the location is put away.
place-done = …
