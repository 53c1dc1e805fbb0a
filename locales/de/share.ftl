share = <b>Teilen</b>
    Schicken Sie diesen Bot an Ihre Familie oder an Freunde. Die Nachricht ist kurz und neutral. Im Bot selbst stehen Nummern für Hilfe.

    Denken Sie zuerst nach: Kann jemand anders in deren Handy schauen?
    .label = Teilen

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = Nützliche Informationen für Menschen, die neu in Belgien sind

# On the button below what the other person receives: it opens the bot.
share-open = Öffnen

# When somebody wants to send on what is no longer in the chat.
share-gone = Diese Nachricht ist weg. Bot öffnen

# In which language the other person receives it.
share-reader = In dieser Sprache: { $language }
share-language = <b>Welche Sprache liest die andere Person?</b>
    Die Nachricht ist dann in dieser Sprache. Auch der Bot öffnet sich in dieser Sprache.
    .label = In einer anderen Sprache

share-pictures = <b>Ein Bild zum Weiterschicken</b>
    Auf dem Bild steht, was der Bot zu einem Thema sagt, und wen man anrufen kann. Schicken Sie es weiter oder drucken Sie es aus.

    Denken Sie zuerst nach: Wer das Bild sieht, sieht, worum es geht.
    .label = Als Bild
share-papers = <b>Zum Ausdrucken</b>
    Ein Dokument mit einer Seite.

    Das Plakat sagt, worum es geht. Die Aufkleber und die Karte nicht: Darauf stehen ein Code und Nummern.
    Die Karte ist klein: Man kann sie falten und in einem Schuh verstecken.
    .label = Ausdrucken
button-picture-numbers = Wen Sie anrufen können
button-picture-code = QR-Code
button-paper-poster = Plakat
button-paper-stickers = Aufkleber
button-paper-shoe-card = Karte zum Verstecken
