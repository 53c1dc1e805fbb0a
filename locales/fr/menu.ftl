# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    Informations pour les personnes qui viennent d’arriver en Belgique : logement, transport, travail, et qui peut aider.

    Que voulez-vous lire ?
    .label = Menu

# Buttons that stand on many screens.
button-back = Retour
button-locate = Je ne sais pas
button-copy = 📋 { $phone }
button-card = Comme contact
button-remove = Supprimer ce message
button-share-chat = À une personne ou un groupe
button-share-link = Partager le lien
button-share-copy = Copier le lien
button-share-page = À quelqu’un sans Telegram
button-close = Fermer
button-cover = Cacher { $time }
button-cover-off = Ne jamais cacher
button-erase = Effacer { $time }
button-erase-off = Ne jamais effacer
button-refresh = Actualiser
