# The pages for a browser, for who has no Telegram.
# On every page: it puts a page about trains in place of this one. One short word.
site-exit = Wyjdź
# For who reads by ear or by keyboard: goes past the buttons at the top.
site-skip = Do tekstu
# The page with nothing but numbers to call, and the button in the chat that opens it. Below each number, what it is.
site-call = Zadzwoń
    .emergency = pogotowie, straż pożarna, policja
    .police = policja
    .line = trzy centra, całą dobę

site-place = Miejscowość, w której jesteś, lub jej kod pocztowy
site-find = Pokaż centrum
site-no-position = Przeglądarka nie podaje, gdzie jesteś. Napisz nazwę miejscowości lub kod pocztowy.
# Above a table of postcodes and regions.
site-postcodes = Region poznasz po kodzie pocztowym

site-check = Odpowiedz niżej. Nic nie jest wysyłane ani zapisywane: znika, gdy zamkniesz stronę.
site-note = Napisz odpowiedzi dla kogoś, komu ufasz: na papierze lub w wiadomości. Rób to tylko tam, gdzie to bezpieczne. Ta strona nic nie zachowuje.

site-about = <b>O tych stronach</b>
    Safe Steps daje informacje ludziom w Belgii, których ktoś może oszukiwać, wciągać w pułapkę lub wykorzystywać. Przede wszystkim tym, którzy uciekli z Ukrainy.

    Po drugiej stronie nikt nie czyta tego, co piszesz, i nikt nie odpowiada. Te strony nie mogą obiecać pomocy. Pokazują, kto może pomóc.

site-privacy = <b>Prywatność</b>
    Te strony nie zapisują plików cookie, nie pytają o nazwisko i nikogo nie liczą. Wpisana miejscowość zostaje wyszukana i zapomniana. Twoje odpowiedzi zostają na twoim ekranie.
site-traces = <b>Co zostaje w twoim telefonie</b>
    • adresy tych stron w historii przeglądarki
    • połączenia w historii połączeń i na rachunku za telefon

    „{ site-exit }” zastępuje tę stronę stroną o pociągach. Na klawiaturze naciśnij Shift trzy razy.

    Ktoś może kontrolować twój telefon? Użyj innego urządzenia, które jest bezpieczne.

site-keep = <b>Zachowaj te strony w tym telefonie</b>
    Wtedy otwierają się bez internetu. Najpierw pomyśl: zostają w pamięci przeglądarki i kto ma telefon w ręku, może je znaleźć.
    .keep = Zachowaj je
    .remove = Usuń je
    .kept = Te strony są teraz w tym telefonie.
    .removed = Nie ma ich już w tym telefonie.
    .failed = Ta przeglądarka tego nie potrafi.
