share = <b>Partager</b>
    Envoyez ce bot à votre famille ou à vos proches. Le message est court et neutre. Le bot lui-même montre des numéros pour trouver de l’aide.

    Réfléchissez d’abord : est-ce que quelqu’un d’autre peut lire leur téléphone ?
    .label = Partager

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = Informations utiles pour les personnes qui viennent d’arriver en Belgique
