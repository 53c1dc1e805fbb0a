print-help = <b>Wie u kunt bellen in België</b>

    <b>Nu in gevaar?</b>
    { $emergency } – ook ziekenwagen en brandweer
    { $police } – politie
    Druk bij allebei op { $police-key } voor de politie.

    <b>Iemand buit u uit of maakt u bang?</b>
    { $line } – dag en nacht
print-poster = <b>Buit iemand u uit, maakt iemand u bang of houdt iemand uw documenten bij zich?</b>
    U kunt met iemand praten, dag en nacht: { $line }
    <b>Nu in gevaar?</b> { $emergency } of { $police }
print-scan = Scan dit en lees meer in uw taal
