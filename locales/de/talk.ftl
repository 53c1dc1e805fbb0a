# Short lines above a screen, when somebody writes instead of tapping.
talk-menu = Ich bin ein Programm und verstehe das nicht. Das kann ich Ihnen zeigen:
talk-media = Ich kann keine Bilder ansehen und keine Nachrichten anhören. Ich habe nichts geöffnet. Das kann ich Ihnen zeigen:
talk-broken = Hier ist etwas schiefgegangen. Diese Nummern funktionieren:
talk-language-lost = Ich kann mir Ihre Sprache gerade nicht merken. Die Knöpfe hier unten bleiben in Ihrer Sprache.

# In a group: neutral, and nothing else.
group-line = Hallo. Ich antworte nur in einem privaten Chat.
    .button = Chat öffnen
