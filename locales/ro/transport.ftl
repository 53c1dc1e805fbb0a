transport = <b>Deplasare</b>

    <b>Alegeți un transport organizat</b> de o firmă pe care lumea o cunoaște.

    • Rămâneți cu familia sau cu cei cu care călătoriți. Nu lăsați pe nimeni să vă despartă.
    • Nu dați actele din mână.
    • Stabiliți întotdeauna prețul înainte să urcați.
    .label = Deplasare
