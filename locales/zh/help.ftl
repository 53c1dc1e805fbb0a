# The numbers come last, just above the buttons: on a small phone only the end of a text is in sight.
help = <b>在比利时求助</b>
    您对警察说的话会严格保密。现在有危险，就给警察打电话，不论您是谁。
    现在没有危险，又没有居留证件？请先找援助中心谈谈。

    请在下面选择您所在的大区。每个大区有自己的援助中心。
    <i>核对日期：{ $checked }</i>

    <b>有人利用您，或者让您害怕？</b>
    { $line } – 日夜都可以打
    <b>现在有危险？请拨打：</b>
    { $emergency } – 也可叫救护车、消防
    { $police } – 警察
    两个号码都按{ $police-key }接通警察。
    .label = 我需要帮助

help-more = <b>更多求助信息</b>
    看看打电话时会发生什么、您有哪些权利，或者怎样在网上举报。

    这里还有可以给身边的人看的卡片，以及有人看您的手机时该知道的事。
    .label = 更多

help-regions = <b>您在哪里？</b>
    请选择您所在的大区。每个大区有自己的援助中心。您也可以随时在这里写下城镇的名字或邮政编码。
    <i>核对日期：{ $checked }</i>

    <b>不知道在哪里？请拨打：</b>
    { $line } – 日夜都可以打
    <b>现在有危险？请拨打：</b>
    { $emergency }或{ $police }
    .label = 其他大区

help-brussels = <b>PAG-ASA – 布鲁塞尔</b>
    帮助被骗、被困或被剥削的人。

    地址：{ $pag-asa-address }
    网站：{ $pag-asa-site }
    <i>核对日期：{ $checked }</i>

    <b>PAG-ASA：</b>{ $pag-asa }
    <b>日夜都可以打：</b>{ $line }
    <b>现在有危险？</b>{ $emergency }或{ $police }
    .label = 布鲁塞尔

help-flanders = <b>Payoke – 弗拉芒</b>
    帮助被骗、被困或被剥削的人。
    免费，保密。您不必说出姓名。

    地址：{ $payoke-address }
    网站：{ $payoke-site }
    <i>核对日期：{ $checked }</i>

    <b>Payoke：</b>{ $payoke }
    <b>日夜都可以打：</b>{ $line }
    <b>现在有危险？</b>{ $emergency }或{ $police }
    .label = 弗拉芒

help-wallonia = <b>Sürya – 瓦隆</b>
    帮助被骗、被困或被剥削的人。
    您随时可以联系这个中心。

    地址：{ $surya-address }
    网站：{ $surya-site }
    <i>核对日期：{ $checked }</i>

    <b>Sürya：</b>{ $surya }
    <b>日夜都可以打：</b>{ $line }
    <b>现在有危险？</b>{ $emergency }或{ $police }
    .label = 瓦隆

# For somebody who thinks of suicide. The line in the reader's own language comes first, where there is one.
help-suicide = <b>您不必独自承受这一切</b>
    有人可以听您说。说什么由您决定。
    <i>核对日期：{ $checked }</i>

    { $suicide-english } – 英语
    { $suicide-dutch } – 荷兰语
    { $suicide-french } – 法语，免费，日夜都可以打
    <b>现在有生命危险？</b>
    { $emergency } – 救护车，{ $police } – 警察
    { $line } – 有人强迫您：日夜都可以打
    .label = 想到自杀

help-call = <b>我打电话时会怎样</b>
    说什么、什么时候挂断，都由您决定。

    您想打给谁？

    <b>{ $emergency } BE手机应用</b>
    这个应用只在比利时能用。它会把您的位置发给紧急救援部门。
    应用里的文字聊天，是给登记为失聪、听力困难或言语残疾的人用的。
    <i>核对日期：{ $checked }</i>

    <b>此刻没有危险：</b>
    { $line } – 三个援助中心，日夜都可以打
    <b>现在有危险：</b>
    { $emergency }或{ $police }
    .label = 打电话时

# The steps: be.brussels, "Emergency numbers"; sos112.be, "How to call emergency numbers".
help-call-police = <b>给警察打电话时</b>
    • 拨打{ $emergency }或{ $police }后，按{ $police-key }接通警察。什么都不按，也会接通。
    • 请等到有人接听。如果挂断，就要重新排队。
    • 说出您在哪里：城镇、街道、门牌号。或者说您看到了什么。
    • 说发生了什么事，有没有人有危险或受伤。
    • 在对方说可以挂断之前，不要挂断。对方可能会再打给您。

    您对警察说的话会严格保密。现在有危险，就给警察打电话，不论您是谁。现在没有危险，又没有居留证件？请先找援助中心谈谈：{ $line }
    <i>核对日期：{ $checked }</i>

    <b>现在有危险：</b>{ $emergency }或{ $police }
    .label = 打给警察

help-call-words = <b>对方会问什么，您可以说什么</b>
    对方会问：在哪里？发生了什么事？有人受伤吗？您是谁？

    几个简短的词就够了。下面的卡片用比利时的几种语言和英语写着您需要帮助。
    有人能听见您说话？只说地址和您需要帮助。
    您也可以为别人的事打电话。

    不紧急？您也可以去最近的警察局。每个市镇都有一个。
    没有居留证件？请先找援助中心谈谈。
    .label = 我可以说什么

help-call-centre = <b>给援助中心打电话时</b>
    • 那里的人会听您说。
    • 和您一起看看您的处境。
    • 可以请您过去面谈。
    • 会说明您有哪些权利。

    <b>说多少由您决定</b>
    中心提供的帮助，您可以不要；程序，您也可以拒绝。
    在Payoke，您不必说出姓名。

    您可以随时拨打三个中心的专线，或打给您所在大区的中心。
    <i>核对日期：{ $checked }</i>

    { $line } – 日夜都可以打
    .label = 打给援助中心

help-rights = <b>援助中心能做什么</b>
    • 安全的庇护所，地址保密。
    • 医疗，还有人听您谈发生过的事。
    • 帮助办理证件，提供法律帮助。

    这些您都可以拒绝。那样的话，中心只能告诉您还可以去哪里。

    <b>您工作时的权利</b>
    凡是在比利时受雇工作的人，都有同样的劳动权利。没有居留证件也一样。
    .label = 我的权利

# myria.be, "status of victims".
help-rights-time = <b>考虑的时间，和一份证件</b>
    有两个条件：有人口贩运的迹象；本人与剥削自己的人不再有任何联系。

    <b>{ $reflection-days }天的休息时间</b>
    在这段时间里您可以决定：要不要就发生的事报案或作陈述？您可以拒绝。

    <b>之后</b>
    报案或作陈述的人，可以得到一份三个月的证件，有权工作。这需要援助中心的支持：只有这些中心可以申请。

    独自一人的未成年人（儿童或青少年）马上可以得到一份三个月的证件。
    <i>核对日期：{ $checked }</i>
    .label = 考虑的时间

help-online = <b>在网上举报</b>
    Stop Human Trafficking网站上有一份表格：
    • “我是受害者”
    • “我认识一位可能的受害者”
    这个网站的其他网址：{ $centres-french-site }、{ $centres-dutch-site }。

    在那里举报，不必先去找警察。本机器人不知道谁会读您的举报。

    这个网站会留在浏览器的历史记录里。如果有人看您的手机，请用另一部手机。
    .label = 在网上举报
