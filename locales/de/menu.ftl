# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    Informationen für Menschen, die neu in Belgien sind: Unterkunft, Fahrten, Arbeit und wer helfen kann.

    Was möchten Sie lesen?
    .label = Menü

# Buttons that stand on many screens.
button-back = Zurück
button-locate = Ich weiß es nicht
button-copy = 📋 { $phone }
button-card = Als Kontakt
button-remove = Diese Nachricht löschen
button-share-chat = An eine Person oder Gruppe
button-share-link = Link teilen
button-share-copy = Link kopieren
button-share-page = An jemanden ohne Telegram
button-close = Schließen
button-cover = Verstecken { $time }
button-cover-off = Nie verstecken
button-erase = Löschen { $time }
button-erase-off = Nie löschen
button-refresh = Aktualisieren
