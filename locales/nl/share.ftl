share = <b>Delen</b>
    Stuur deze bot naar uw familie of vrienden. Het bericht is kort en neutraal. In de bot zelf staan nummers voor hulp.

    Denk eerst na: kan iemand anders in hun telefoon kijken?
    .label = Delen

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = Nuttige informatie voor mensen die nieuw zijn in België

# On the button below what the other person receives: it opens the bot.
share-open = Openen

# When somebody wants to send on what is no longer in the chat.
share-gone = Dit bericht is weg. Open de bot

# In which language the other person receives it.
share-reader = In deze taal: { $language }
share-language = <b>Welke taal leest de ander?</b>
    Het bericht is dan in die taal, en de bot opent in die taal.
    .label = In een andere taal

share-pictures = <b>Een afbeelding om door te sturen</b>
    Op de afbeelding staat wat de bot over een thema zegt, en wie u kunt bellen. Stuur ze door of druk ze af.

    Denk eerst na: wie de afbeelding ziet, ziet waarover het gaat.
    .label = Als afbeelding
share-papers = <b>Om af te drukken</b>
    Een document van één pagina.

    De affiche zegt waarover het gaat. De stickers en het kaartje niet: daarop staan een code en nummers.
    Het kaartje is klein: u kunt het vouwen en in een schoen verbergen.
    .label = Afdrukken
button-picture-numbers = Wie u kunt bellen
button-picture-code = QR-code
button-paper-poster = Affiche
button-paper-stickers = Stickers
button-paper-shoe-card = Kaartje om te verbergen
