# Cards to show to somebody. The text of a card is what that person reads; it is short: it is drawn in large letters.
card = <b>Tarjetas para mostrar</b>
    Muestre una a la policía, al personal del tren, al personal médico o a cualquiera que esté cerca. Lo dice en los idiomas de Bélgica, en inglés y en el de usted.

    Puede recibir cada una como imagen. Una imagen funciona sin internet. Piense primero: otra persona puede ver sus imágenes.
    .label = Mostrar tarjeta
card-police = Necesito ayuda. Por favor, llame a la policía.
    .label = Llame a la policía, por favor
card-unwilling = No quiero ir con esta persona. Por favor, ayúdeme.
    .label = No quiero ir con esa persona
card-call = Por favor, llame a este número por mí: { $line }
    .label = Por favor, llame por mí
card-speak = ¿Habla usted { $language }?
    .label = ¿Habla usted mi idioma?
card-lost = No sé dónde estoy. Por favor, ayúdeme a encontrar un lugar oficial de acogida.
    .label = No sé dónde estoy

card-picture = Recibir como imagen
checked-on = Comprobado el { $checked }
