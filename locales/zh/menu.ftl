# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    给刚到比利时的人的信息：住处、交通、工作，还有谁能帮忙。

    您想看什么？
    .label = 菜单

# Buttons that stand on many screens.
button-back = 返回
button-locate = 我不知道
button-copy = 📋 { $phone }
button-card = 联系人名片
button-remove = 删掉这条消息
button-share-chat = 发给一个人或一个群
button-share-link = 分享链接
button-share-copy = 复制链接
button-share-page = 发给没有Telegram的人
button-close = 关闭
button-refresh = 刷新
button-cover = { $time }遮住
button-cover-off = 从不遮住
button-erase = { $time }清除
button-erase-off = 从不清除
