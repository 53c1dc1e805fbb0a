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
    Het bericht is in deze taal, en de bot opent in deze taal.
    .label = In een andere taal
