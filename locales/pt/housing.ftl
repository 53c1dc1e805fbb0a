housing = <b>Um lugar para ficar</b>
    Que tipo de lugar é? Cada um tem os seus conselhos.

    Procure primeiro um lugar das autoridades ou de uma organização bem conhecida.
    .label = Lugar para ficar

housing-official = <b>Das autoridades</b>
    • Você pede proteção internacional? A Fedasil é a agência federal de acolhimento. Nem sempre ela tem lugar.
    • Você fugiu da Ucrânia? A Fedasil diz aonde ir. Os municípios oferecem lugares para ficar. As regiões ajudam com moradia por mais tempo.

    Leia mais nos sites dela:
    .label = Das autoridades

housing-organised = <b>De uma organização</b>
    Procure primeiro a moradia de uma organização que as pessoas conhecem.

    Você não conhece a organização? Pergunte a outras pessoas sobre ela antes de ir.
    .label = De uma organização

housing-online = <b>Pela internet</b>
    • Escolha alguém com boas avaliações.
    • Leia os comentários de outros hóspedes antes de decidir.
    .label = Pela internet

housing-private = <b>Na casa de alguém</b>
    Antes de ir:
    • Pergunte a outras pessoas sobre quem vai hospedar você.
    • Você pode pedir para ver um documento de identidade.
    • Pergunte se esperam algo de você em troca.
    • Combine o preço antes de se mudar.
    • Diga a alguém de confiança onde você fica, e com quem.

    Quando você estiver lá:
    • Fique com a sua família ou com quem viaja com você. Não deixe ninguém separar vocês.
    • Não entregue os seus documentos.
    .label = Na casa de alguém
