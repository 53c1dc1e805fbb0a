signs = <b>Neuf signes d’alerte</b>
    Faites attention quand quelqu’un…

    <b>Papiers, téléphone, famille</b>
    • demande votre passeport ou vos papiers (les autorités le peuvent, à la frontière par exemple)
    • demande votre téléphone ou votre ordinateur
    • veut vous séparer de votre famille ou des gens qui vous accompagnent

    <b>Offres et promesses</b>
    • propose un travail trop beau pour être vrai
    • vous aide, mais veut des « services » en échange
    • demande de l’argent pour vous inscrire en Belgique, pour un départ ou une réinstallation ailleurs (payer un billet ordinaire est normal)

    <b>Travail et pression</b>
    • vous pousse à travailler, à rendre des services ou à avoir des relations sexuelles, aussi pour payer une « dette »
    • ne vous paie pas, ou moins que promis
    • vous donne de mauvaises conditions de travail, garde vos documents ou ferme la porte à clé

    Un seul signe suffit pour demander de l’aide.
    .label = Signes d’alerte

signs-papers = <b>Papiers, téléphone, famille</b>

    <b>Quelqu’un demande votre passeport ou vos papiers d’identité.</b>
    On vous dit que c’est pour « les garder en sécurité » ou « arranger les choses ». Les autorités peuvent les demander, par exemple à un contrôle à la frontière. Faites attention avec toute autre personne.

    <b>On demande votre téléphone ou votre ordinateur.</b>
    Sans lui, vous ne pouvez pas appeler les personnes en qui vous avez confiance.

    <b>On veut vous éloigner de votre famille ou des personnes qui voyagent avec vous.</b>
    On vous dit qu’il n’y a pas de place pour tout le monde dans la voiture ou dans la maison. Restez ensemble.
    .label = Papiers, téléphone, famille

signs-promises = <b>Offres et promesses</b>

    <b>Un travail trop beau pour être vrai.</b>
    Beaucoup d’argent pour un travail facile. Rien sur papier. On veut que vous décidiez tout de suite.

    <b>De l’aide, mais des « services » en échange.</b>
    On vous donne à manger, un lit ou un trajet. Puis on vous dit que vous devez quelque chose.

    <b>De l’argent pour vous inscrire en Belgique, ou pour un départ vers un autre pays.</b>
    On vous promet une inscription, une relocalisation ou une réinstallation, et vous devez payer. Payer un billet ordinaire pour un voyage, c’est normal. Ceci n’est pas normal.
    .label = Offres et promesses

signs-work = <b>Travail et pression</b>

    <b>Quelqu’un vous pousse à travailler, à rendre des services ou à avoir des relations sexuelles.</b>
    On vous dit peut-être que vous devez rembourser une « dette ».

    <b>Vous travaillez, mais on ne vous paie pas.</b>
    Ou vous recevez juste une partie de ce qui était promis.

    <b>Les conditions de travail sont mauvaises, ou vous ne pouvez pas aller et venir librement.</b>
    On garde vos documents. On ferme la porte à clé.
    .label = Travail et pression
