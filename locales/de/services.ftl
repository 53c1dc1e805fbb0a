services = <b>Wer kann helfen?</b>
    Wählen Sie, worum es geht.
    <i>Geprüft am { $checked }</i>

    <b>Jetzt in Gefahr:</b> { $emergency } oder { $police }
    .label = Wer kann helfen?

services-centres = <b>Betrogen, in eine Falle gelockt oder ausgebeutet</b>
    In Belgien gibt es dafür drei Zentren. Sie haben zusammen eine Telefonnummer.
    Ihre Website: { $centres-site }
    <i>Geprüft am { $checked }</i>

    • Brüssel – PAG-ASA: { $pag-asa }
    • Flandern – Payoke: { $payoke }
    • Wallonie – Sürya: { $surya }
    <b>Tag und Nacht:</b> { $line }
    .label = Betrogen, gefangen, ausgebeutet

services-violence = <b>Gewalt</b>
    <b>Sexuelle Gewalt</b>
    • Betreuungszentren nach sexueller Gewalt – Hilfe in Krankenhäusern, Tag und Nacht, auch ohne Anzeige: { $assault-centres-site }
    • { $sos-viol } – SOS Viol, auf Französisch, kostenlos

    <b>Gewalt in der Partnerschaft</b>
    • { $partner-violence } – auf Französisch, kostenlos, unter der Woche

    <b>Jede Gewalt und jeder Missbrauch</b>
    • { $violence-line } – auf Niederländisch, kostenlos. Sie müssen Ihren Namen nicht sagen. Zeiten: { $violence-line-site }

    { $partner-violence } und { $violence-line } sind keine Notrufnummern.
    <i>Geprüft am { $checked }</i>

    <b>Jetzt in Gefahr:</b> { $emergency } oder { $police }
    .label = Gewalt

services-children = <b>Ein Kind oder ein junger Mensch</b>
    • { $child-focus } – Child Focus, für Kinder, die vermisst sind oder sexuell ausgebeutet werden. Kostenlos, Tag und Nacht. Sie müssen nicht sagen, wer Sie sind.
    • { $young-listeners } – jemand zum Reden für Kinder und junge Menschen, auf Französisch, kostenlos
    • { $guardianship } – Vormundschaftsdienst, für Kinder, die ohne Eltern in Belgien sind, Tag und Nacht
    <i>Geprüft am { $checked }</i>

    <b>Jetzt in Gefahr:</b> { $emergency } oder { $police }
    .label = Ein Kind

services-work = <b>Arbeit, die nicht bezahlt oder nicht angemeldet ist</b>
    Alle, die in Belgien für einen Arbeitgeber arbeiten, haben die gleichen Rechte bei der Arbeit. Auch ohne Aufenthaltsdokument.

    Die föderale Arbeitsinspektion prüft Arbeit, die nicht bezahlt oder nicht angemeldet ist. Eine Beschwerde bleibt vertraulich. Aber wenn bei einer Kontrolle jemand ohne Aufenthaltsdokument da ist, muss die Inspektion den Namen weitergeben.

    Kein Aufenthaltsdokument? Sprechen Sie zuerst mit einem Zentrum: { $line }
    <i>Geprüft am { $checked }</i>

    <b>Föderale Arbeitsinspektion:</b> { $labour-federal }
    .label = Lohn nicht bezahlt

services-talk = <b>Jemand zum Reden</b>
    Tag und Nacht, kostenlos. Sie müssen Ihren Namen nicht sagen.

    • { $telefonhilfe } – Telefonhilfe, auf Deutsch
    • { $tele-onthaal } – Tele-Onthaal, auf Niederländisch
    • { $tele-accueil } – Télé-Accueil, auf Französisch
    <i>Geprüft am { $checked }</i>
    .label = Jemand zum Reden
