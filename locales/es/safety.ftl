safety = <b>Cinco pasos para su seguridad</b>

    <b>Esté alerta.</b> Confíe en su intuición sobre las personas que no conoce.

    <b>Lleve sus documentos con usted.</b> Tómeles fotos. Envíe las fotos a alguien de confianza.

    <b>Siga en contacto</b> con su familia y con personas de confianza.

    <b>Conozca sus derechos,</b> y sepa dónde pedir ayuda.

    <b>Use información fiable.</b> Mire quién la da.
    .label = Seguridad

safety-strangers = <b>Cuando alguien ofrece ayuda</b>
    Mucha gente quiere ayudar, en el camino y después de que usted llega a Bélgica.
    Pero hay personas que no son quienes dicen ser.

    Ofrecen una cama, un viaje en auto o comida gratis. Después lo usan para presionarle: quieren sexo, trabajo u otros servicios.
    O quieren hacerle daño, o llevarse sus documentos y sus cosas.

    Puede decir que no. Puede irse. Puede pedir ayuda.
    .label = Cuando ofrecen ayuda

safety-sources = <b>Información fiable</b>
    • UNHCR Help Belgium – de ACNUR, para personas que tuvieron que huir
    • info-ukraine.be – del gobierno belga
    • Stop Human Trafficking – el sitio web de los tres centros
    • Fedasil – la agencia federal de acogida

    Un sitio web queda en el historial de su navegador. Use otro teléfono si alguien mira el suyo.
    .label = Información fiable

safety-phone = <b>Si alguien puede ver su teléfono</b>
    <b>✖ está en todas las pantallas.</b> Con un toque, esta página se convierte en una página sobre trenes y tiempo. Los demás mensajes de las últimas { $deletable-hours } horas se borran, también los suyos. Lo que el bot guardó sobre usted se borra. Escribir /erase, x o ❌ hace lo mismo.

    Si no toca nada durante un rato, la página sobre trenes y tiempo aparece automáticamente.

    <b>✖ no puede borrarlo todo.</b> Lea qué queda, y qué puede hacer usted.

    ¿Es posible que vigilen su teléfono? Use otro aparato que sea seguro.
    .label = Si alguien ve mi teléfono

safety-phone-stays = <b>Lo que ✖ no puede borrar</b>
    • este chat en su lista de chats
    • notificaciones que ya se mostraron, también en otro aparato suyo
    • llamadas, en el registro de llamadas y en la factura del teléfono
    • sitios web que usted abrió, en el navegador
    • mensajes de hace más de { $deletable-hours } horas
    • un contacto o una imagen que usted guardó
    • lo que usted reenvió a otra persona
    .label = Qué queda

# The names of menu entries are those of Telegram in this language.
safety-phone-settings = <b>Qué puede hacer usted</b>
    <b>Silencio:</b> abra este chat, toque su nombre arriba y silencie las notificaciones. Entonces no llega ninguna notificación de este chat.

    <b>Sin vista previa:</b> en los ajustes de Telegram, en “Notificaciones y sonidos”, desactive la vista previa de los mensajes. Entonces la notificación no muestra las palabras.

    <b>Autoeliminar:</b> actívelo para este chat. Entonces Telegram borra los mensajes nuevos después de un tiempo.

    <b>Borrar el chat:</b> elija “Eliminar chat” en su menú. Entonces ya no está en su lista.
    .label = Ajustes del teléfono
