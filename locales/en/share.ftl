share = <b>Share</b>
    Send this bot to your family or friends. The message is short and neutral. The bot itself shows numbers for help.

    Think first: can somebody else read their phone?
    .label = Share

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = Useful information for people who are new in Belgium

# On the button below what the other person receives: it opens the bot.
share-open = Open

# When somebody wants to send on what is no longer in the chat.
share-gone = This message is gone. Open the bot

# In which language the other person receives it.
share-reader = In this language: { $language }
share-language = <b>Which language does the other person read?</b>
    The message is in this language, and the bot opens in it.
    .label = In another language

share-pictures = <b>A picture to send on</b>
    It says what the bot says about one topic, and whom to call. Send it on, or print it.

    Think first: whoever sees the picture, sees what it is about.
    .label = As a picture
share-papers = <b>To print</b>
    A document of one page.

    The poster says what it is about. The stickers and the card do not: they have a code and numbers.
    The card is small: it can be folded and hidden in a shoe.
    .label = To print
button-picture-numbers = Who to call
button-picture-code = QR code
button-paper-poster = Poster
button-paper-stickers = Stickers
button-paper-shoe-card = Card to hide
