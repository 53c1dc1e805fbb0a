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
share-reader = Dans cette langue : { $language }
share-language = <b>Dans quelle langue lit l’autre personne ?</b>
    Le message sera dans cette langue, et le bot s’ouvrira dans cette langue.
    .label = Dans une autre langue
