# Asking where the person is, and answering.
place-ask = Escriba el nombre de la ciudad donde está, o su código postal. O toque el botón para enviar su ubicación.
    .share = Enviar mi ubicación
    .cancel = Volver al menú
place-found = { $place } – este es su centro de ayuda.
place-guess = ¿Quiere decir { $place }? Entonces este es su centro de ayuda. Si no, escríbalo otra vez, o toque “{ help-regions.label }”.
place-which = Este nombre existe más de una vez. ¿Cuál es?
place-unknown = No conozco este lugar. Puede llamar de todos modos: los números están abajo. O escríbalo otra vez, escriba su código postal, o elija su región.
place-postcode = Este no es un código postal de Bélgica. Escríbalo otra vez, o elija su región.
place-near = Está cerca del límite entre dos regiones. Si está en { $place }, este es su centro de ayuda.
place-border = Está cerca de la frontera de Bélgica. Si está en Bélgica, cerca de { $place }, este es su centro de ayuda.
# Where the button for the location only sent the words on it, as on a computer.
place-send = Una computadora no puede enviar su ubicación aquí. Escriba la ciudad o el código postal. En un teléfono también puede tocar 📎 y después “Ubicación”.
place-outside = Este lugar no está en Bélgica. Los centros de este bot trabajan en Bélgica. El { $emergency } funciona en toda la Unión Europea.
# Seen for a blink, while the keyboard for the location is put away.
place-done = …
