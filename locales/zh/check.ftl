# Checks: one question at a time, yes, no or not sure. A check never says what a person is; it shows no score.
check = <b>看看情况怎么样</b>
    几个问题，一次一个。您回答“是”“否”或“不确定”。
    什么都不保存。您随时可以停止。

    是关于什么的？
    .label = 看看情况怎么样

# .some stands above the answers that are worth care, .none where there are none, .after below both;
# .forward is the first line of the message to send to somebody.
check-me = <b>我的处境</b>
    这些问题是关于您自己的：您的工作、住的地方、身边的人。

    没有错的答案。“不确定”也是一种回答。
    .label = 我的处境
    .some = <b>您说的很重要。</b>有一个信号，就值得找懂这方面的人谈谈。您可以拨打{ $line }，日夜都可以，什么都不必先决定。
    .none = <b>您全都回答了“否”。</b>这只是几个问题。如果还是觉得哪里不对，您可以拨打{ $line }，日夜都可以。
    .after = 援助中心会听您说。说多少由您决定。
    .forward = 我回答了一些关于我的处境的问题。让我担心的是：

check-job = <b>有人介绍工作</b>
    有人给您介绍工作。答应之前先看一看。
    .label = 工作
    .some = <b>这份工作，请慢慢考虑。</b>您可以多问。您可以说不。
    .none = <b>您全都回答了“否”。</b>这只是几个问题。如果还是觉得哪里不对，请相信这种感觉。
    .after = 上班之前，告诉您信任的人您在哪里工作，为谁工作。
    .forward = 有人给我介绍了一份工作。我看了看，让我担心的是：

check-room = <b>有人提供住处</b>
    有人给您提供房间、床位或公寓。去之前先看一看。
    .label = 房间
    .some = <b>这个住处，请慢慢考虑。</b>您可以多问。您可以说不。
    .none = <b>您全都回答了“否”。</b>这只是几个问题。如果还是觉得哪里不对，请相信这种感觉。
    .after = 去之前，告诉您信任的人您住在哪里，和谁住。
    .forward = 有人给我提供住处。我看了看，让我担心的是：

check-ride = <b>有人让您搭车</b>
    有人说可以开车送您。上车之前先看一看。
    .label = 搭车
    .some = <b>搭车的事，请慢慢考虑。</b>您可以多问。您可以说不。
    .none = <b>您全都回答了“否”。</b>这只是几个问题。如果还是觉得哪里不对，请相信这种感觉。
    .after = 上车之前，告诉您信任的人您什么时候走，和谁走，去哪里。
    .forward = 有人说可以让我搭车。我看了看，让我担心的是：

check-other = <b>别人的处境</b>
    您为另一个人担心。这些问题是关于这个人的。

    请按您看到或听到的回答。“不确定”也是一种回答。
    .label = 我为别人担心
    .some = <b>您说的很重要。</b>有一个信号，就值得找援助中心谈谈。您可以为别人的事拨打{ $line }，日夜都可以。
    .none = <b>您全都回答了“否”。</b>如果还是觉得哪里不对，可以问援助中心：{ $line }，日夜都可以打。
    .after = <b>帮忙，但不增加危险</b>
        • 只在没有人听得见的时候跟这个人谈。
        • 不要发消息谈这件事：别人可能会看这个人的手机。
        • 不要跟可能在做这些事的人谈。
        • 听对方说。让对方自己决定。
        • 这个人现在有危险？请拨打{ $emergency }或{ $police }。
    .forward = 我为一个人担心。我看到或听到了这些：

# The questions. The text asks; .said is the answer “yes” in the person’s own words; .why is why it is worth care;
# .next is what to ask or do.
question-me-different = 您的工作或住的地方，和当初答应的有差别吗？
    .said = 和当初答应的有差别
    .why = 有些人用假的许诺，把人带到他们想要的地方。
    .next = 如果安全，请留着您手里的消息和姓名。
question-me-papers = 您的护照或证件在别人手里吗？
    .said = 我的证件在别人手里
    .why = 您的证件是您的。别人扣着证件，是一个警示信号。
    .next = 没有证件，您也可以求助。
question-me-pay = 有人扣您的工资，或者付得比答应的少很多吗？
    .said = 有人扣我的工资，或者付得比答应的少很多
    .why = 凡是在比利时受雇工作的人，都有同样的劳动权利。
    .next = 如果安全，请写下您工作的日期和时间。援助中心可以告诉您更多。
question-me-debt = 您必须干活来还债或还路费吗？
    .said = 我在干活还债或还路费
    .why = “债”常常被用来给人施加压力。
    .next = 先找援助中心谈谈，再决定还钱的事。
