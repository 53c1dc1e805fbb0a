help = <b>En danger maintenant ? Appelez :</b>
    { $emergency } – urgences, partout dans l’Union européenne. Ambulance et pompiers. Pour la police, appuyez sur { $police-key }.
    { $police } – police, en urgence.

    Ce que vous dites à la police est strictement confidentiel.

    <b>Quelqu’un se sert de vous, vous contrôle ou vous fait peur ?</b>
    { $line } – jour et nuit. Les trois centres belges répondent à ce numéro.

    Il y a aussi un centre pour votre région.
    <i>Vérifié le { $checked }</i>

    <b>Où êtes-vous ?</b>
    .label = J’ai besoin d’aide

help-regions = <b>Où êtes-vous ?</b>
    Choisissez votre région. Chaque région a son centre.

    Vous pouvez aussi écrire ici, à tout moment, le nom de la ville où vous êtes ou le code postal.
    .label = Autre région

help-brussels = <b>PAG-ASA – Bruxelles</b>
    Aide pour les personnes trompées, piégées ou exploitées.

    Téléphone : { $pag-asa }
    Du lundi au vendredi, de { $pag-asa-opens } h à { $pag-asa-closes } h. Aux autres heures : un téléphone d’urgence.
    Jour et nuit : { $line }

    Adresse : { $pag-asa-address }
    Site web : { $pag-asa-site }

    <b>En danger maintenant ?</b> { $emergency } ou { $police }

    <i>Vérifié le { $checked }</i>
    .label = Bruxelles

help-flanders = <b>Payoke – Flandre</b>
    Aide pour les personnes trompées, piégées ou exploitées.

    Téléphone : { $payoke }
    Gratuit et confidentiel. Vous pouvez parler sans dire votre nom.
    Jour et nuit : { $line }

    Adresse : { $payoke-address }
    Site web : { $payoke-site }

    <b>En danger maintenant ?</b> { $emergency } ou { $police }

    <i>Vérifié le { $checked }</i>
    .label = Flandre

help-wallonia = <b>Sürya – Wallonie</b>
    Aide pour les personnes trompées, piégées ou exploitées.

    Téléphone : { $surya }
    Vous pouvez joindre ce centre à tout moment.
    Jour et nuit : { $line }

    Adresse : { $surya-address }
    Site web : { $surya-site }

    <b>En danger maintenant ?</b> { $emergency } ou { $police }

    <i>Vérifié le { $checked }</i>
    .label = Wallonie

help-call = <b>Comment se passe l’appel</b>
    C’est vous qui décidez ce que vous dites, et quand vous arrêtez.

    En danger maintenant : { $emergency } ou { $police }
    Pas en danger en ce moment : { $line }, la ligne des trois centres, jour et nuit

    Quel appel voulez-vous faire ?

    <b>L’application { $emergency } BE</b>
    L’application fonctionne seulement en Belgique. Elle envoie votre position aux services d’urgence.
    Son chat est pour les personnes inscrites comme sourdes, malentendantes ou avec un trouble de la parole.

    <i>Vérifié le { $checked }</i>
    .label = Comment se passe l’appel

# The steps: be.brussels, "Emergency numbers"; sos112.be, "How to call emergency numbers".
help-call-police = <b>Quand vous appelez la police</b>
    • Appelez le { $police }. Ou appelez le { $emergency } et appuyez sur { $police-key } pour la police. Si vous n’appuyez sur rien, l’appel passe quand même.
    • Attendez que quelqu’un réponde. Si vous raccrochez, vous retournez au bout de la file d’attente.
    • Dites d’abord où vous êtes : ville, rue, numéro. Si vous ne savez pas, dites ce que vous voyez.
    • Dites ce qui se passe, et si quelqu’un est en danger ou blessé.
    • Restez en ligne jusqu’à ce qu’on vous dise que vous pouvez arrêter. Gardez votre téléphone libre : on va peut-être vous rappeler.

    <b>On va vous demander</b>
    Où ? Que s’est-il passé ? Est-ce que quelqu’un est blessé ? Qui êtes-vous ?

    <b>Vous pouvez dire</b>
    Des mots courts suffisent. La carte ci-dessous les donne dans les langues de la Belgique et en anglais.
    Quelqu’un vous écoute ? Dites seulement l’adresse, et que vous avez besoin d’aide.

    Les contacts avec la police sont strictement confidentiels. Vous pouvez aussi appeler pour une autre personne.

    <i>Vérifié le { $checked }</i>
    .label = Un appel à la police

help-call-centre = <b>Quand vous appelez un centre</b>
    Appelez le { $line } à tout moment, ou le centre de votre région.
    • On vous écoute.
    • On regarde votre situation avec vous.
    • On peut vous inviter à venir parler.
    • On vous explique vos droits.

    <b>Vous n’avez pas besoin de tout dire</b>
    C’est vous qui décidez si vous racontez peu ou beaucoup. Vous avez le droit de dire non à ce qu’on vous propose, et vous pouvez refuser la procédure.
    Chez Payoke, vous pouvez parler sans dire votre nom.

    <b>Ce que vous avez</b>
    • Quand un centre a regardé votre situation : { $reflection-days } jours pour vous reposer et pour décider si vous voulez coopérer avec les autorités.
    • Si vous faites un travail salarié : les mêmes droits au travail que tout le monde. Même sans document de séjour.

    <i>Vérifié le { $checked }</i>
    .label = Un appel à un centre

help-rights = <b>Ce qu’un centre peut faire</b>
    • Une maison d’accueil sûre. Son adresse est secrète.
    • Des soins médicaux, et quelqu’un à qui parler de ce qui s’est passé.
    • De l’aide pour les papiers, et une aide juridique.

    <b>Du temps pour réfléchir</b>
    Un centre regarde d’abord votre situation. Ensuite, il y a { $reflection-days } jours pour vous reposer et pour décider : voulez-vous coopérer avec les autorités, ou non ?
    Vous pouvez refuser.

    <b>Ensuite</b>
    Vous pouvez recevoir un document de séjour, à trois conditions :
    • vous coopérez avec les autorités,
    • vous n’avez aucun contact avec les personnes qui vous exploitaient,
    • un centre vous accompagne.
    Seuls les centres peuvent demander ce document.

    <b>Vos droits au travail</b>
    En Belgique, toutes les personnes qui travaillent comme salariées ont les mêmes droits au travail. Même sans document de séjour.

    <i>Vérifié le { $checked }</i>
    .label = Mes droits

help-online = <b>Signaler en ligne</b>
    Les trois centres partagent un site web. Il y a un formulaire :
    • « Je suis une victime »
    • « Je connais une victime possible »
    Le site web a deux autres adresses : { $centres-french-site }, { $centres-dutch-site }.

    Pour signaler là, pas besoin d’aller d’abord à la police.

    Un site web reste dans l’historique de votre navigateur internet. Utilisez un autre téléphone si quelqu’un regarde le vôtre.
    .label = Signaler en ligne
