services = <b>谁能帮忙</b>
    请选择是什么事。
    <i>核对日期：{ $checked }</i>

    <b>现在有危险：</b>{ $emergency }或{ $police }
    .label = 谁能帮忙

services-centres = <b>被骗、被困或被剥削</b>
    比利时有三个这方面的援助中心。它们共用一条电话专线。
    网站：{ $centres-site }
    <i>核对日期：{ $checked }</i>

    • 布鲁塞尔 – PAG-ASA：{ $pag-asa }
    • 弗拉芒 – Payoke：{ $payoke }
    • 瓦隆 – Sürya：{ $surya }
    <b>日夜都可以打：</b>{ $line }
    .label = 被骗、被困、被剥削

services-violence = <b>暴力</b>
    <b>性暴力</b>
    • 性侵犯护理中心 – 在医院里，日夜都有人，不报案也可以去：{ $assault-centres-site }
    • { $sos-viol } – SOS Viol，法语，免费

    <b>伴侣的暴力</b>
    • { $partner-violence } – 法语，免费，工作日

    <b>任何暴力或虐待</b>
    • { $violence-line } – 荷兰语，免费。您不必说出姓名。接听时间：{ $violence-line-site }

    { $partner-violence }和{ $violence-line }不是紧急电话。
    <i>核对日期：{ $checked }</i>

    <b>现在有危险：</b>{ $emergency }或{ $police }
    .label = 暴力

services-children = <b>孩子或年轻人</b>
    • { $child-focus } – Child Focus，为失踪或遭受性剥削的孩子服务。免费，日夜都可以打。您不必说您是谁。
    • { $young-listeners } – 听孩子和年轻人倾诉，法语，免费
    • { $guardianship } – 监护服务处，为独自在比利时的孩子服务，日夜都可以打
    <i>核对日期：{ $checked }</i>

    <b>现在有危险：</b>{ $emergency }或{ $police }
    .label = 孩子

services-work = <b>拿不到工资或未申报的工作</b>
    凡是在比利时受雇工作的人，都有同样的劳动权利。没有居留证件也一样。

    联邦劳动监察局检查拖欠工资和未申报的工作。投诉会保密。但是监察员检查时如果遇到没有居留证件的人，必须上报姓名。

    没有居留证件？请先找援助中心谈谈：{ $line }
    <i>核对日期：{ $checked }</i>

    <b>联邦劳动监察局：</b>{ $labour-federal }
    .label = 拿不到工资

services-talk = <b>找人倾诉</b>
    日夜都可以打，免费。您不必说出姓名。

    • { $tele-onthaal } – Tele-Onthaal，荷兰语
    • { $tele-accueil } – Télé-Accueil，法语
    • { $telefonhilfe } – Telefonhilfe，德语
    <i>核对日期：{ $checked }</i>
    .label = 找人倾诉