question-me-leave = 有人阻止您离开，或阻止您去想去的地方吗？
    .said = 有人阻止我离开，或阻止我去想去的地方
    .why = 谁都不可以把您锁起来，或阻止您出门。
    .next = 独自一人时打电话，或者给别人看本机器人的卡片。
question-me-contact = 有人阻止您跟家人或朋友说话，或拿走您的手机吗？
    .said = 有人阻止我跟别人说话，或拿走我的手机
    .why = 跟外界断了联系的人，更容易被控制。
    .next = 请尽量跟一个您信任的人保持联系。
question-me-threats = 有人威胁您或您的家人吗？
    .said = 有人威胁我或我的家人
    .why = 威胁是严重的事，即使说的是远方的人。
    .next = 现在有危险，请拨打{ $emergency }或{ $police }。其他任何时候，找援助中心谈谈。
question-me-hurt = 有人打您，或违背您的意愿对您做性方面的事吗？
    .said = 有人伤害我
    .why = 谁都没有权利伤害您。这不是您的错。
    .next = 现在有危险，请拨打{ $emergency }或{ $police }。
question-me-forced = 有人强迫您发生性关系、乞讨或违法吗？
    .said = 有人强迫我做事
    .why = 被强迫，绝不是您的错。
    .next = 不论您被迫做过什么，都可以找援助中心谈谈。
question-me-sleep = 您必须睡在工作的地方吗？
    .said = 我必须睡在工作的地方
    .why = 谁同时管着您的工作和床位，谁就对您有很大的权力。
    .next = 您可以问问有什么别的住处。
question-me-hours = 您的工时非常长，或条件非常恶劣吗？
    .said = 我的工时或条件很差
    .why = 您在比利时有劳动权利，没有居留证件也一样。
    .next = 援助中心可以告诉您有哪些权利。
question-me-afraid = 您怕跟您一起住的人，或让您干活的人吗？
    .said = 我怕身边的人
    .why = 您的感觉很重要。它常常是对的。
    .next = 跟您信任的人谈谈，或者找援助中心。

question-other-different = 这个人的工作或住的地方，和当初答应的有差别吗？
    .said = 和当初答应这个人的有差别
    .why = 有些人用假的许诺，把人带到他们想要的地方。
    .next = 记住姓名和地点，不要写下别人可能找到的东西。
question-other-papers = 这个人的护照或证件在别人手里吗？
    .said = 这个人的证件在别人手里
    .why = 证件属于这个人自己。别人扣着证件，是一个警示信号。
    .next = 告诉这个人：没有证件也可以求助。
question-other-pay = 有人扣这个人的工资，或者付得比答应的少很多吗？
    .said = 有人扣这个人的工资，或者付得比答应的少很多
    .why = 凡是在比利时受雇工作的人，都有同样的劳动权利。
    .next = 告诉这个人：没有居留证件，也有这些权利。
question-other-debt = 这个人必须干活来还债或还路费吗？
    .said = 这个人在干活还债或还路费
    .why = “债”常常被用来给人施加压力。
    .next = 不要替这个人还。先找援助中心谈谈。
question-other-leave = 有人阻止这个人离开，或阻止这个人去想去的地方吗？
    .said = 有人阻止这个人离开，或阻止这个人去想去的地方
    .why = 谁都不可以把人锁起来，或阻止人出门。
    .next = 不要自己去把人带出来。请打给援助中心或警察。
question-other-contact = 有人阻止这个人跟家人或朋友说话，或拿走这个人的手机吗？
    .said = 有人阻止这个人跟别人说话
    .why = 跟外界断了联系的人，更容易被控制。
    .next = 用看起来平常的方式保持联系。
question-other-threats = 有人威胁这个人或这个人的家人吗？
    .said = 有人威胁这个人或这个人的家人
    .why = 威胁是严重的事，即使说的是远方的人。
    .next = 现在有危险，请拨打{ $emergency }或{ $police }。其他任何时候，找援助中心谈谈。
question-other-hurt = 有人打这个人，或违背这个人的意愿做性方面的事吗？
    .said = 有人伤害这个人
    .why = 谁都没有权利伤害别人。
    .next = 现在正在发生，请拨打{ $emergency }或{ $police }。
question-other-forced = 有人强迫这个人发生性关系、乞讨或违法吗？
    .said = 有人强迫这个人做事
    .why = 被强迫的人没有过错。
    .next = 不要评判。告诉这个人：可以找援助中心谈谈。
question-other-sleep = 这个人必须睡在工作的地方吗？
    .said = 这个人必须睡在工作的地方
    .why = 谁同时管着这个人的工作和床位，谁就对这个人有很大的权力。
    .next = 只有你们两个人时，问问想不想换个住处。
