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
