# Cards to show to somebody. The text of a card is what that person reads, in the languages of Belgium; it speaks for the
# one who shows it, and is short: it is drawn in large letters.
card = <b>Cartões para mostrar</b>
    Mostre um deles à polícia, a quem verifica as passagens no trem, a uma médica ou um médico, ou a quem estiver perto. O cartão fala nos idiomas da Bélgica, em inglês e no seu.

    Você pode receber cada um como imagem. Uma imagem funciona sem internet. Pense antes: outra pessoa pode ver as suas imagens.
    .label = Mostrar cartões
card-police = Preciso de ajuda. Por favor, chame a polícia.
    .label = Por favor, chame a polícia
card-unwilling = Não quero ir com esta pessoa. Por favor, me ajude.
    .label = Não quero ir junto
card-call = Por favor, ligue para este número por mim: { $line }
    .label = Por favor, ligue por mim
card-speak = Você fala { $language }?
    .label = Você fala meu idioma?
card-lost = Eu me perdi. Por favor, me ajude a encontrar um lugar oficial de acolhimento.
    .label = Eu me perdi

card-picture = Receber como imagem
checked-on = Verificado em { $checked }
