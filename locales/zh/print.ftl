# What stands on pictures to pass on, on posters and on stickers, beside what the screens say. A poster hangs where anybody sees it:
# its first line is share-text.
print-help = <b>在比利时可以打给谁</b>

    <b>现在有危险？</b>
    { $emergency } – 也可叫救护车、消防
    { $police } – 警察
    两个号码都按{ $police-key }接通警察。

    <b>有人利用您，或者让您害怕？</b>
    { $line } – 日夜都可以打
print-poster = <b>有人利用您、让您害怕，或者扣着您的证件？</b>
    有人可以听您说，日夜都可以打：{ $line }
    <b>现在有危险？</b>{ $emergency }或{ $police }
print-scan = 扫一扫，用您的语言了解更多
