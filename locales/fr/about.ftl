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
    • la langue que vous choisissez
    • pour peu de temps : le fait qu’on vous a demandé où vous êtes
    Ces deux choses sont fermées à clé, et votre nom n’est pas avec elles.

    <b>Ce que le bot ne garde pas</b>
    • votre nom, votre numéro, vos messages, l’endroit où vous êtes

    <b>Qui peut lire cette discussion</b>
    • Telegram le peut. Une discussion avec un bot n’est pas un « échange secret ».
    • Toute personne qui a votre téléphone en main.

    Vous bloquez ce bot ? Alors il vous oublie.
    .label = Vie privée

about-sources = <b>D’où viennent les informations</b>
    De pages publiques de l’UNHCR, des autorités belges, et des centres et services eux-mêmes.

    Sous les numéros, vous voyez le jour de leur dernière vérification.
    .label = Sources
