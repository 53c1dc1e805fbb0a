safety = <b>Pięć kroków do bezpieczeństwa</b>

    <b>Zachowaj czujność.</b> Ufaj swojemu przeczuciu, gdy chodzi o ludzi, których nie znasz.

    <b>Miej dokumenty przy sobie.</b> Zrób im zdjęcia. Wyślij te zdjęcia komuś, komu ufasz.

    <b>Utrzymuj kontakt</b> z rodziną i z ludźmi, którym ufasz.

    <b>Znaj swoje prawa</b> i wiedz, gdzie szukać pomocy.

    <b>Korzystaj z pewnych informacji.</b> Patrz, kto je podaje.
    .label = Bezpieczeństwo

safety-strangers = <b>Gdy ktoś oferuje pomoc</b>
    Wielu ludzi chce pomóc – w drodze i po przyjeździe do Belgii.
    Niektórzy nie są tymi, za kogo się podają.

    Oferują łóżko, podwózkę lub darmowe jedzenie. Potem wykorzystują to, żeby popchnąć cię do seksu, pracy lub innych usług.
    Albo chcą cię skrzywdzić lub zabrać ci dokumenty i rzeczy.

    Możesz powiedzieć nie. Możesz odejść. Możesz poprosić o pomoc.
    .label = Pomoc od obcych

safety-sources = <b>Informacje, którym można ufać</b>
    • UNHCR Help Belgium – dla osób, które musiały uciekać
    • info-ukraine.be – strona rządu Belgii
    • Stop Human Trafficking – strona trzech centrów
    • Fedasil – federalna agencja przyjmowania uchodźców

    Strona zostaje w historii przeglądarki. Użyj innego telefonu, jeśli ktoś zagląda do twojego.
    .label = Pewne informacje

safety-phone = <b>Gdy ktoś może widzieć twój telefon</b>
    <b>✖ jest na każdym ekranie.</b> Jedno naciśnięcie i ta strona zmienia się w stronę o pociągach i pogodzie. Inne wiadomości z ostatnich { $deletable-hours } godzin zostają usunięte, twoje też. To, co bot pamięta o tobie, zostaje skasowane. Tak samo działa napisanie /erase, x lub ❌.

    Jeśli przez jakiś czas nic nie naciskasz, strona o pociągach i pogodzie pojawia się automatycznie.

    <b>✖ nie usunie wszystkiego.</b> Przeczytaj, co zostaje i co możesz zrobić.

    Ktoś może kontrolować twój telefon? Użyj innego urządzenia, które jest bezpieczne.
    .label = Gdy ktoś widzi mój telefon

safety-phone-stays = <b>Czego ✖ nie może usunąć</b>
    • tego czatu z twojej listy czatów
    • powiadomień, które już się pojawiły, także na innym twoim urządzeniu
    • połączeń z historii połączeń i z rachunku za telefon
    • otwartych stron z przeglądarki
    • wiadomości sprzed ponad { $deletable-hours } godzin
    • zapisanego kontaktu lub obrazka
    • tego, co zostało wysłane dalej
    .label = Co zostaje

# The names of menu entries are those of Telegram in this language.
safety-phone-settings = <b>Co możesz zrobić</b>
    <b>Cisza:</b> otwórz ten czat, naciśnij jego nazwę u góry i wycisz go. Wtedy nie przychodzą z niego powiadomienia.

    <b>Bez podglądu:</b> w ustawieniach Telegrama, w „Powiadomienia i dźwięki”, wyłącz podgląd wiadomości. Wtedy powiadomienie nie pokazuje słów.

    <b>Automatyczne usuwanie:</b> włącz je dla tego czatu. Wtedy Telegram po pewnym czasie usuwa nowe wiadomości.

    <b>Usunięcie czatu:</b> wybierz „Usuń czat” w jego menu. Wtedy nie ma go już na twojej liście.
    .label = Ustawienia telefonu
