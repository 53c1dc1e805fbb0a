safety = <b>Cinq conseils pour rester en sécurité</b>

    <b>Faites attention.</b> Faites confiance à ce que vous ressentez face aux personnes que vous ne connaissez pas.

    <b>Gardez vos documents sur vous.</b> Prenez-les en photo. Envoyez les photos à une personne de confiance.

    <b>Restez en contact</b> avec votre famille et avec les personnes en qui vous avez confiance.

    <b>Informez-vous sur vos droits,</b> et sur les endroits où trouver de l’aide.

    <b>Utilisez des informations fiables.</b> Regardez qui les donne.
    .label = Rester en sécurité

safety-strangers = <b>Quand quelqu’un propose de l’aide</b>
    Beaucoup de gens veulent aider, en chemin et après votre arrivée en Belgique.
    Certains ne sont pas ce qu’ils disent être.

    Ils offrent un lit, un trajet ou de la nourriture gratuite. Plus tard, ils s’en servent pour vous pousser à des relations sexuelles, à un travail ou à d’autres services.
    Ou ils veulent vous faire du mal, ou prendre vos documents et vos affaires.

    Vous avez le droit de dire non. Vous avez le droit de partir. Vous avez le droit de demander de l’aide.
    .label = Aide de gens inconnus

safety-sources = <b>Des informations fiables</b>
    • UNHCR Help Belgium – pour les personnes qui ont dû fuir
    • info-ukraine.be – du gouvernement belge
    • Stop Human Trafficking – le site web des trois centres
    • Fedasil – l’agence fédérale pour l’accueil

    Un site web reste dans l’historique de votre navigateur internet. Utilisez un autre téléphone si quelqu’un regarde le vôtre.
    .label = Informations fiables

safety-phone = <b>Si quelqu’un peut regarder votre téléphone</b>
    <b>✖ est sur chaque écran.</b> Appuyez une fois, et cette page devient une page sur les trains et la météo. Les autres messages des dernières { $deletable-hours } heures sont supprimés, les vôtres aussi. Ce que le bot gardait sur vous est effacé. Écrire /erase, x ou ❌ fait la même chose.

    Si vous n’appuyez sur rien pendant un moment, la page sur les trains et la météo s’affiche automatiquement.

    <b>✖ ne peut pas tout enlever.</b> Lisez ce qui reste, et ce que vous pouvez faire vous-même.

    Votre téléphone est peut-être surveillé ? Utilisez un autre appareil, que personne ne surveille.
    .label = Si on regarde mon téléphone

safety-phone-stays = <b>Ce que ✖ ne peut pas enlever</b>
    • cette discussion, dans votre liste de discussions
    • les notifications déjà affichées, aussi sur un autre de vos appareils
    • les appels, dans la liste des appels et sur la facture de téléphone
    • les sites web ouverts, dans le navigateur internet
    • les messages de plus de { $deletable-hours } heures
    • un contact ou une image que vous avez enregistrés
    • ce que vous avez envoyé à quelqu’un d’autre
    .label = Ce qui reste

# The names of menu entries are those of Telegram in this language.
safety-phone-settings = <b>Ce que vous pouvez faire vous-même</b>
    <b>Silence :</b> ouvrez cette discussion, appuyez sur son nom en haut, et coupez les notifications. Alors vous ne recevez plus de notifications de cette discussion.

    <b>Pas d’aperçu :</b> dans les paramètres de Telegram, sous « Notifications et sons », désactivez l’aperçu des messages. Alors une notification ne montre pas les mots.

    <b>Suppression automatique :</b> activez-la pour cette discussion. Alors Telegram supprime les nouveaux messages après un certain temps.

    <b>Supprimer la discussion :</b> choisissez « Supprimer l’échange » dans son menu. Alors la discussion n’est plus dans votre liste.
    .label = Réglages du téléphone
