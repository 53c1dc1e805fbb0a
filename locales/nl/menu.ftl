# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    Informatie voor mensen die nieuw zijn in België: onderdak, vervoer, werk, en wie kan helpen.

    Wat wilt u lezen?
    .label = Menu

# Buttons that stand on many screens.
button-back = Terug
button-locate = Ik weet het niet
button-copy = 📋 { $phone }
button-card = Als contact
button-remove = Verwijder dit bericht
button-share-chat = Aan een persoon of groep
button-share-link = Deel de link
button-share-copy = Kopieer de link
button-share-page = Aan iemand zonder Telegram
button-close = Sluiten
button-cover = Verberg { $time }
button-cover-off = Nooit verbergen
button-erase = Wis { $time }
button-erase-off = Nooit wissen
button-refresh = Vernieuwen
