topics = <b>Plus de sujets</b>
    Choisissez un sujet.
    .label = Plus de sujets

topics-offers = <b>Les offres en ligne</b>
    Méfiez-vous d’une offre que vous n’avez pas demandée. Elle peut venir par TikTok, Snapchat ou Instagram, ou dans une discussion.

    <b>Regardez-y à deux fois :</b>
    • un travail trop beau pour être vrai
    • des séances photo, un travail de mannequin
    • un lit ou un trajet, proposé par quelqu’un que vous n’avez jamais rencontré

    Ce n’est pas toujours un homme : des femmes le font aussi.

    <b>Avant de répondre</b>
    • N’envoyez pas de photo de vos papiers, ni de photo de vous sans vêtements.
    • Renseignez-vous sur l’entreprise.
    • Parlez-en à une personne de confiance ou à un centre d’aide avant d’aller où que ce soit.
    Vous avez le droit d’arrêter à tout moment, même après avoir dit oui.
    .label = Offres en ligne

topics-young = <b>Pour les jeunes</b>
    <b>En danger maintenant ?</b> { $emergency } ou { $police }

    <b>Quelqu’un dit que c’est de l’amour</b>
    Au début, cette personne est très gentille et vous fait des cadeaux. Ensuite, vous devez gagner de l’argent pour elle, envoyer des photos sans vêtements, ou avoir des relations sexuelles avec d’autres. Ce n’est pas de l’amour.

    <b>On vous fait transporter quelque chose</b>
    Vous recevez de l’argent pour porter ou cacher un paquet, ou de la drogue. Ensuite, on vous menace pour que vous continuiez.

    Ce n’est pas votre faute. Vous pouvez en parler, même si vous avez pris l’argent ou dit oui.
    <i>Vérifié le { $checked }</i>

    { $child-focus } – Child Focus, gratuit, jour et nuit, sans dire qui vous êtes
    { $young-listeners } – en français, gratuit
    .label = Pour les jeunes

topics-young-alone = <b>Jeune, et sans parents en Belgique</b>
    Vous êtes une personne mineure, et ici sans vos parents ? Ou vous connaissez un enfant dans cette situation ?

    <b>Un tuteur ou une tutrice</b> est une personne adulte qui est là pour un enfant sans parents. Demandez au Service des Tutelles : il est là pour les enfants qui sont en Belgique sans leurs parents.

    <b>Un lieu protégé :</b> Esperanto est une maison d’accueil pour enfants. Un centre d’aide peut vous renseigner.

    <b>Un document :</b> il y a des règles à part pour les enfants et les jeunes sans parents. Lisez « { help-rights-time.label } ».

    Quelqu’un vous attend et dit être de votre famille, mais vous ne connaissez pas cette personne ? Ne la suivez pas.
    <i>Vérifié le { $checked }</i>

    { $guardianship } – Service des Tutelles, jour et nuit
    { $line } – les trois centres, jour et nuit
    .label = Ici sans parents

topics-crimes = <b>Quand on vous fait faire des choses interdites</b>
    Voler, vendre ou transporter de la drogue, utiliser de faux papiers : quelqu’un vous y oblige, et prend l’argent. Ou quelqu’un vous oblige à mendier.

    Cela peut être de la traite. Même si vous avez accepté au début.

    <b>Peut-on vous punir pour cela ?</b>
    Il y a une règle pour les victimes. Si on vous reconnaît comme victime, on ne vous punit pas pour ce que les gens qui vous exploitaient vous ont directement fait faire.

    Ce bot ne peut pas savoir si c’est votre cas. Un centre d’aide peut regarder cela avec vous. C’est vous qui décidez ce que vous racontez.
    <i>Vérifié le { $checked }</i>

    <b>Parlez d’abord à un centre d’aide :</b>
    { $line } – jour et nuit
    .label = On me force à voler…

topics-violence = <b>Après des violences sexuelles</b>
    <b>En danger maintenant ?</b> { $emergency } ou { $police }

    Ce n’est pas votre faute. C’est vous qui décidez de la suite.

    <b>Les Centres de Prise en charge des Violences Sexuelles</b> sont dans des hôpitaux. C’est gratuit, jour et nuit. Pas besoin de porter plainte.
    • Le mieux est d’y aller dans les { $assault-hours } heures.
    • Si vous pouvez, ne vous lavez pas avant.
    • C’était il y a plus longtemps ? Vous pouvez quand même y demander de l’aide.

    <b>Où ?</b> Bruxelles, Anvers, Gand, Louvain (Leuven), Roulers, Genk, Liège, Charleroi, Namur, Arlon. Pour Jette, Tournai et Ottignies, voyez le site : { $assault-centres-site }
    <i>Vérifié le { $checked }</i>

    { $sos-viol } – SOS Viol, en français, gratuit, avec un chat
    .label = Violence sexuelle

