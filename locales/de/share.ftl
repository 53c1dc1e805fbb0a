share = <b>Teilen</b>
    Schicken Sie diesen Bot an Ihre Familie oder an Freunde. Die Nachricht ist kurz und neutral. Im Bot selbst stehen Nummern für Hilfe.

    Denken Sie zuerst nach: Kann jemand anders in deren Handy schauen?
    .label = Teilen

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = Nützliche Informationen für Menschen, die neu in Belgien sind
