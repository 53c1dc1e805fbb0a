services = <b>Cine poate ajuta</b>
    Alegeți despre ce este vorba.
    <i>Verificat la { $checked }</i>

    <b>În pericol acum:</b> { $emergency } sau { $police }
    .label = Cine poate ajuta

services-centres = <b>Înșelăciune, capcană, exploatare</b>
    În Belgia sunt trei centre pentru asta. Ele au o linie telefonică comună.
    Pagina lor: { $centres-site }
    <i>Verificat la { $checked }</i>

    • Bruxelles – PAG-ASA: { $pag-asa }
    • Flandra – Payoke: { $payoke }
    • Valonia – Sürya: { $surya }
    <b>Zi și noapte:</b> { $line }
    .label = Capcană, exploatare

services-violence = <b>Violență</b>
    <b>Violență sexuală</b>
    • Centrele de îngrijire după violență sexuală – în spitale, zi și noapte, chiar dacă nu depuneți plângere: { $assault-centres-site }
    • { $sos-viol } – SOS Viol, în franceză, gratuit

    <b>Violență din partea partenerului</b>
    • { $partner-violence } – în franceză, gratuit, în zilele lucrătoare

    <b>Orice violență sau abuz</b>
    • { $violence-line } – în neerlandeză, gratuit. Nu e nevoie să vă spuneți numele. Orele: { $violence-line-site }

    { $partner-violence } și { $violence-line } nu sunt linii de urgență.
    <i>Verificat la { $checked }</i>

    <b>În pericol acum:</b> { $emergency } sau { $police }
    .label = Violență

services-children = <b>Un copil sau un tânăr</b>
    • { $child-focus } – Child Focus, pentru copii dispăruți sau exploatați sexual. Gratuit, zi și noapte. Nu e nevoie să spuneți cine sunteți.
    • { $young-listeners } – cineva cu care pot vorbi copiii și tinerii, în franceză, gratuit
    • { $guardianship } – Serviciul de Tutelă, pentru copiii care sunt în Belgia fără părinți, zi și noapte
    <i>Verificat la { $checked }</i>

    <b>În pericol acum:</b> { $emergency } sau { $police }
    .label = Un copil

services-work = <b>Muncă neplătită sau nedeclarată</b>
    Oricine lucrează ca angajat în Belgia are aceleași drepturi de muncă. Chiar și fără acte de ședere.

    Inspecția federală a muncii cercetează munca neplătită și cea nedeclarată. O plângere rămâne confidențială. Dar când inspectorii întâlnesc la un control pe cineva fără acte de ședere, trebuie să transmită numele.

    Nu aveți acte de ședere? Vorbiți întâi cu un centru de ajutor: { $line }
    <i>Verificat la { $checked }</i>

    <b>Inspecția federală a muncii:</b> { $labour-federal }
    .label = Muncă neplătită

services-talk = <b>Cineva cu care să vorbiți</b>
    Zi și noapte, gratuit. Nu e nevoie să vă spuneți numele.

    • { $tele-onthaal } – Tele-Onthaal, în neerlandeză
    • { $tele-accueil } – Télé-Accueil, în franceză
    • { $telefonhilfe } – Telefonhilfe, în germană
    <i>Verificat la { $checked }</i>
    .label = Vreau să vorbesc
