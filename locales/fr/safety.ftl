safety = <b>Cinq conseils pour rester en sécurité</b>

    <b>Faites attention.</b> Faites confiance à ce que vous ressentez face aux personnes que vous ne connaissez pas.

    <b>Gardez vos documents sur vous.</b> Prenez-les en photo. Envoyez les photos à une personne de confiance.

    <b>Restez en contact</b> avec votre famille et avec les personnes en qui vous avez confiance.

    <b>Informez-vous sur vos droits,</b> et sur les endroits où trouver de l’aide.

    <b>Utilisez des informations fiables.</b> Regardez qui les donne.
    .label = Rester en sécurité

safety-strangers = <b>Quand quelqu’un propose de l’aide</b>
    Beaucoup de gens veulent aider, en chemin et après votre arrivée en Belgique.
    Certaines personnes ne sont pas ce qu’elles disent être.

    Elles offrent un lit, un trajet ou de la nourriture gratuite. Plus tard, elles s’en servent pour vous pousser à des relations sexuelles, à un travail ou à d’autres services.
    Ou elles veulent vous faire du mal, ou prendre vos documents et vos affaires.

    Vous avez le droit de dire non. Vous avez le droit de partir. Vous avez le droit de demander de l’aide.
    .label = Aide de gens inconnus

safety-sources = <b>Des informations fiables</b>
    • UNHCR Help Belgium – pour les personnes qui ont dû fuir
    • info-ukraine.be – du gouvernement belge, avec une page « Je suis exploité »
    • Stop Human Trafficking – le site web des trois centres
    • Fedasil – l’agence pour l’accueil

    Un site web reste dans l’historique de votre navigateur internet. Utilisez un autre téléphone si quelqu’un regarde le vôtre.
    .label = Informations fiables

safety-phone = <b>Si quelqu’un peut voir votre téléphone</b>
    <b>✖ est sur chaque écran.</b> Appuyez une fois, et cette page devient une page sur les trains et la météo. Les autres messages de cette discussion sont supprimés, les vôtres aussi. Ce que le bot gardait sur vous est effacé. Vous pouvez aussi écrire /erase ou x.

    <b>Ce qui reste</b>
    • cette discussion, dans votre liste de discussions
    • les notifications déjà affichées
    • les appels, dans la liste des appels et sur la facture de téléphone
    • les sites web que vous ouvrez, dans le navigateur internet
    • les messages de plus de { $deletable-hours } heures
    • une carte de contact ou une image que vous avez enregistrée

    <b>Ce que vous pouvez faire</b>
    • Enlever toute la discussion : choisissez « Supprimer la discussion » dans son menu.
    • Activez « Suppression automatique » dans Telegram. Alors Telegram supprime lui-même les nouveaux messages.
    • Si quelqu’un surveille peut-être votre téléphone, utilisez un autre appareil sûr.
    .label = Si on voit mon téléphone
