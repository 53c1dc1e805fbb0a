work = <b>Twoje prawa w pracy</b>
    Każda osoba, która pracuje w Belgii u pracodawcy, ma te same prawa pracownicze. Także bez dokumentu pobytowego.

    <b>Coś jest nie tak, gdy…</b>
    • nie dostajesz zapłaty albo dostajesz mniej, niż obiecano
    • musisz pracować na spłatę długu lub podróży
    • ktoś trzyma twoje dokumenty lub zabrania ci odejść
    • pracujesz bardzo wiele godzin lub w bardzo złych warunkach
    • ktoś ci grozi

    Nic z tego nie jest twoją winą. Możesz poprosić o pomoc.
    .label = Praca

work-proof = <b>Zachowaj dowody swojej pracy</b>
    Dowody mogą pomóc, gdy domagasz się zapłaty lub składasz skargę. Zbieraj je tylko, jeśli to bezpieczne.

    <b>Zapisuj</b>
    • dni i godziny pracy
    • miejsca, z adresem
    • nazwiska ludzi, którzy tam byli
    • co obiecano i co zostało wypłacone

    <b>Zachowuj</b> wiadomości i papiery. Rób zdjęcia miejsca.

    <b>Trzymaj to tam, gdzie nikt inny nie zagląda.</b> Najlepiej u kogoś, komu ufasz, i nie tylko w telefonie. Ten bot tego nie przechowuje.
    .label = Zachowaj dowody

work-complaint = <b>Zanim złożysz skargę</b>
    <b>Lepiej przed kontrolą niż po niej</b>
    Kto pracuje na czarno, może stracić zasiłki lub dostać karę pieniężną. Nie dotyczy to osoby, która złożyła skargę przed kontrolą albo jest uznana za ofiarę. FairWork Belgium wyjaśnia więcej.

    <b>Kontrola inspekcji</b>
    Najpierw przeczytaj, co inspekcja musi przekazać. To jest na stronie „{ services-work.label }”.
    <i>Sprawdzono: { $checked }</i>

    <b>Federalna inspekcja pracy:</b> { $labour-federal }
    <b>Bez dokumentu pobytowego? Najpierw centrum:</b>
    { $line } – całą dobę
    .label = Złóż skargę

work-employer = <b>Sprawdź pracodawcę</b>
    Każdy może bezpłatnie sprawdzić pracodawcę w rejestrze firm (KBO/BCE).

    Jest tam nazwa? Adres zgadza się z tym, który ci podano? Firma w rejestrze też może źle traktować ludzi.

    <b>Pytaj przed wyjazdem</b>
    Także o pracę sezonową, na przykład przy zbiorach, lub jako au pair:
    • Jaka praca, ile godzin, jaka zapłata?
    • Gdzie będziesz spać i ile to kosztuje?
    • Kto płaci za podróż?
    Poproś o to na piśmie. Nie oddawaj dokumentów.

    Strona zostaje w historii przeglądarki.
    .label = Sprawdź pracodawcę
