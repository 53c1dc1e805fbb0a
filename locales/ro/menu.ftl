# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    Informații pentru cei nou-veniți în Belgia: un loc de stat, deplasare, muncă și cine poate ajuta.

    Ce vreți să citiți?
    .label = Meniu

# Buttons that stand on many screens.
button-back = Înapoi
button-locate = Nu știu
button-copy = 📋 { $phone }
button-card = Drept contact
button-remove = Șterge acest mesaj
button-share-chat = Unei persoane sau unui grup
button-share-link = Trimite linkul
button-share-copy = Copiază linkul
button-share-page = Cuiva fără Telegram
button-close = Închide
button-refresh = Reîncarcă
button-cover = Ascunde { $time }
button-cover-off = Nu ascunde niciodată
button-erase = Șterge { $time }
button-erase-off = Nu șterge niciodată
