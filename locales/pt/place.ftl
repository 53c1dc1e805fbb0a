# Asking where the person is, and answering.
place-ask = Escreva o nome da cidade onde você está, ou o código postal. Ou toque no botão para enviar a sua localização.
    .share = Enviar minha localização
    .cancel = Voltar ao menu
place-found = { $place } – este é o seu centro de ajuda.
place-guess = Você quer dizer { $place }? Então este é o seu centro de ajuda. Se não, escreva de novo, ou toque em “{ help-regions.label }”.
place-which = Esse nome existe mais de uma vez. Qual deles é?
place-unknown = Não conheço esse lugar. Você pode ligar mesmo assim: os números estão abaixo. Ou escreva de novo, escreva o código postal, ou escolha a sua região.
place-postcode = Esse não é um código postal da Bélgica. Escreva de novo, ou escolha a sua região.
place-near = Você está perto do limite entre duas regiões. Se você está em { $place }, este é o seu centro de ajuda.
place-border = Você está perto da fronteira da Bélgica. Se você está na Bélgica, perto de { $place }, este é o seu centro de ajuda.
# Where the button for the location only sent the words on it, as on a computer.
place-send = Um computador não consegue enviar a sua localização aqui. Escreva a cidade ou o código postal. Num telefone, você também pode tocar em 📎 e depois em “Localização”.
place-outside = Esse lugar não fica na Bélgica. Os centros deste bot trabalham na Bélgica. O { $emergency } funciona em toda a União Europeia.
# Seen for a blink, while the keyboard for the location is put away.
place-done = …