topics-aid = <b>L’aide est gratuite</b>
    Ce que l’UNHCR et les autres organisations d’aide font pour vous est gratuit. Personne n’a le droit de demander de l’argent, du travail ou des relations sexuelles en échange.

    Cela vaut pour toutes les personnes qui y travaillent, ou qui disent y travailler.

    <b>Quelqu’un vous demande quelque chose ?</b>
    • Vous avez le droit de dire non.
    • Ce n’est pas votre faute, même si vous avez dit oui.
    • Parlez-en à une personne de confiance, ou à un centre d’aide.

    Sous « { help.label } », vous voyez qui appeler.
    .label = L’aide est gratuite

topics-protection = <b>Protection refusée, ou qui se termine</b>
    La protection temporaire pour les personnes venues d’Ukraine dure jusqu’au { $protection-end }. Ce bot ne sait pas ce qui vient après.
    <i>Vérifié le { $checked }</i>

    <b>Demandez vite conseil</b>
    En Belgique, un premier conseil juridique est gratuit pour tout le monde, peu importe vos papiers. Ensuite, l’aide d’un avocat peut être payante : demandez le prix.

    <b>Méfiez-vous</b> si quelqu’un vend des papiers, un mariage ou une cachette, ou veut du travail en échange.

    <b>Ce que vous ne perdez pas :</b>
    • En danger maintenant, vous pouvez appeler la police, peu importe qui vous êtes.
    • Vous pouvez parler à un centre d’aide.
    • Les personnes qui travaillent comme salariées ont les mêmes droits du travail, même sans document de séjour.

    Myria informe sur les droits des victimes.
    .label = Protection refusée

topics-leaving = <b>Partir en sécurité</b>
    <b>En danger maintenant ?</b> { $emergency } ou { $police }

    Partir peut être un moment dangereux. Si vous pouvez, faites d’abord un plan. Vous pouvez en parler à un centre d’aide.

    • Choisissez une personne de confiance. Choisissez ensemble un mot secret. Il veut dire : j’ai besoin d’aide maintenant.
    • Décidez ensemble ce que cette personne fait alors : venir, ou appeler la police.
    • Choisissez une heure où personne ne vous surveille.
    • Ne dites à personne d’autre où vous allez. Désactivez la localisation sur votre téléphone.
    • Quelqu’un regarde votre téléphone ? Préparez tout avec un autre téléphone.

    Cela devient dangereux avant ? Alors partez même sans plan, et appelez.
    <i>Vérifié le { $checked }</i>

    { $line } – les trois centres, jour et nuit
    .label = Partir en sécurité

topics-leaving-take = <b>Que prendre avec vous</b>
    • vos papiers, et ceux de vos enfants
    • votre téléphone et son chargeur
    • de l’argent, les cartes bancaires, les clés
    • les médicaments
    • des vêtements chauds

    Ne préparez rien que d’autres pourraient remarquer. Un sac chez une personne de confiance est plus sûr.

    <b>Les preuves</b> – photos, messages, noms, adresses – sont plus en sécurité ailleurs. Donnez-les à une personne de confiance avant de partir.

    Vous ne pouvez pas tout prendre ? Partez sans. Vous comptez plus que les choses. Vous pouvez demander de l’aide même sans papiers.
    .label = Que prendre

topics-home = <b>Rentrer dans votre pays</b>
    Vous voulez rentrer dans votre pays ? Un centre d’aide peut vous y aider, avec l’OIM, l’Organisation internationale pour les migrations.

    <b>Pensez-y d’abord</b>
    • Les gens qui vous exploitaient savent-ils où vit votre famille ?
    • Disent-ils que vous leur devez de l’argent ?
    • Avez-vous là-bas une personne de confiance ?
    Parlez-en au centre d’aide. C’est vous qui décidez, et vous pouvez prendre votre temps.

    Ne voyagez pas avec quelqu’un en qui vous n’avez pas confiance, et ne donnez pas vos papiers.
    <i>Vérifié le { $checked }</i>

    { $line } – les trois centres, jour et nuit
    .label = Rentrer au pays

topics-abroad = <b>Hors de Belgique</b>
    Les centres de ce bot travaillent en Belgique.

    <b>Dans l’Union européenne</b>
    • En danger maintenant : { $emergency }. Ce numéro marche dans chaque pays.
    • Un enfant a disparu : le { $child-focus } marche aussi dans d’autres pays.

    <b>Dans les autres pays</b>
    Apprenez le numéro de la police de ce pays avant le voyage. L’UNHCR a des pages d’aide pour beaucoup de pays.

    <b>Avant de partir</b>
    Dites à une personne de confiance où vous allez, et avec qui. Gardez vos papiers sur vous.
    <i>Vérifié le { $checked }</i>
    .label = Hors de Belgique
