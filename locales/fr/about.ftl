about = <b>À propos de ce bot</b>
    Safe Steps donne des informations aux personnes en Belgique qui sont peut-être trompées, piégées ou exploitées. D’abord aux personnes qui ont fui l’Ukraine.

    C’est un programme. Derrière le bot, personne ne lit vos messages et personne ne vous répond. Pour trouver qui appeler, appuyez sur « { help.label } ».

    Le bot ne peut pas promettre d’aide. Il vous montre qui peut vous aider.

    { $review }
    .label = À propos et vie privée

about-trafficking = <b>La traite des êtres humains, c’est quoi ?</b>
    Quelqu’un est trompé, piégé ou forcé, puis utilisé pour le profit d’autres gens. C’est un crime. Cela peut être de la traite même si vous étiez d’accord au début.

    Cela peut être :
    • l’exploitation sexuelle
    • le travail forcé
    • garder quelqu’un de force comme domestique dans une maison
    • l’esclavage, et ce qui y ressemble
    • la violence à cause du genre
    • forcer quelqu’un à mendier
    • forcer quelqu’un à faire des choses interdites par la loi
    • le mariage forcé, l’adoption illégale, le prélèvement d’un organe

    Vous pensez que cela vous arrive, ou arrive à quelqu’un d’autre ? Vous pouvez appeler un des trois centres, ou la police. Pas en danger maintenant, et pas de document de séjour ? Parlez d’abord à un centre d’aide.
    .label = La traite, c’est quoi ?

about-privacy = <b>Vie privée</b>
    <b>Ce que le bot garde</b>
    • la langue que vous avez choisie : { $language-days } jours après votre dernière utilisation
    • quels messages ✖ doit supprimer, et quand la page sur les trains et la météo doit s’afficher : { $deletable-hours } heures au maximum
    • une question à laquelle vous n’avez pas encore répondu, ou une note que vous êtes en train d’écrire : jusqu’à la fin, { $open-hours } heures au maximum
    C’est sur le serveur des personnes qui font fonctionner ce bot, protégé par une clé secrète, sans votre nom.

    <b>Ce que le bot ne garde pas</b>
    Votre nom, votre numéro, votre position, et ce que vous écrivez ici. Une note est gardée jusqu’à ce qu’elle soit terminée.
    .label = Vie privée

about-privacy-readers = <b>Qui peut lire cette discussion</b>
    • Telegram le peut. Une discussion avec un bot n’est pas un « échange secret ».
    • Toute personne qui tient votre téléphone, ou un autre appareil avec votre Telegram.

    <b>Comment effacer</b>
    Appuyez sur ✖, ou écrivez /erase. Si vous bloquez ce bot, il vous oublie aussi.
    .label = Qui peut lire ceci

about-sources = <b>D’où viennent les informations</b>
    De pages publiques de l’UNHCR, des autorités belges, et des centres et services eux-mêmes.

    À côté des numéros, vous voyez le jour de leur dernière vérification.
    .label = Sources

about-timers = <b>Cacher et effacer automatiquement</b>
    Si vous n’appuyez sur rien pendant un moment, une page sur les trains et la météo s’affiche automatiquement à la place de celle-ci. Le menu revient avec ☰.
    Le bot peut aussi supprimer les messages des dernières { $deletable-hours } heures, un certain temps après votre dernière action. Les messages plus anciens restent.
    .label = Cacher et effacer automatiquement

# On About, until a native reader or a centre has read the language: `reviewed` in flows/languages.yaml.
not-reviewed = <i>Les numéros sont vérifiés. Ni un centre ni une personne de langue française n’a encore relu tous ces textes.</i>
