share = <b>分享</b>
    把本机器人发给家人或朋友。发出的消息很短，看不出内容。机器人里才有求助的号码。

    先想一想：别人会不会看到对方的手机？
    .label = 分享

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = 对刚到比利时的人有用的信息

# On the button below what the other person receives: it opens the bot.
share-open = 打开

# When somebody wants to send on what is no longer in the chat.
share-gone = 这条消息已经没有了。请打开机器人

# In which language the other person receives it.
share-reader = 用这种语言：{ $language }
share-language = <b>对方看哪种语言？</b>
    消息用这种语言写，机器人也用这种语言打开。
    .label = 用另一种语言

share-pictures = <b>可以转发的图片</b>
    图片上有机器人关于一个主题的内容，还有可以打给谁。您可以转发，也可以打印。

    先想一想：谁看到图片，谁就知道是什么事。
    .label = 做成图片
share-papers = <b>打印</b>
    一页的文件。

    海报上写明是什么事。贴纸和小卡片上不写：只有一个二维码和号码。
    小卡片很小：可以折起来藏在鞋里。
    .label = 打印
button-picture-numbers = 可以打给谁
button-picture-code = 二维码
button-paper-poster = 海报
button-paper-stickers = 贴纸
button-paper-shoe-card = 可藏的小卡片
