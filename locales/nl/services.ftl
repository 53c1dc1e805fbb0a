services = <b>Wie kan helpen?</b>
    Kies waarover het gaat.
    <i>Nagekeken op { $checked }</i>

    <b>Nu in gevaar:</b> { $emergency } of { $police }
    .label = Wie kan helpen?

services-centres = <b>Bedrogen, in de val gelokt of uitgebuit</b>
    In België zijn daarvoor drie centra. Ze hebben samen één telefoonnummer.
    Hun website: { $centres-site }
    <i>Nagekeken op { $checked }</i>

    • Brussel – PAG-ASA: { $pag-asa }
    • Vlaanderen – Payoke: { $payoke }
    • Wallonië – Sürya: { $surya }
    <b>Dag en nacht:</b> { $line }
    .label = Bedrogen, in de val, uitgebuit

services-violence = <b>Geweld</b>
    <b>Seksueel geweld</b>
    • Zorgcentra na Seksueel Geweld – zorg in ziekenhuizen, dag en nacht, ook als u geen klacht indient: { $assault-centres-site }
    • { $sos-viol } – SOS Viol, in het Frans, gratis

    <b>Geweld door een partner</b>
    • { $partner-violence } – in het Frans, gratis, op weekdagen

    <b>Alle geweld of misbruik</b>
    • { $violence-line } – in het Nederlands, gratis. U hoeft uw naam niet te zeggen. Uren: { $violence-line-site }

    { $partner-violence } en { $violence-line } zijn geen noodnummers.
    <i>Nagekeken op { $checked }</i>

    <b>Nu in gevaar:</b> { $emergency } of { $police }
    .label = Geweld

services-children = <b>Een kind of een jongere</b>
    • { $child-focus } – Child Focus, voor kinderen die vermist zijn of seksueel uitgebuit worden. Gratis, dag en nacht. U hoeft niet te zeggen wie u bent.
    • { $young-listeners } – iemand om mee te praten voor kinderen en jongeren, in het Frans, gratis
    • { $guardianship } – Dienst Voogdij, voor kinderen die zonder ouders in België zijn, dag en nacht
    <i>Nagekeken op { $checked }</i>

    <b>Nu in gevaar:</b> { $emergency } of { $police }
    .label = Een kind

services-work = <b>Werk dat niet betaald of niet aangegeven wordt</b>
    Iedereen die in België als werknemer werkt, heeft dezelfde arbeidsrechten. Ook zonder verblijfsdocument.

    De federale arbeidsinspectie controleert werk dat niet betaald of niet aangegeven wordt. Een klacht blijft vertrouwelijk. Maar treffen inspecteurs bij een controle iemand zonder verblijfsdocument aan, dan moeten ze de naam doorgeven.

    Geen verblijfsdocument? Praat eerst met een centrum: { $line }
    <i>Nagekeken op { $checked }</i>

    <b>Federale arbeidsinspectie:</b> { $labour-federal }
    .label = Loon niet betaald

services-talk = <b>Iemand om mee te praten</b>
    Dag en nacht, gratis. U hoeft uw naam niet te zeggen.

    • { $tele-onthaal } – Tele-Onthaal, in het Nederlands
    • { $tele-accueil } – Télé-Accueil, in het Frans
    • { $telefonhilfe } – Telefonhilfe, in het Duits
    <i>Nagekeken op { $checked }</i>
    .label = Met wie praten?
