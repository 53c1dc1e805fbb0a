about = <b>À propos de ce bot</b>
    Safe Steps donne des informations aux personnes en Belgique qui sont peut-être trompées, piégées ou exploitées. D’abord aux personnes qui ont fui l’Ukraine.

    C’est un programme, pas une personne. Derrière le bot, personne ne lit vos messages et personne ne vous répond. Pour trouver qui appeler, appuyez sur « { help.label } ».

    Le bot ne peut pas promettre d’aide. Il vous montre qui peut vous aider.
    .label = À propos et vie privée

about-trafficking = <b>La traite des êtres humains, c’est quoi ?</b>
    Une personne est trompée, piégée ou forcée. Puis elle est utilisée pour le profit de quelqu’un d’autre. C’est un crime.

    Cela peut être :
    • l’exploitation sexuelle
    • le travail forcé
    • le service forcé dans une maison, comme domestique
    • l’esclavage, et ce qui y ressemble
    • la violence contre une personne à cause de son genre
    • l’obligation de mendier
    • l’obligation de commettre des délits ou des crimes

    Vous pensez que cela vous arrive, ou arrive à quelqu’un d’autre ? La police belge et les trois centres aident.
    .label = La traite, c’est quoi ?

about-privacy = <b>Vie privée</b>
    <b>Ce que le bot garde</b>
    • la langue que vous choisissez : { $language-days } jours après votre dernière utilisation
    • quels messages ✖ doit supprimer, et quand les écrans se cachent : { $deletable-hours } heures au maximum
    • une question ouverte, ou une note que vous êtes en train d’écrire : jusqu’à la fin, { $open-hours } heures au maximum
    C’est sur le serveur des personnes qui font fonctionner ce bot, et c’est fermé à clé. Votre nom n’est pas avec.

    <b>Ce que le bot ne garde pas</b>
    • votre nom, votre numéro, l’endroit où vous êtes, et ce que vous écrivez ici. Exception : une note, jusqu’à ce qu’elle soit terminée.

    <b>Qui peut lire cette discussion</b>
    • Telegram le peut. Une discussion avec un bot n’est pas un « échange secret ».
    • Toute personne qui a votre téléphone en main.

    <b>Comment effacer</b>
    Appuyez sur ✖, ou écrivez /erase. Si vous bloquez ce bot, il vous oublie aussi.
    .label = Vie privée

about-sources = <b>D’où viennent les informations</b>
    De pages publiques de l’UNHCR, des autorités belges, et des centres et services eux-mêmes.

    Sous les numéros, vous voyez le jour de leur dernière vérification.
    .label = Sources

about-timers = <b>Cacher et effacer tout seul</b>
    Les écrans sur l’aide peuvent devenir une page sur les trains et la météo, si vous n’appuyez sur rien pendant un temps.
    Vous pouvez aussi faire effacer toute cette discussion, un certain temps après votre dernière action.
    .label = Cacher et effacer tout seul
