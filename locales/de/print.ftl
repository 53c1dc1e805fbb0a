print-help = <b>Wen Sie in Belgien anrufen können</b>

    <b>Jetzt in Gefahr?</b>
    { $emergency } – auch Krankenwagen, Feuerwehr
    { $police } – Polizei
    Bei beiden: { $police-key } drücken für die Polizei.

    <b>Nutzt jemand Sie aus? Haben Sie Angst?</b>
    { $line } – Tag und Nacht
print-poster = <b>Nutzt jemand Sie aus, macht Ihnen Angst oder behält Ihre Dokumente?</b>
    Sie können mit jemandem sprechen, Tag und Nacht: { $line }
    <b>Jetzt in Gefahr?</b> { $emergency } oder { $police }
print-scan = Scannen Sie das und lesen Sie mehr in Ihrer Sprache
