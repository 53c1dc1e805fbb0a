transport = <b>Transport</b>

    <b>Choisissez un transport organisé</b> par une entreprise connue.

    • Restez avec votre famille ou avec les gens qui vous accompagnent. Ne laissez personne vous séparer.
    • Ne donnez pas vos documents.
    • Mettez-vous toujours d’accord sur le prix avant de monter.
    .label = Transport
