# Short lines above a screen, when somebody writes instead of tapping.
# The first line of every new message: a notification shows it, on a locked phone and on other devices. Neutral.
talk-neutral = 给在比利时的人的信息
talk-menu = 我是一个程序，看不懂这句话。我可以给您看这些：
talk-found = 也许是其中之一：
talk-need-help = 您现在需要帮助吗？请点“{ help.label }”。有危险：{ $emergency }或{ $police }。
talk-media = 我不能看图片，也不能听语音。我没有打开它。我可以给您看这些：
talk-danger = 现在有危险？请拨打{ $emergency }。
talk-broken = 这里出了问题。这些号码能用：
talk-kept = 您的选择：“{ $choice }”。如果{ $deletable-hours }小时没有点按，就恢复到最初的样子。
talk-not-kept = 我现在存不下来。请过一会儿再试。
talk-not-removed = Telegram不让我再删掉这条消息了。您可以自己删：用手指按住它，选“删除”🗑。
talk-watched = 有人能看到您的手机？✖会遮住这一页，并删除最近{ $deletable-hours }小时的消息。这个对话还留在您的列表里。更多信息：“{ help-more.label }”。
talk-language-lost = 我现在记不住您的语言。下面的按钮仍用这种语言。

# In a group: neutral, and nothing else.
group-line = 您好。我只在私人对话里回答。
    .button = 打开对话
