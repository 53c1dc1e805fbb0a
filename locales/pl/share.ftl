share = <b>Udostępnij</b>
    Wyślij tego bota rodzinie lub przyjaciołom. Wiadomość jest krótka i neutralna. Sam bot pokazuje numery pomocy.

    Najpierw pomyśl: czy ktoś inny może zaglądać do ich telefonu?
    .label = Udostępnij

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = Przydatne informacje dla osób, które są w Belgii od niedawna

# On the button below what the other person receives: it opens the bot.
share-open = Otwórz

# When somebody wants to send on what is no longer in the chat.
share-gone = Tej wiadomości już nie ma. Otwórz bota

# In which language the other person receives it.
share-reader = W tym języku: { $language }
share-language = <b>W jakim języku czyta druga osoba?</b>
    Wiadomość jest w tym języku i bot otwiera się w nim.
    .label = W innym języku

share-pictures = <b>Obrazek do wysłania</b>
    Jest na nim to, co bot mówi na jeden temat, i do kogo dzwonić. Wyślij go dalej lub wydrukuj.

    Najpierw pomyśl: kto widzi obrazek, widzi też, o czym on jest.
    .label = Jako obrazek
share-papers = <b>Do druku</b>
    Dokument na jedną stronę.

    Plakat mówi, o co chodzi. Naklejki i karteczka nie: mają kod i numery.
    Karteczka jest mała: można ją złożyć i ukryć w bucie.
    .label = Do druku
button-picture-numbers = Do kogo dzwonić
button-picture-code = Kod QR
button-paper-poster = Plakat
button-paper-stickers = Naklejki
button-paper-shoe-card = Karteczka do ukrycia
