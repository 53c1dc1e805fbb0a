# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    Information for people who are new in Belgium: a place to stay, transport, work, and who can help.

    What would you like to read?
    .label = Menu

# Buttons that stand on many screens.
button-back = Back
button-locate = I don’t know
button-copy = 📋 { $phone }
button-card = As a contact
button-remove = Remove this message
button-share-chat = To a person or a group
button-share-link = Share the link
button-share-copy = Copy the link
button-share-page = To somebody without Telegram
button-close = Close
button-refresh = Refresh
button-cover = Cover { $time }
button-cover-off = Never cover
button-erase = Erase { $time }
button-erase-off = Never erase
