services = <b>Who can help</b>
    Choose what it is about.

    In danger now: { $emergency } or { $police }

    <i>Checked on { $checked }</i>
    .label = Who can help

services-centres = <b>Tricked, trapped or exploited</b>
    Three centres in Belgium help. They share one phone line, day and night:
    { $line }

    Or call the centre of your region:
    • Brussels – PAG-ASA: { $pag-asa }
    • Flanders – Payoke: { $payoke }
    • Wallonia – Sürya: { $surya }

    Website of the three centres: { $centres-site }

    <i>Checked on { $checked }</i>
    .label = Tricked, trapped, exploited

services-violence = <b>Violence</b>
    In danger now: { $emergency } or { $police }

    <b>Sexual violence</b>
    • Sexual Assault Centres – care in hospitals, day and night: { $assault-centres-site }
    • SOS Viol, in French: { $sos-viol }

    <b>Violence by a partner</b>
    • Écoute violences conjugales, in French, free: { $partner-violence }

    <b>Any violence or abuse</b>
    • { $violence-line }, in Dutch, free. You do not have to say your name.

    { $partner-violence } and { $violence-line } are not emergency lines.

    <i>Checked on { $checked }</i>
    .label = Violence

services-children = <b>A child</b>
    In danger now: { $emergency } or { $police }

    Child Focus, for missing or sexually exploited children:
    { $child-focus }

    <i>Checked on { $checked }</i>
    .label = A child

services-work = <b>Unpaid or undeclared work</b>
    The labour inspectorates look at unpaid and undeclared work:
    • Federal: { $labour-federal }
    • Flanders: { $labour-flanders }
    • Brussels: { $labour-brussels }
    • Wallonia: { $labour-wallonia }

    Everybody who works as an employee in Belgium has the same labour rights. Also without a residence document.

    You have no residence document? Talk to a centre first: { $line }

    <i>Checked on { $checked }</i>
    .label = Work

services-talk = <b>Somebody to talk to</b>
    Télé-Accueil, in French: { $tele-accueil }
    Day and night, free. You do not have to say your name.

    <i>Checked on { $checked }</i>
    .label = Somebody to talk to
