services = <b>Wie kan helpen?</b>
    Kies waarover het gaat.

    Nu in gevaar: { $emergency } of { $police }

    <i>Nagekeken op { $checked }</i>
    .label = Wie kan helpen?

services-centres = <b>Bedrogen, in de val gelokt of uitgebuit</b>
    In België helpen drie centra. Ze hebben samen één telefoonnummer, dag en nacht:
    { $line }

    Of bel het centrum van uw regio:
    • Brussel – PAG-ASA: { $pag-asa }
    • Vlaanderen – Payoke: { $payoke }
    • Wallonië – Sürya: { $surya }

    Website van de drie centra: { $centres-site }

    <i>Nagekeken op { $checked }</i>
    .label = Bedrogen, in de val, uitgebuit

services-violence = <b>Geweld</b>
    Nu in gevaar: { $emergency } of { $police }

    <b>Seksueel geweld</b>
    • Zorgcentra na Seksueel Geweld – zorg in ziekenhuizen, dag en nacht: { $assault-centres-site }
    • SOS Viol, in het Frans: { $sos-viol }

    <b>Geweld door een partner</b>
    • Écoute violences conjugales, in het Frans, gratis: { $partner-violence }

    <b>Alle geweld of misbruik</b>
    • { $violence-line }, in het Nederlands, gratis. U hoeft uw naam niet te zeggen.

    { $partner-violence } en { $violence-line } zijn geen noodnummers.

    <i>Nagekeken op { $checked }</i>
    .label = Geweld

services-children = <b>Een kind</b>
    Nu in gevaar: { $emergency } of { $police }

    Child Focus, voor kinderen die vermist zijn of seksueel uitgebuit worden:
    { $child-focus }

    <i>Nagekeken op { $checked }</i>
    .label = Een kind

services-work = <b>Werk dat niet betaald of niet aangegeven wordt</b>
    De arbeidsinspecties houden zich bezig met zulk werk:
    • Federaal: { $labour-federal }
    • Vlaanderen: { $labour-flanders }
    • Brussel: { $labour-brussels }
    • Wallonië: { $labour-wallonia }

    Iedereen die in België als werknemer werkt, heeft dezelfde rechten op het werk. Ook zonder verblijfsdocument.

    Hebt u geen verblijfsdocument? Praat eerst met een centrum: { $line }

    <i>Nagekeken op { $checked }</i>
    .label = Werk

services-talk = <b>Iemand om mee te praten</b>
    Télé-Accueil, in het Frans: { $tele-accueil }
    Dag en nacht, gratis. U hoeft uw naam niet te zeggen.

    <i>Nagekeken op { $checked }</i>
    .label = Iemand om mee te praten
