housing = <b>Où loger</b>
    C’est quel type de logement ? Pour chaque type, il y a des conseils.

    Le choix le plus sûr : un logement des autorités ou d’une organisation bien connue.
    .label = Où loger

housing-official = <b>Logement des autorités</b>
    Fedasil est l’agence fédérale pour l’accueil.

    • Vous demandez la protection internationale ? Fedasil est l’agence pour votre accueil.
    • Vous avez la protection temporaire ? Fedasil vous soutient pour le logement, et pour en trouver un.

    Vous pouvez lire plus sur ses sites web :
    .label = Logement des autorités

housing-organised = <b>Par une organisation</b>
    Choisissez un logement organisé par une organisation connue.

    C’est plus sûr qu’un logement chez quelqu’un que vous ne connaissez pas.
    .label = Par une organisation

housing-online = <b>Trouvé sur internet</b>
    • Choisissez un logement dont l’hôte a de bonnes notes.
    • Avant de décider, lisez les avis des personnes qui y ont déjà logé.
    .label = Trouvé sur internet

housing-private = <b>Chez une personne privée</b>
    Avant d’y aller :
    • Posez des questions sur cette personne à d’autres gens.
    • Vous pouvez demander à voir son document d’identité.
    • Demandez si elle attend quelque chose de vous en échange.
    • Mettez-vous d’accord sur un prix avant de vous installer.
    • Dites à une personne de confiance où vous logez, et chez qui.

    Quand vous y êtes :
    • Restez avec votre famille ou avec les personnes qui vous accompagnent. Ne laissez personne vous séparer.
    • Ne donnez pas vos documents.
    .label = Chez une personne privée
