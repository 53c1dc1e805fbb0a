# The numbers come last, just above the buttons: on a small phone only the end of a text is in sight.
help = <b>De l’aide en Belgique</b>
    Ce que vous dites à la police est strictement confidentiel. En danger maintenant ? Appelez la police, peu importe qui vous êtes.
    Pas en danger maintenant, et pas de document de séjour ? Parlez d’abord à un centre d’aide.

    Choisissez votre région ci-dessous. Chaque région a son centre d’aide.
    <i>Vérifié le { $checked }</i>

    <b>Quelqu’un vous utilise ou vous fait peur ?</b>
    { $line } – jour et nuit
    <b>En danger maintenant ? Appelez :</b>
    { $emergency } – aussi ambulance et pompiers
    { $police } – police
    Sur les deux : touche { $police-key } (police).
    .label = J’ai besoin d’aide

help-more = <b>Plus sur l’aide</b>
    Lisez comment se passe un appel, quels sont vos droits, ou comment signaler en ligne.

    Il y a aussi des cartes à montrer à quelqu’un près de vous, et des conseils si quelqu’un regarde votre téléphone.
    .label = Plus

help-regions = <b>Où êtes-vous ?</b>
    Choisissez votre région. Chaque région a son centre d’aide. Vous pouvez aussi écrire ici, à tout moment, le nom de votre ville ou le code postal.
    <i>Vérifié le { $checked }</i>

    <b>Vous ne savez pas ? Appelez :</b>
    { $line } – jour et nuit
    <b>En danger maintenant ? Appelez :</b>
    { $emergency } ou { $police }
    .label = Autre région

help-brussels = <b>PAG-ASA – Bruxelles</b>
    Aide pour les personnes trompées, piégées ou exploitées.

    Adresse : { $pag-asa-address }
    Site web : { $pag-asa-site }
    <i>Vérifié le { $checked }</i>

    <b>PAG-ASA :</b> { $pag-asa }
    <b>Jour et nuit :</b> { $line }
    <b>En danger maintenant ?</b> { $emergency } ou { $police }
    .label = Bruxelles

help-flanders = <b>Payoke – Flandre</b>
    Aide pour les personnes trompées, piégées ou exploitées.
    Gratuit et confidentiel. Vous pouvez parler sans dire votre nom.

    Adresse : { $payoke-address }
    Site web : { $payoke-site }
    <i>Vérifié le { $checked }</i>

    <b>Payoke :</b> { $payoke }
    <b>Jour et nuit :</b> { $line }
    <b>En danger maintenant ?</b> { $emergency } ou { $police }
    .label = Flandre

help-wallonia = <b>Sürya – Wallonie</b>
    Aide pour les personnes trompées, piégées ou exploitées.
    Vous pouvez joindre ce centre à tout moment.

    Adresse : { $surya-address }
    Site web : { $surya-site }
    <i>Vérifié le { $checked }</i>

    <b>Sürya :</b> { $surya }
    <b>Jour et nuit :</b> { $line }
    <b>En danger maintenant ?</b> { $emergency } ou { $police }
    .label = Wallonie

# For somebody who thinks of suicide. The line in the reader's own language comes first, where there is one.
help-suicide = <b>Vous pouvez en parler à quelqu’un</b>
    Quelqu’un peut vous écouter. C’est vous qui décidez ce que vous dites.
    <i>Vérifié le { $checked }</i>

    { $suicide-french } – en français, gratuit, jour et nuit
    { $suicide-dutch } – en néerlandais
    { $suicide-english } – en anglais
    <b>Votre vie est en danger maintenant ?</b>
    { $emergency } – ambulance, { $police } – police
    { $line } – si quelqu’un vous force : jour et nuit
    .label = Idées de suicide

help-call = <b>Comment se passe l’appel</b>
    C’est vous qui décidez ce que vous dites, et quand vous raccrochez.

    Quel appel voulez-vous faire ?

    <b>L’application { $emergency } BE</b>
    Elle fonctionne seulement en Belgique. Elle envoie votre position aux services d’urgence.
    Y écrire est possible seulement pour les personnes inscrites comme sourdes, malentendantes ou avec un trouble de la parole.
    <i>Vérifié le { $checked }</i>

    <b>Pas en danger en ce moment :</b>
    { $line } – les trois centres, jour et nuit
    <b>En danger maintenant :</b>
    { $emergency } ou { $police }
    .label = Quand j’appelle

