# Notes: a few questions whose answers become one message, to send to somebody the person trusts.
note = <b>Una nota para alguien de confianza</b>
    Escriba dónde se queda o cómo viaja. Envíelo a alguien de confianza. Así alguien sabe dónde está usted.

    ¿De qué se trata?
    .label = Nota para enviar

# .title is the first line of the message that is sent.
note-stay = <b>Dónde me quedo</b>
    Hago unas pocas preguntas. Puede saltar cada una, y volver atrás.

    Al final recibe un mensaje para reenviar. Cuando está hecho, no guardo nada de él.
    .label = Dónde me quedo
    .title = Dónde me estoy quedando
note-ride = <b>Un viaje</b>
    Hago unas pocas preguntas. Puede saltar cada una, y volver atrás.

    Al final recibe un mensaje para reenviar. Cuando está hecho, no guardo nada de él.
    .label = Un viaje
    .title = Mi viaje

# The questions, each with advice. .name stands before the answer in the message, and on the button to change it.
ask-stay-address = <b>¿Dónde se queda?</b>
    Escriba la dirección, o envíe su ubicación (📎).

    Dígale a alguien de confianza dónde se queda, y con quién.
    .name = Dónde
ask-stay-host = <b>¿Quién le aloja?</b>
    Escriba el nombre, si lo sabe.

    Pregunte a otras personas por quien le aloja. Puede pedir ver un documento de identidad.
    .name = Quién me aloja
ask-stay-phone = <b>¿Cuál es el teléfono de quien le aloja?</b>
    Escríbalo, o envíe el contacto (📎).
    .name = Teléfono de quien me aloja
ask-stay-price = <b>¿Qué precio acordaron?</b>

    Acuerde el precio antes de mudarse.
    .name = Precio
ask-stay-return = <b>¿Qué esperan de usted a cambio?</b>

    Pregunte si esperan algo. Puede decir que no.
    .name = Esperan a cambio
ask-stay-until = <b>¿Hasta cuándo se queda?</b>

    No entregue sus documentos por el tiempo que se quede allí.
    .name = Hasta
ask-ride-from = <b>¿De dónde sale?</b>
    Escriba el lugar, o envíe su ubicación (📎).

    Quédese con su familia o con quienes viajan con usted.
    .name = Desde
ask-ride-to = <b>¿Adónde va?</b>
    .name = Hacia
ask-ride-driver = <b>¿Quién conduce?</b>
    Escriba el nombre, o envíe el contacto (📎).
    .name = Quién conduce
ask-ride-plate = <b>¿Cuál es la placa (matrícula) del auto?</b>

    Mírela antes de subir.
    .name = Placa (matrícula)
ask-ride-company = <b>¿Qué empresa es?</b>

    Elija transporte organizado de una empresa que la gente conoce.
    .name = Empresa
ask-ride-price = <b>¿Qué precio acordaron?</b>

    Acuerde siempre el precio antes de subir.
    .name = Precio
ask-ride-when = <b>¿Cuándo sale, y cuándo llega?</b>
    .name = Cuándo
ask-ride-companions = <b>¿Quién va con usted?</b>

    No deje que nadie le separe de su familia o de quienes viajan con usted. No entregue sus documentos.
    .name = Quién va conmigo
ask-code = <b>¿Una palabra secreta?</b>
    Pueden acordar una palabra. Cuando usted la diga o la escriba, la otra persona sabe que usted necesita ayuda.

    Quien lee esta nota también lee la palabra. Es más seguro decirla por teléfono, y saltar esta pregunta.
    .name = Palabra secreta: necesito ayuda
ask-hour = <b>¿Cuándo va a llamar o escribir otra vez?</b>
    Escriba la hora. Si a esa hora la otra persona no sabe nada de usted, sabe que puede haber un problema.
    .name = Voy a llamar o escribir a las

# The buttons and lines of every note.
note-start = Empezar
note-skip = Saltar
note-before = Pregunta anterior
note-stop = Parar
note-step = Pregunta { $step } de { $steps }
note-answered = Usted escribió: { $answer }
note-review = <b>Esta es su nota.</b> Toque lo que quiere cambiar, o haga el mensaje.
note-make = Hacer el mensaje
note-send = Enviar
note-erase = Borrar esta nota
note-done = Su nota está arriba. Envíela ahora: manténgala pulsada y elija “Reenviar”. No guardé nada de ella. Desaparece cuando aparece la página sobre trenes y tiempo, o cuando toca ✖.
# Below what the person sends on: a note, or the end of a check.
note-hidden = El texto está oculto: tóquelo para leerlo.
note-empty = Saltó todas las preguntas, así que no hay nota.
# When somebody writes “stop” or “menu” inside a note.
note-stop-ask = <b>¿Dejar de escribir esta nota?</b>
note-keep = Guardar la nota
note-throw = Borrarla
note-go-on = Seguir escribiendo
note-aside = Su nota está guardada, { $open-hours } horas como máximo. Toque “{ note-start }” para seguir.
note-stopped = No guardé nada de la nota.
note-too-long = Es demasiado largo para mí. Por favor, escriba menos.
note-not-understood = Por favor, escriba un texto aquí.
note-lost = Ya no tengo esta nota. Puede empezar de nuevo.
