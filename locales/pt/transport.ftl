transport = <b>Transporte</b>

    <b>Escolha um transporte organizado</b> de uma empresa que as pessoas conhecem.

    • Fique com a sua família ou com quem viaja com você. Não deixe ninguém separar vocês.
    • Não entregue os seus documentos.
    • Combine sempre o preço antes de entrar.
    .label = Transporte
