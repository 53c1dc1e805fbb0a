# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    Informacje dla osób, które są w Belgii od niedawna: nocleg, transport, praca i kto może pomóc.

    O czym chcesz przeczytać?
    .label = Menu

# Buttons that stand on many screens.
button-back = Wstecz
button-locate = Nie wiem
button-copy = 📋 { $phone }
button-card = Jako kontakt
button-remove = Usuń tę wiadomość
button-share-chat = Do osoby lub grupy
button-share-link = Wyślij link
button-share-copy = Skopiuj link
button-share-page = Do kogoś bez Telegrama
button-close = Zamknij
button-refresh = Odśwież
button-cover = Zakryj { $time }
button-cover-off = Nie zakrywaj
button-erase = Skasuj { $time }
button-erase-off = Nie kasuj
