services = <b>Qui peut aider</b>
    Choisissez le sujet.
    <i>Vérifié le { $checked }</i>

    <b>En danger maintenant :</b> { $emergency } ou { $police }
    .label = Qui peut aider

services-centres = <b>Tromperie, piège ou exploitation</b>
    Il y a trois centres d’aide en Belgique. Ils partagent un numéro de téléphone.
    Leur site web : { $centres-site }
    <i>Vérifié le { $checked }</i>

    • Bruxelles – PAG-ASA : { $pag-asa }
    • Flandre – Payoke : { $payoke }
    • Wallonie – Sürya : { $surya }
    <b>Jour et nuit :</b> { $line }
    .label = Tromperie, piège, exploitation

services-violence = <b>Violence</b>
    <b>Violence sexuelle</b>
    • Centres de Prise en charge des Violences Sexuelles – soins à l’hôpital, jour et nuit, même sans plainte : { $assault-centres-site }
    • { $sos-viol } – SOS Viol, en français, gratuit

    <b>Violence dans le couple</b>
    • { $partner-violence } – en français, gratuit, en semaine

    <b>Toute violence ou maltraitance</b>
    • { $violence-line } – en néerlandais, gratuit. Vous pouvez parler sans dire votre nom. Horaires : { $violence-line-site }

    Le { $partner-violence } et le { $violence-line } ne sont pas des numéros d’urgence.
    <i>Vérifié le { $checked }</i>

    <b>En danger maintenant :</b> { $emergency } ou { $police }
    .label = Violence

services-children = <b>Un enfant ou un jeune</b>
    • { $child-focus } – Child Focus, pour les enfants qui ont disparu ou qui sont exploités sexuellement. Gratuit, jour et nuit. Vous pouvez parler sans dire votre nom.
    • { $young-listeners } – pour les enfants et les jeunes, quelqu’un à qui parler, en français, gratuit
    • { $guardianship } – Service des Tutelles, pour les enfants qui sont en Belgique sans leurs parents, jour et nuit
    <i>Vérifié le { $checked }</i>

    <b>En danger maintenant :</b> { $emergency } ou { $police }
    .label = Un enfant

services-work = <b>Travail non payé ou non déclaré</b>
    En Belgique, toutes les personnes qui travaillent comme salariées ont les mêmes droits du travail. Même sans document de séjour.

    L’inspection fédérale du travail contrôle le travail non payé et non déclaré. Une plainte reste confidentielle. Mais si les inspecteurs rencontrent, pendant un contrôle, quelqu’un sans document de séjour, ils doivent transmettre son nom.

    Pas de document de séjour ? Parlez d’abord à un centre d’aide : { $line }
    <i>Vérifié le { $checked }</i>

    <b>Inspection fédérale du travail :</b> { $labour-federal }
    .label = Travail non payé

services-talk = <b>Parler à quelqu’un</b>
    Jour et nuit, gratuit. Vous pouvez parler sans dire votre nom.

    • { $tele-accueil } – Télé-Accueil, en français
    • { $tele-onthaal } – Tele-Onthaal, en néerlandais
    • { $telefonhilfe } – Telefonhilfe, en allemand
    <i>Vérifié le { $checked }</i>
    .label = Parler à quelqu’un