question-other-hours = 这个人的工时非常长，或条件非常恶劣吗？
    .said = 这个人的工时或条件很差
    .why = 这个人在比利时有劳动权利，没有居留证件也一样。
    .next = 援助中心可以解释这些权利。
question-other-afraid = 这个人怕一起住的人，或让自己干活的人吗？
    .said = 这个人怕身边的人
    .why = 害怕能说明很多，即使嘴上说一切都好。
    .next = 给这个人时间。让这个人自己决定。

# Questions about an offer. Those that are the same for every offer begin with “offer”.
question-offer-papers = 对方想收走或保管您的护照或证件吗？
    .said = 对方要我的证件
    .why = 有人要您的证件，是一个警示信号。有关部门可以要。
    .next = 愿意的话，给对方看一眼，再放回自己的口袋。
question-offer-phone = 对方要您的手机或电脑吗？
    .said = 对方要我的手机或电脑
    .why = 没有它，您就不能打给您信任的人。
    .next = 自己拿好。
question-offer-alone = 对方要您独自去，让家人或同伴留下吗？
    .said = 对方要我独自去
    .why = 有人想把你们分开，是一个警示信号。
    .next = 待在一起，或者不去。
question-offer-return = 对方要您回报什么吗，例如“服务”或性关系？
    .said = 对方要我回报
    .why = 要用“服务”来还的帮助，不是帮助。
    .next = 先问清楚对方要什么。您可以说不。
question-offer-money = 对方为登记或搬到别的国家要钱吗？
    .said = 对方为登记或搬到别国要钱
    .why = 有人为登记或搬迁要钱，是一个警示信号。买普通车票是正常的。
    .next = 不要付钱。问问Fedasil或UNHCR是怎么办的。
question-offer-price = 价钱要以后才定吗？
    .said = 价钱以后才定
    .why = 以后才说的价钱，可能变成债。
    .next = 去之前先谈好价钱。

question-job-good = 这份工作听起来好得令人难以相信吗？
    .said = 听起来好得令人难以相信
    .why = 活儿轻松，钱很多，是一个警示信号。
    .next = 先向别人打听这个雇主。
question-job-unclear = 问到工作、工时或工资，对方回避吗？
    .said = 工作、工时或工资说得含糊
    .why = 现在含糊的，以后可能成问题。
    .next = 请对方写下来。
question-job-debt = 您会因此欠对方钱吗，例如路费或床位钱？
    .said = 我会欠对方钱
    .why = “债”常常被用来给人施加压力。
    .next = 去之前，问清楚欠多少，欠谁的。
question-job-sleep = 您会睡在工作的地方吗？
    .said = 我会睡在工作的地方
    .why = 这样，一个人同时管着您的工作和床位。
    .next = 问问能不能住在别处。
question-job-free = 对方会阻止您出门或辞工吗？
    .said = 对方会阻止我出门或辞工
    .why = 谁都不可以把您锁起来，或扣着证件让您留下。
    .next = 不要去那里。先问援助中心。

question-room-unknown = 提供住处的人，对您和您问过的所有人都是陌生人吗？
    .said = 没有人认识提供住处的人
    .why = 有些人并不是他们自己所说的那样。
    .next = 先打听一下。在网上：选评分高的人家。
question-room-identity = 对方拒绝给您看身份证件吗？
    .said = 对方拒绝给我看身份证件
    .why = 您可以要求看。
    .next = 再问一次。如果还是拒绝，另找住处。
question-room-secret = 对方要您对住处保密吗？
    .said = 对方要我对住处保密
    .why = 好心的人没有什么要隐瞒的。
    .next = 告诉您信任的人您住在哪里，和谁住。

question-ride-unknown = 司机是开私家车的陌生人吗？
    .said = 司机是陌生人
    .why = 有些人让人搭车，是为了控制人。
    .next = 先找找火车、公共汽车或大家都知道的公司。

# The buttons and lines of every check.
check-start = 开始
check-yes = 是
check-no = 否
check-unsure = 不确定
check-back = 上一题
check-stop = 停止
check-step = 第{ $step }题，共{ $steps }题
# Above the answers where one is grave or several are yes; and the button to those that are on the next page.
check-grave = <b>这可能有危险。您现在就可以找人谈：</b>
    { $emergency }或{ $police } – 现在有危险
    { $line } – 日夜都可以打，先谈再决定
check-more = 您的其他回答
check-said-yes = 您回答了“是”
check-said-unsure = 您不确定
check-send = 发给我信任的人
check-forward-help = 谁能帮忙：{ $line }（日夜都可以打）。有危险：{ $emergency }或{ $police }。
# The first line of that message, which a notification shows, also to somebody else than its reader: neutral.
check-forward-title = 想给您看的东西
check-forwarded = 消息在下面。转发：用手指按住它，再选“转发”。之后您可以把它删掉。
