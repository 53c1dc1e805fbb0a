share = <b>Share</b>
    Send this bot to your family or friends. The message is short and neutral. The bot itself shows numbers for help.

    Think first: can somebody else read their phone?
    .label = Share

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = Useful information for people who are new in Belgium
