# Cards to show to somebody. The text of a card is what that person reads, in the languages of Belgium; it speaks for the
# one who shows it, and is short: it is drawn in large letters.
card = <b>Des cartes à montrer</b>
    Montrez une carte à la police, dans le train, chez le médecin, ou à toute personne près de vous. La carte parle pour vous dans les langues de la Belgique, en anglais et dans votre langue.

    Vous pouvez recevoir chaque carte comme image. Une image fonctionne sans internet. Réfléchissez d’abord : quelqu’un d’autre voit peut-être vos images.
    .label = Cartes à montrer
card-police = J’ai besoin d’aide. Appelez la police, s’il vous plaît.
    .label = Appelez la police, SVP
card-unwilling = Je ne veux pas partir avec cette personne. Aidez-moi, s’il vous plaît.
    .label = Pas avec cette personne
card-call = Appelez ce numéro pour moi, s’il vous plaît : { $line }
    .label = Appelez pour moi, SVP
card-speak = Parlez-vous { $language } ?
    .label = Parlez-vous ma langue ?
card-lost = J’ai perdu mon chemin. Aidez-moi à trouver un lieu d’accueil officiel, s’il vous plaît.
    .label = J’ai perdu mon chemin

card-picture = Recevoir comme image
checked-on = Vérifié le { $checked }
