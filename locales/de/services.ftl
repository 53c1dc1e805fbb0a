services = <b>Wer kann helfen?</b>
    Wählen Sie, worum es geht.

    Jetzt in Gefahr: { $emergency } oder { $police }

    <i>Geprüft am { $checked }</i>
    .label = Wer kann helfen?

services-centres = <b>Betrogen, in eine Falle gelockt oder ausgebeutet</b>
    In Belgien helfen drei Zentren. Die Zentren haben zusammen eine Telefonnummer, Tag und Nacht:
    { $line }

    Oder rufen Sie das Zentrum Ihrer Region an:
    • Brüssel – PAG-ASA: { $pag-asa }
    • Flandern – Payoke: { $payoke }
    • Wallonie – Sürya: { $surya }

    Website der drei Zentren: { $centres-site }

    <i>Geprüft am { $checked }</i>
    .label = Betrogen, gefangen, ausgebeutet

services-violence = <b>Gewalt</b>
    Jetzt in Gefahr: { $emergency } oder { $police }

    <b>Sexuelle Gewalt</b>
    • Betreuungszentren nach sexueller Gewalt – Hilfe in Krankenhäusern, Tag und Nacht: { $assault-centres-site }
    • SOS Viol, auf Französisch: { $sos-viol }

    <b>Gewalt in der Partnerschaft</b>
    • Écoute violences conjugales, auf Französisch, kostenlos: { $partner-violence }

    <b>Jede Gewalt und jeder Missbrauch</b>
    • { $violence-line }, auf Niederländisch, kostenlos. Sie müssen Ihren Namen nicht sagen.

    { $partner-violence } und { $violence-line } sind keine Notrufnummern.

    <i>Geprüft am { $checked }</i>
    .label = Gewalt

services-children = <b>Ein Kind</b>
    Jetzt in Gefahr: { $emergency } oder { $police }

    Child Focus, für Kinder, die vermisst sind oder sexuell ausgebeutet werden:
    { $child-focus }

    <i>Geprüft am { $checked }</i>
    .label = Ein Kind

services-work = <b>Arbeit, die nicht bezahlt oder nicht angemeldet ist</b>
    Die Arbeitsinspektionen befassen sich mit solcher Arbeit:
    • Föderal: { $labour-federal }
    • Flandern: { $labour-flanders }
    • Brüssel: { $labour-brussels }
    • Wallonie: { $labour-wallonia }

    Alle, die in Belgien für einen Arbeitgeber arbeiten, haben die gleichen Rechte bei der Arbeit. Auch ohne Aufenthaltsdokument.

    Sie haben kein Aufenthaltsdokument? Sprechen Sie zuerst mit einem Zentrum: { $line }

    <i>Geprüft am { $checked }</i>
    .label = Arbeit

services-talk = <b>Jemand zum Reden</b>
    Télé-Accueil, auf Französisch: { $tele-accueil }
    Tag und Nacht, kostenlos. Sie müssen Ihren Namen nicht sagen.

    <i>Geprüft am { $checked }</i>
    .label = Jemand zum Reden
