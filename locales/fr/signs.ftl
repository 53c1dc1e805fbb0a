signs = <b>Neuf signes d’alerte</b>
    Beaucoup de gens veulent vous aider. Certaines personnes ne sont pas ce qu’elles disent être. Faites attention quand quelqu’un…

    <b>Papiers, téléphone, famille</b>
    • demande votre passeport ou vos papiers d’identité
    • demande votre téléphone, votre ordinateur ou un autre moyen de contacter des gens
    • veut vous éloigner de votre famille ou des personnes qui voyagent avec vous

    <b>Offres et promesses</b>
    • propose un travail qui semble trop beau pour être vrai
    • vous aide seulement si vous rendez des « services » en échange
    • promet un enregistrement ou un départ vers un autre pays, contre de l’argent

    <b>Travail et pression</b>
    • vous pousse à travailler, à rendre des services ou à avoir des relations sexuelles
    • ne vous paie pas, ou vous paie moins que promis
    • vous fait travailler dans de mauvaises conditions, ou ne vous laisse pas aller et venir librement

    Une de ces choses vous arrive ? Vous pouvez demander de l’aide maintenant.
    .label = Signes d’alerte

signs-papers = <b>Papiers, téléphone, famille</b>

    <b>Quelqu’un demande votre passeport ou vos papiers d’identité.</b>
    On vous dit que c’est pour « les garder en sécurité » ou « arranger les choses ». Les autorités peuvent les demander, par exemple à un contrôle à la frontière. Faites attention avec toute autre personne.

    <b>Quelqu’un demande votre téléphone ou votre ordinateur.</b>
    Sans lui, vous ne pouvez pas appeler les personnes en qui vous avez confiance.

    <b>Quelqu’un veut vous éloigner de votre famille ou des personnes qui voyagent avec vous.</b>
    On vous dit qu’il n’y a pas de place pour tout le monde dans la voiture ou dans la maison. Restez ensemble.
    .label = Papiers, téléphone, famille

signs-promises = <b>Offres et promesses</b>

    <b>Un travail qui semble trop beau pour être vrai.</b>
    Beaucoup d’argent pour un travail facile. Rien sur papier. On veut que vous décidiez tout de suite.

    <b>De l’aide seulement en échange de « services ».</b>
    On vous donne à manger, un lit ou un trajet. Puis on vous dit que vous devez quelque chose.

    <b>De l’argent pour un enregistrement ou pour un départ vers un autre pays.</b>
    On vous promet un enregistrement, une relocalisation ou une réinstallation, et vous devez payer. Payer un billet ordinaire pour un voyage, c’est normal. Ceci n’est pas normal.
    .label = Offres et promesses

signs-work = <b>Travail et pression</b>

    <b>Quelqu’un vous pousse à travailler, à rendre des services ou à avoir des relations sexuelles.</b>
    On vous dit peut-être que vous devez rembourser une « dette ».

    <b>Vous travaillez, mais on ne vous paie pas.</b>
    Ou vous recevez seulement une partie de ce qui était promis.

    <b>Les conditions de travail ne sont pas correctes, ou vous ne pouvez pas aller et venir librement.</b>
    On garde vos documents. On ferme la porte à clé.
    .label = Travail et pression
