services = <b>Qui peut aider</b>
    Choisissez le sujet.

    En danger maintenant : { $emergency } ou { $police }

    <i>Vérifié le { $checked }</i>
    .label = Qui peut aider

services-centres = <b>Tromperie, piège ou exploitation</b>
    Trois centres en Belgique aident. Ils partagent un numéro de téléphone, jour et nuit :
    { $line }

    Ou appelez le centre de votre région :
    • Bruxelles – PAG-ASA : { $pag-asa }
    • Flandre – Payoke : { $payoke }
    • Wallonie – Sürya : { $surya }

    Site web des trois centres : { $centres-site }

    <i>Vérifié le { $checked }</i>
    .label = Tromperie, piège, exploitation

services-violence = <b>Violence</b>
    En danger maintenant : { $emergency } ou { $police }

    <b>Violence sexuelle</b>
    • Centres de Prise en charge des Violences Sexuelles – soins à l’hôpital, jour et nuit : { $assault-centres-site }
    • SOS Viol, en français : { $sos-viol }

    <b>Violence dans le couple</b>
    • Écoute violences conjugales, en français, gratuit : { $partner-violence }

    <b>Toute violence ou maltraitance</b>
    • { $violence-line }, en néerlandais, gratuit. Vous pouvez parler sans dire votre nom.

    Le { $partner-violence } et le { $violence-line } ne sont pas des numéros d’urgence.

    <i>Vérifié le { $checked }</i>
    .label = Violence

services-children = <b>Un enfant</b>
    En danger maintenant : { $emergency } ou { $police }

    Child Focus, pour les enfants qui ont disparu ou qui sont exploités sexuellement :
    { $child-focus }

    <i>Vérifié le { $checked }</i>
    .label = Un enfant

services-work = <b>Travail non payé ou non déclaré</b>
    Les services d’inspection du travail s’occupent du travail non payé et du travail non déclaré (« au noir ») :
    • Fédéral : { $labour-federal }
    • Flandre : { $labour-flanders }
    • Bruxelles : { $labour-brussels }
    • Wallonie : { $labour-wallonia }

    En Belgique, toutes les personnes qui travaillent comme salariées ont les mêmes droits au travail. Même sans document de séjour.

    Vous n’avez pas de document de séjour ? Parlez d’abord avec un centre : { $line }

    <i>Vérifié le { $checked }</i>
    .label = Travail

services-talk = <b>Parler à quelqu’un</b>
    Télé-Accueil, en français : { $tele-accueil }
    Jour et nuit, gratuit. Vous pouvez parler sans dire votre nom.

    <i>Vérifié le { $checked }</i>
    .label = Parler à quelqu’un
