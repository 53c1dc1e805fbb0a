# Notes: a few questions whose answers become one message, to send to somebody the person trusts.
note = <b>Notatka dla kogoś, komu ufasz</b>
    Zapisz, gdzie mieszkasz lub jak podróżujesz. Wyślij to komuś, komu ufasz. Wtedy ktoś wie, gdzie jesteś.

    O co chodzi?
    .label = Notatka do wysłania

# .title is the first line of the message that is sent.
note-stay = <b>Gdzie mieszkam</b>
    Zadam kilka pytań. Każde możesz pominąć i możesz się cofnąć.

    Na końcu dostaniesz jedną wiadomość do wysłania dalej. Gdy jest gotowa, nic z niej nie zachowuję.
    .label = Gdzie mieszkam
    .title = Tu teraz mieszkam
note-ride = <b>Podróż</b>
    Zadam kilka pytań. Każde możesz pominąć i możesz się cofnąć.

    Na końcu dostaniesz jedną wiadomość do wysłania dalej. Gdy jest gotowa, nic z niej nie zachowuję.
    .label = Podróż
    .title = Moja podróż

# The questions, each with advice. .name stands before the answer in the message, and on the button to change it.
ask-stay-address = <b>Gdzie mieszkasz?</b>
    Napisz adres albo wyślij lokalizację (📎).

    Powiedz komuś, komu ufasz, gdzie mieszkasz i u kogo.
    .name = Gdzie
ask-stay-host = <b>Kto daje ci nocleg?</b>
    Napisz imię i nazwisko, o ile je znasz.

    Zapytaj innych o tę osobę. Możesz poprosić o pokazanie dowodu tożsamości.
    .name = U kogo
ask-stay-phone = <b>Jaki numer telefonu ma ta osoba?</b>
    Napisz go albo wyślij kontakt (📎).
    .name = Telefon tej osoby
ask-stay-price = <b>Jaka jest umówiona cena?</b>

    Ustal cenę przed wprowadzeniem się.
    .name = Cena
ask-stay-return = <b>Czego oczekują od ciebie w zamian?</b>

    Zapytaj, czy czegoś oczekują. Możesz powiedzieć nie.
    .name = W zamian
ask-stay-until = <b>Do kiedy tam mieszkasz?</b>

    Nie oddawaj dokumentów na czas pobytu.
    .name = Do kiedy
ask-ride-from = <b>Skąd wyjeżdżasz?</b>
    Napisz miejsce albo wyślij lokalizację (📎).

    Trzymaj się rodziny lub towarzyszy podróży.
    .name = Skąd
ask-ride-to = <b>Dokąd jedziesz?</b>
    .name = Dokąd
ask-ride-driver = <b>Kto prowadzi?</b>
    Napisz imię i nazwisko albo wyślij kontakt (📎).
    .name = Kierowca
ask-ride-plate = <b>Jaki jest numer rejestracyjny?</b>

    Spójrz na tablicę, zanim wsiądziesz.
    .name = Numer rejestracyjny
ask-ride-company = <b>Jaka to firma?</b>

    Wybieraj zorganizowany transport firmy, którą ludzie znają.
    .name = Firma
ask-ride-price = <b>Jaka jest umówiona cena?</b>

    Zawsze ustal cenę, zanim wsiądziesz.
    .name = Cena
ask-ride-when = <b>Kiedy wyjeżdżasz i kiedy będziesz na miejscu?</b>
    .name = Kiedy
ask-ride-companions = <b>Kto jedzie z tobą?</b>

    Nie pozwól, żeby ktoś oddzielił cię od rodziny lub towarzyszy podróży. Nie oddawaj dokumentów.
    .name = Kto jedzie ze mną
ask-code = <b>Hasło?</b>
    Możecie umówić się na jedno słowo. Gdy je powiesz lub napiszesz, druga osoba wie, że potrzebujesz pomocy.

    Kto czyta tę notatkę, czyta też hasło. Bezpieczniej podać je przez telefon, a tu je pominąć.
    .name = Hasło: potrzebuję pomocy
ask-hour = <b>Kiedy znowu zadzwonisz lub napiszesz?</b>
    Podaj godzinę. Jeśli do tego czasu nie dasz znać, druga osoba wie, że coś może być nie tak.
    .name = Zadzwonię lub napiszę o

# The buttons and lines of every note.
note-start = Zacznij
note-skip = Pomiń
note-before = Poprzednie pytanie
note-stop = Przerwij
note-step = Pytanie { $step } z { $steps }
note-answered = Twoja odpowiedź: { $answer }
note-review = <b>Oto twoja notatka.</b> Naciśnij to, co chcesz zmienić, albo utwórz wiadomość.
note-make = Utwórz wiadomość
note-send = Wyślij
note-erase = Skasuj tę notatkę
note-done = Notatka jest wyżej. Wyślij ją teraz: przytrzymaj ją palcem i wybierz „Przekaż”. Nic z niej nie zachowuję. Zniknie, gdy pojawi się strona o pociągach i pogodzie albo gdy naciśniesz ✖.
# Below what the person sends on: a note, or the end of a check.
note-hidden = Tekst jest ukryty: naciśnij go, żeby przeczytać.
note-empty = Wszystko jest pominięte, więc nie ma notatki.
# When somebody writes “stop” or “menu” inside a note.
note-stop-ask = <b>Przerwać pisanie tej notatki?</b>
note-keep = Zachowaj notatkę
note-throw = Wyrzuć ją
note-go-on = Pisz dalej
note-aside = Notatka jest zachowana, najwyżej do { $open-hours } godzin. Naciśnij „{ note-start }”, żeby pisać dalej.
note-stopped = Nic z notatki nie zachowuję.
note-too-long = To dla mnie za długie. Napisz krócej.
note-not-understood = Napisz tu tekst.
note-lost = Nie mam już tej notatki. Możesz zacząć od nowa.