# The steps: be.brussels, "Emergency numbers"; sos112.be, "How to call emergency numbers".
help-call-police = <b>Quand vous appelez la police</b>
    • Au { $emergency } et au { $police }, appuyez sur { $police-key } pour la police. Si vous n’appuyez sur rien, l’appel passe quand même.
    • Attendez qu’on vous réponde. Si vous raccrochez, vous retournez au bout de la file d’attente.
    • Dites où vous êtes : ville, rue, numéro. Ou dites ce que vous voyez.
    • Dites ce qui se passe, et si quelqu’un est en danger ou blessé.
    • Restez en ligne jusqu’à ce qu’on vous dise de raccrocher. On va peut-être vous rappeler.

    Ce que vous dites à la police est strictement confidentiel. En danger maintenant ? Appelez la police, peu importe qui vous êtes. Pas en danger maintenant, et pas de document de séjour ? Parlez d’abord à un centre d’aide : { $line }
    <i>Vérifié le { $checked }</i>

    <b>En danger maintenant :</b> { $emergency } ou { $police }
    .label = Un appel à la police

help-call-words = <b>Les questions, et ce que vous pouvez dire</b>
    On va vous demander : Où ? Que s’est-il passé ? Est-ce que quelqu’un est blessé ? Qui êtes-vous ?

    Des mots courts suffisent. La carte ci-dessous dit que vous avez besoin d’aide, dans les langues de la Belgique et en anglais.
    Quelqu’un peut vous entendre ? Dites seulement l’adresse, et que vous avez besoin d’aide.
    Vous pouvez aussi appeler pour une autre personne.

    Ce n’est pas urgent ? Vous pouvez aussi aller au commissariat de police le plus proche. Il y en a un dans chaque commune.
    Pas de document de séjour ? Parlez d’abord à un centre d’aide.
    .label = Ce que je peux dire

help-call-centre = <b>Quand vous appelez un centre</b>
    • On vous écoute.
    • On regarde votre situation avec vous.
    • On peut vous inviter à venir parler.
    • On vous explique vos droits.

    <b>C’est vous qui décidez ce que vous racontez</b>
    Vous avez le droit de dire non à ce qu’on vous propose, et vous pouvez refuser la procédure.
    Chez Payoke, vous pouvez parler sans dire votre nom.

    Appelez à tout moment la ligne des trois centres, ou le centre de votre région.
    <i>Vérifié le { $checked }</i>

    { $line } – jour et nuit
    .label = Un appel à un centre

help-rights = <b>Ce qu’un centre peut faire</b>
    • Une maison d’accueil sûre. Son adresse est secrète.
    • Des soins médicaux, et quelqu’un à qui parler de ce qui s’est passé.
    • De l’aide pour les papiers, et une aide juridique.

    Vous pouvez tout refuser. Le centre peut alors seulement vous dire à qui d’autre vous adresser.

    <b>Vos droits quand vous travaillez</b>
    En Belgique, toutes les personnes qui travaillent comme salariées ont les mêmes droits du travail. Même sans document de séjour.
    .label = Mes droits

# myria.be, "status of victims".
help-rights-time = <b>Du temps pour réfléchir, et un document</b>
    Deux conditions : il y a des signes de traite, et la personne n’a plus aucun contact avec les gens qui l’ont exploitée.

    <b>{ $reflection-days } jours pour se reposer</b>
    Pendant ce temps, vous pouvez décider si vous voulez porter plainte ou faire une déclaration sur ce qui s’est passé. Vous pouvez refuser les deux.

    <b>Ensuite</b>
    Si vous portez plainte ou faites une déclaration, vous pouvez recevoir un document pour trois mois, avec le droit de travailler. C’est possible seulement avec l’aide d’un centre : seuls les centres peuvent demander ce document.

    Une personne mineure (enfant ou jeune) qui est ici sans ses parents reçoit tout de suite un document pour trois mois.
    <i>Vérifié le { $checked }</i>
    .label = Du temps pour réfléchir

help-online = <b>Signaler en ligne</b>
    Le site web Stop Human Trafficking a un formulaire :
    • « Je suis une victime »
    • « Je connais une victime possible »
    Ses autres adresses : { $centres-french-site }, { $centres-dutch-site }.

    Pour signaler là, pas besoin d’aller d’abord à la police. Ce bot ne sait pas qui lit ce que vous signalez.

    Le site reste dans l’historique de votre navigateur internet. Utilisez un autre téléphone si quelqu’un regarde le vôtre.
    .label = Signaler en ligne
