# Short lines above a screen, when somebody writes instead of tapping.
talk-neutral = Informationen für Menschen in Belgien
talk-menu = Ich bin ein Programm und verstehe das nicht. Das kann ich Ihnen zeigen:
talk-found = Vielleicht ist es eine dieser Seiten:
talk-need-help = Brauchen Sie jetzt Hilfe? Tippen Sie auf „{ help.label }“. In Gefahr: { $emergency } oder { $police }.
talk-media = Ich kann keine Bilder ansehen und keine Nachrichten anhören. Ich habe nichts geöffnet. Das kann ich Ihnen zeigen:
talk-danger = Jetzt in Gefahr? Rufen Sie { $emergency } an.
talk-broken = Hier ist etwas schiefgegangen. Diese Nummern funktionieren:
talk-kept = Das haben Sie gewählt: „{ $choice }“. Wenn Sie { $deletable-hours } Stunden nichts antippen, ist es wieder wie am Anfang.
talk-not-kept = Ich kann mir das gerade nicht merken. Bitte versuchen Sie es später noch einmal.
talk-not-removed = Telegram lässt mich diese Nachricht nicht mehr löschen. Sie können es: Halten Sie den Finger darauf und wählen Sie „Löschen“ 🗑.
talk-watched = Kann jemand in Ihr Handy schauen? ✖ versteckt diese Seite und löscht die Nachrichten der letzten { $deletable-hours } Stunden. Der Chat bleibt in Ihrer Liste. Mehr dazu: „{ help-more.label }“.
talk-language-lost = Ich kann mir Ihre Sprache gerade nicht merken. Die Knöpfe hier unten bleiben in Ihrer Sprache.

# In a group: neutral, and nothing else.
group-line = Hallo. Ich antworte nur in einem privaten Chat.
    .button = Chat öffnen
