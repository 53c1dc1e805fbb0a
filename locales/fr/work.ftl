# fairworkbelgium.be: the same rights, also without legal stay.
work = <b>Vos droits quand vous travaillez</b>
    En Belgique, toutes les personnes qui travaillent comme salariées ont les mêmes droits du travail. Même sans document de séjour.

    <b>Ce n’est pas normal si…</b>
    • on ne vous paie pas, ou moins que promis
    • vous devez travailler pour rembourser une dette ou votre voyage
    • quelqu’un garde vos papiers, ou vous empêche de partir
    • les journées sont très longues, ou les conditions très mauvaises
    • quelqu’un vous menace

    Rien de tout cela n’est votre faute. Vous pouvez demander de l’aide.
    .label = Travail

work-proof = <b>Gardez des preuves de votre travail</b>
    Des preuves peuvent aider si vous réclamez votre salaire, ou si vous portez plainte. Rassemblez-les seulement si c’est sans danger.

    <b>Notez</b>
    • les jours et les heures de travail
    • les lieux, avec l’adresse
    • les noms des personnes qui étaient là
    • ce qu’on vous a promis, et ce que vous avez reçu

    <b>Gardez</b> les messages et les papiers. Prenez le lieu en photo.

    <b>Mettez tout cela là où personne d’autre ne regarde.</b> Le mieux : chez une personne de confiance, et pas seulement sur votre téléphone. Ce bot ne le garde pas pour vous.
    .label = Garder des preuves

work-complaint = <b>Avant de porter plainte</b>
    <b>Mieux vaut avant un contrôle qu’après</b>
    Une personne qui travaille sans être déclarée peut perdre des allocations ou recevoir une amende. Mais pas si elle a porté plainte avant le contrôle, ou si elle est reconnue comme victime. FairWork Belgium en dit plus sur son site.

    <b>Un contrôle par des inspecteurs</b>
    Lisez d’abord ce qu’ils doivent transmettre. C’est sur la page « { services-work.label } ».
    <i>Vérifié le { $checked }</i>

    <b>Inspection fédérale du travail :</b> { $labour-federal }
    <b>Sans document de séjour ? D’abord un centre d’aide :</b>
    { $line } – jour et nuit
    .label = Porter plainte

work-employer = <b>Se renseigner sur un employeur</b>
    Tout le monde peut chercher le nom d’un employeur dans le registre des entreprises (BCE/KBO), gratuitement.

    Le nom y est ? L’adresse est celle qu’on vous a donnée ? Une entreprise qui est dans le registre peut quand même mal traiter les gens.

    <b>Demandez avant de partir</b>
    Aussi pour un travail de saison, comme une récolte, ou au pair :
    • Quel travail, combien d’heures, quel salaire ?
    • Où allez-vous dormir, et à quel prix ?
    • Qui paie le voyage ?
    Demandez que tout soit écrit. Ne donnez pas vos papiers.

    Le site web reste dans l’historique de votre navigateur internet.
    .label = Vérifier un employeur
