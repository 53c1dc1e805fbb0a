share = <b>Partager</b>
    Envoyez ce bot à votre famille ou à vos proches. Le message est court et neutre. Le bot lui-même montre des numéros pour trouver de l’aide.

    Réfléchissez d’abord : est-ce que quelqu’un d’autre peut lire leur téléphone ?
    .label = Partager

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = Informations utiles pour les personnes qui viennent d’arriver en Belgique

# On the button below what the other person receives: it opens the bot.
share-open = Ouvrir

# When somebody wants to send on what is no longer in the chat.
share-gone = Ce message n’existe plus. Ouvrir le bot

# In which language the other person receives it.
share-reader = Dans cette langue : { $language }
share-language = <b>Dans quelle langue lit l’autre personne ?</b>
    Le message sera dans cette langue, et le bot s’ouvrira dans cette langue.
    .label = Dans une autre langue

share-pictures = <b>Une image à envoyer</b>
    Elle montre ce que le bot dit sur un sujet, et qui appeler. Envoyez-la ou imprimez-la.

    Réfléchissez d’abord : toute personne qui voit l’image voit de quoi il s’agit.
    .label = En image
share-papers = <b>À imprimer</b>
    Un document d’une page.

    L’affiche dit de quoi il s’agit. Les autocollants et la carte ne le disent pas : ils portent un code et des numéros.
    La carte est petite : on peut la plier et la cacher dans une chaussure.
    .label = À imprimer
button-picture-numbers = Qui appeler
button-picture-code = Code QR
button-paper-poster = Affiche
button-paper-stickers = Autocollants
button-paper-shoe-card = Carte à cacher
