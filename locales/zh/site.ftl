# The pages for a browser, for who has no Telegram.
# On every page: it puts a page about trains in place of this one. One short word.
site-exit = 离开
# For who reads by ear or by keyboard: goes past the buttons at the top.
site-skip = 跳到正文
# The page with nothing but numbers to call, and the button in the chat that opens it. Below each number, what it is.
site-call = 打电话
    .emergency = 救护车、消防、警察
    .police = 警察
    .line = 三个援助中心，日夜都可以打

site-place = 您所在的城镇，或邮政编码
site-find = 显示援助中心
site-no-position = 您的浏览器没有说您在哪里。请写下城镇的名字或邮政编码。
# Above a table of postcodes and regions.
site-postcodes = 看邮政编码就知道是哪个大区

site-check = 请在下面回答。什么都不会发送，也不会保存：关掉页面就没有了。
site-note = 为您信任的人写下答案：写在纸上，或写在消息里。只在安全的地方写。本页什么都不保存。

site-about = <b>关于这些网页</b>
    Safe Steps给在比利时可能被骗、被困或被剥削的人提供信息。首先是逃离乌克兰的人。

    这里没有人跟着看，也没有人回答。这些网页不能保证您得到帮助。它们告诉您谁能帮忙。

site-privacy = <b>隐私</b>
    这些网页不用cookie，不问姓名，不统计任何人。您写的城镇查过就忘掉。您的回答只留在您的屏幕上。
site-traces = <b>您的手机上会留下什么</b>
    • 这些网页的网址：浏览器的历史记录里有
    • 电话：通话记录和话费账单里都有

    点“{ site-exit }”，这一页就换成火车的页面。用键盘时，按三次Shift。

    您的手机可能被监视？请换一台安全的设备。

site-keep = <b>把这些网页存在这部手机里</b>
    这样不上网也能打开。先想一想：它们会留在浏览器的存储空间里，谁拿着手机，谁就能找到。
    .keep = 存下来
    .remove = 删掉
    .kept = 这些网页现在存在这部手机里了。
    .removed = 这部手机里已经没有这些网页了。
    .failed = 这个浏览器做不到。
