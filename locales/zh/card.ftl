# Cards to show to somebody. The text of a card is what that person reads, in the languages of Belgium; it speaks for the
# one who shows it, and is short: it is drawn in large letters.
card = <b>给人看的卡片</b>
    给警察、列车员、医生或身边的任何人看。卡片用比利时的几种语言、英语和您的语言写成。

    每张卡片都可以存成图片。图片不用上网也能看。先想一想：别人可能会看到您的图片。
    .label = 给人看的卡片
card-police = 我需要帮助。请帮我叫警察。
    .label = 请帮我叫警察
card-unwilling = 我不想跟这个人走。请帮帮我。
    .label = 我不想跟着走
card-call = 请帮我拨打这个号码：{ $line }
    .label = 请帮我打电话
card-speak = 您会说{ $language }吗？
    .label = 您会说我的语言吗？
card-lost = 我迷路了。请帮我找到官方的接待点。
    .label = 我迷路了

card-picture = 存成图片
checked-on = 核对日期：{ $checked }
