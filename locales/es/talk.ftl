# Short lines above a screen, when somebody writes instead of tapping.
talk-neutral = Información para quienes están en Bélgica
talk-menu = Soy un programa y no entiendo esto. Esto es lo que puedo mostrarle:
talk-found = Quizás sea una de estas páginas:
talk-need-help = ¿Necesita ayuda ahora? Toque “{ help.label }”. En peligro: { $emergency } o { $police }.
talk-media = No puedo ver imágenes ni escuchar mensajes. No lo abrí. Esto es lo que puedo mostrarle:
talk-danger = ¿En peligro ahora? Llame al { $emergency }.
talk-broken = Algo salió mal aquí. Estos números funcionan:
talk-kept = Su elección: “{ $choice }”. Después de { $deletable-hours } horas sin tocar nada, vuelve a estar como al principio.
talk-not-kept = No puedo guardar esto en este momento. Inténtelo otra vez más tarde.
talk-not-removed = Telegram ya no me deja borrar este mensaje. Usted sí puede: manténgalo pulsado y elija “Eliminar” 🗑.
talk-watched = ¿Alguien puede ver su teléfono? ✖ oculta esta página y borra los mensajes de las últimas { $deletable-hours } horas. El chat sigue en su lista. Lea más: “{ help-more.label }”.
talk-language-lost = No puedo recordar su idioma en este momento. Los botones de abajo siguen en él.

# In a group: neutral, and nothing else.
group-line = Hola. Solo respondo en un chat privado.
    .button = Abrir el chat
