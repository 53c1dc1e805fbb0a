# Notes: a few questions whose answers become one message, to send to somebody the person trusts.
note = <b>Um recado para alguém de confiança</b>
    Escreva onde você fica ou como viaja. Envie a alguém de confiança. Assim alguém sabe onde você está.

    Sobre o que é?
    .label = Recado para enviar

# .title is the first line of the message that is sent.
note-stay = <b>Onde eu fico</b>
    Faço algumas perguntas. Você pode pular cada uma, e voltar.

    No fim, você recebe uma mensagem para encaminhar. Quando ela estiver pronta, não guardo nada dela.
    .label = Onde eu fico
    .title = Onde estou ficando
note-ride = <b>Uma viagem</b>
    Faço algumas perguntas. Você pode pular cada uma, e voltar.

    No fim, você recebe uma mensagem para encaminhar. Quando ela estiver pronta, não guardo nada dela.
    .label = Uma viagem
    .title = Minha viagem

# The questions, each with advice. .name stands before the answer in the message, and on the button to change it.
ask-stay-address = <b>Onde você fica?</b>
    Escreva o endereço, ou envie a sua localização (📎).

    Diga a alguém de confiança onde você fica, e com quem.
    .name = Onde
ask-stay-host = <b>Quem hospeda você?</b>
    Escreva o nome, se você souber.

    Pergunte a outras pessoas sobre quem hospeda você. Você pode pedir para ver um documento de identidade.
    .name = Quem me hospeda
ask-stay-phone = <b>Qual é o telefone de quem hospeda você?</b>
    Escreva o número, ou envie o contato (📎).
    .name = Telefone de quem hospeda
ask-stay-price = <b>Que preço vocês combinaram?</b>

    Combine o preço antes de se mudar.
    .name = Preço
ask-stay-return = <b>O que esperam de você em troca?</b>

    Pergunte se esperam algo. Você pode dizer não.
    .name = Esperam em troca
ask-stay-until = <b>Até quando você fica?</b>

    Não entregue os seus documentos pelo tempo em que ficar lá.
    .name = Até
ask-ride-from = <b>De onde você sai?</b>
    Escreva o lugar, ou envie a sua localização (📎).

    Fique com a sua família ou com quem viaja com você.
    .name = De
ask-ride-to = <b>Para onde você vai?</b>
    .name = Para
ask-ride-driver = <b>Quem dirige?</b>
    Escreva o nome, ou envie o contato (📎).
    .name = Quem dirige
ask-ride-plate = <b>Qual é a placa do carro?</b>

    Olhe a placa antes de entrar.
    .name = Placa do carro
ask-ride-company = <b>Qual é a empresa?</b>

    Escolha um transporte organizado, de uma empresa que as pessoas conhecem.
    .name = Empresa
ask-ride-price = <b>Que preço vocês combinaram?</b>

    Combine sempre o preço antes de entrar.
    .name = Preço
ask-ride-when = <b>Quando você sai, e quando chega?</b>
    .name = Quando
ask-ride-companions = <b>Quem vai com você?</b>

    Não deixe ninguém separar você da sua família ou de quem viaja com você. Não entregue os seus documentos.
    .name = Quem vai comigo
ask-code = <b>Uma palavra combinada?</b>
    Vocês podem combinar uma palavra. Quando você disser ou escrever essa palavra, a outra pessoa sabe que você precisa de ajuda.

    Quem lê este recado também lê a palavra. É mais seguro dizer por telefone, e pular aqui.
    .name = Palavra combinada: preciso de ajuda
ask-hour = <b>Quando você vai ligar ou escrever de novo?</b>
    Escreva a hora. Se até essa hora a outra pessoa não tiver notícias suas, ela sabe que algo pode estar errado.
    .name = Vou ligar ou escrever às

# The buttons and lines of every note.
note-start = Começar
note-skip = Pular
note-before = Pergunta anterior
note-stop = Parar
note-step = Pergunta { $step } de { $steps }
note-answered = Você escreveu: { $answer }
note-review = <b>Este é o seu recado.</b> Toque no que você quer mudar, ou crie a mensagem.
note-make = Criar a mensagem
note-send = Enviar
note-erase = Apagar este recado
note-done = O seu recado está acima. Envie agora: segure o dedo sobre ele e escolha “Encaminhar”. Não guardei nada dele. Ele some quando a página sobre trens e tempo aparece, ou quando você toca em ✖.
# Below what the person sends on: a note, or the end of a check.
note-hidden = O texto está escondido: toque nele para ler.
note-empty = Você pulou tudo, por isso não há recado.
# When somebody writes “stop” or “menu” inside a note.
note-stop-ask = <b>Parar de escrever este recado?</b>
note-keep = Guardar o recado
note-throw = Jogar fora
note-go-on = Continuar
note-aside = O seu recado está guardado, { $open-hours } horas no máximo. Toque em “{ note-start }” para continuar.
note-stopped = Não guardei nada do recado.
note-too-long = Isso é longo demais para mim. Por favor, escreva menos.
note-not-understood = Por favor, escreva um texto aqui.
note-lost = Não tenho mais esse recado. Você pode começar de novo.
