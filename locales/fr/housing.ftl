housing = <b>Où loger</b>
    C’est quel type de logement ? Pour chaque type, il y a des conseils.

    Cherchez d’abord un logement des autorités ou d’une organisation bien connue.
    .label = Où loger

housing-official = <b>Par les autorités</b>
    • Vous demandez la protection internationale ? Fedasil est l’agence fédérale pour l’accueil. Il n’y a pas toujours de place.
    • Vous avez fui l’Ukraine ? Fedasil vous dit où aller. Les communes proposent des logements. Les régions aident à trouver un logement pour plus longtemps.

    Vous pouvez lire plus sur ses sites web :
    .label = Par les autorités

housing-organised = <b>Par une organisation</b>
    Cherchez d’abord un logement organisé par une organisation connue.

    Vous ne connaissez pas l’organisation ? Avant d’y aller, demandez à d’autres gens ce qu’ils en savent.
    .label = Par une organisation

housing-online = <b>Trouvé sur internet</b>
    • Choisissez quelqu’un qui a de bonnes évaluations.
    • Avant de décider, lisez les avis des personnes qui y ont déjà logé.
    .label = Trouvé sur internet

housing-private = <b>Chez quelqu’un</b>
    Avant d’y aller :
    • Demandez à d’autres gens ce qu’ils savent de la personne qui vous loge.
    • Vous pouvez demander à voir un document d’identité.
    • Demandez si cette personne attend quelque chose de vous en échange.
    • Mettez-vous d’accord sur un prix avant de vous installer.
    • Dites à une personne de confiance où vous logez, et chez qui.

    Quand vous y êtes :
    • Restez avec votre famille ou avec les gens qui vous accompagnent. Ne laissez personne vous séparer.
    • Ne donnez pas vos documents.
    .label = Chez quelqu’un
