services = <b>Who can help</b>
    Choose what it is about.
    <i>Checked on { $checked }</i>

    <b>In danger now:</b> { $emergency } or { $police }
    .label = Who can help

services-centres = <b>Tricked, trapped or exploited</b>
    There are three centres for this in Belgium. They share one phone line.
    Their website: { $centres-site }
    <i>Checked on { $checked }</i>

    • Brussels – PAG-ASA: { $pag-asa }
    • Flanders – Payoke: { $payoke }
    • Wallonia – Sürya: { $surya }
    <b>Day and night:</b> { $line }
    .label = Tricked, trapped, exploited

services-violence = <b>Violence</b>
    <b>Sexual violence</b>
    • Sexual Assault Centres – care in hospitals, day and night, also if you make no complaint: { $assault-centres-site }
    • { $sos-viol } – SOS Viol, in French, free

    <b>Violence by a partner</b>
    • { $partner-violence } – in French, free, on weekdays

    <b>Any violence or abuse</b>
    • { $violence-line } – in Dutch, free. You do not have to say your name. Hours: { $violence-line-site }

    { $partner-violence } and { $violence-line } are not emergency lines.
    <i>Checked on { $checked }</i>

    <b>In danger now:</b> { $emergency } or { $police }
    .label = Violence

services-children = <b>A child or a young person</b>
    • { $child-focus } – Child Focus, for missing or sexually exploited children. Free, day and night. You do not have to say who you are.
    • { $young-listeners } – somebody to talk to for children and young people, in French, free
    • { $guardianship } – Guardianship Service, for children who are alone in Belgium, day and night
    <i>Checked on { $checked }</i>

    <b>In danger now:</b> { $emergency } or { $police }
    .label = A child

services-work = <b>Unpaid or undeclared work</b>
    Everybody who works as an employee in Belgium has the same labour rights. Also without a residence document.

    The federal labour inspectorate looks into unpaid and undeclared work. A complaint stays confidential. But when inspectors meet somebody without a residence document during a check, they have to pass on the name.

    No residence document? Talk to a centre first: { $line }
    <i>Checked on { $checked }</i>

    <b>Federal labour inspectorate:</b> { $labour-federal }
    .label = Unpaid work

services-talk = <b>Somebody to talk to</b>
    Day and night, free. You do not have to say your name.

    • { $tele-onthaal } – Tele-Onthaal, in Dutch
    • { $tele-accueil } – Télé-Accueil, in French
    • { $telefonhilfe } – Telefonhilfe, in German
    <i>Checked on { $checked }</i>
    .label = Somebody to talk to
