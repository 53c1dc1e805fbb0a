# fairworkbelgium.be: the same rights, also without legal stay.
work = <b>您工作时的权利</b>
    凡是在比利时受雇工作的人，都有同样的劳动权利。没有居留证件也一样。

    <b>这些情况不对……</b>
    • 拿不到工资，或者比答应的少
    • 必须干活来还债或还路费
    • 有人扣着您的证件，或阻止您离开
    • 工时非常长，或条件非常恶劣
    • 有人威胁您

    这些都不是您的错。您可以求助。
    .label = 工作

work-proof = <b>保留工作的证据</b>
    您要工资或投诉时，证据会有用。只在安全的时候收集。

    <b>写下来</b>
    • 您工作的日期和时间
    • 地点和地址
    • 在场的人的姓名
    • 答应了什么，您得到了什么

    <b>保留</b>消息和文件。给工作的地方拍照。

    <b>放在别人不会看的地方。</b>最好交给您信任的人，不要只放在手机里。本机器人不替您保存。
    .label = 保留证据

# fairworkbelgium.be, FAQ (read 2026-11-27): complain before a check.
work-complaint = <b>投诉之前</b>
    <b>检查之前投诉，比检查之后好</b>
    做未申报工作的人可能失去补助，或者被罚款。但如果您在检查之前就投诉了，或者被认定为受害者，就不会。FairWork Belgium有更多说明。

    <b>监察员的检查</b>
    请先看看监察员必须上报什么。在“{ services-work.label }”那一页。
    <i>核对日期：{ $checked }</i>

    <b>联邦劳动监察局：</b>{ $labour-federal }
    <b>没有居留证件？先找援助中心：</b>
    { $line } – 日夜都可以打
    .label = 投诉

# e-justice.europa.eu, “Business registers”: the search is free for everybody.
work-employer = <b>查一查雇主</b>
    任何人都可以在企业登记库（KBO/BCE）里免费查雇主。

    名字在里面吗？地址和您听到的一样吗？登记了的公司，也可能亏待人。

    <b>去之前问清楚</b>
    季节工作（例如采摘）或互惠生也一样：
    • 什么工作，多少小时，多少工资？
    • 您睡在哪里，要多少钱？
    • 路费谁付？
    请对方写下来。不要交出证件。

    这个网站会留在浏览器的历史记录里。
    .label = 查一查雇主
