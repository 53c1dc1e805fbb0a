about = <b>O tym bocie</b>
    Safe Steps daje informacje ludziom w Belgii, których ktoś może oszukiwać, wciągać w pułapkę lub wykorzystywać. Przede wszystkim tym, którzy uciekli z Ukrainy.

    To program. Nikt po drugiej stronie nie czyta twoich wiadomości i nie odpowiada. Żeby wiedzieć, do kogo zadzwonić, naciśnij „{ help.label }”.

    Bot nie może obiecać pomocy. Pokazuje, kto może pomóc.

    { $review }
    .label = O bocie i danych

about-trafficking = <b>Co to jest handel ludźmi?</b>
    Ktoś zostaje oszukany, uwięziony lub zmuszony, a potem inni na nim zarabiają. To przestępstwo. To może być handel ludźmi także wtedy, gdy na początku była zgoda.

    To może być:
    • wykorzystywanie seksualne
    • praca przymusowa
    • przymusowa służba w czyimś domu
    • niewolnictwo i podobne praktyki
    • przemoc ze względu na płeć
    • zmuszanie do żebrania
    • zmuszanie do przestępstw
    • przymusowe małżeństwo, nielegalna adopcja, pobranie narządu

    Myślisz, że to spotyka ciebie lub kogoś innego? Możesz zadzwonić do jednego z trzech centrów albo na policję. Nie grozi ci nic w tej chwili, a nie masz dokumentu pobytowego? Najpierw porozmawiaj z centrum pomocy.
    .label = Co to handel ludźmi?

about-privacy = <b>Prywatność</b>
    <b>Co bot zachowuje</b>
    • wybrany język: { $language-days } dni od ostatniego użycia
    • które wiadomości ✖ ma usunąć i kiedy ma się pojawić strona o pociągach i pogodzie: najwyżej do { $deletable-hours } godzin
    • pytanie, które czeka na twoją odpowiedź, albo notatkę, którą piszesz: aż się skończy, najwyżej do { $open-hours } godzin
    To jest na serwerze tych, którzy prowadzą bota, zaszyfrowane kluczem, bez imienia i nazwiska.

    <b>Czego bot nie zachowuje</b>
    Imienia i nazwiska, numeru, lokalizacji ani tego, co tu piszesz. Notatkę zachowuje, aż będzie gotowa.
    .label = Prywatność

about-privacy-readers = <b>Kto może czytać ten czat</b>
    • Telegram może. Czat z botem nie jest tajnym czatem.
    • Każdy, kto ma w ręku twój telefon lub inne urządzenie z twoim Telegramem.

    <b>Jak kasować</b>
    Naciśnij ✖ albo napisz /erase. Jeśli zablokujesz bota, też o tobie zapomni.
    .label = Kto czyta ten czat

about-sources = <b>Skąd są te informacje</b>
    Z publicznych stron UNHCR, belgijskich władz oraz samych centrów i organizacji, które pomagają.

    Przy numerach widać dzień, kiedy je ostatnio sprawdzono.
    .label = Źródła

about-timers = <b>Zakrywanie i kasowanie automatyczne</b>
    Jeśli przez jakiś czas nic nie naciskasz, w miejsce tej strony automatycznie pojawia się strona o pociągach i pogodzie. Menu wraca po naciśnięciu ☰.
    Możesz też ustawić usuwanie wiadomości z ostatnich { $deletable-hours } godzin, jakiś czas po twoim ostatnim naciśnięciu. Starsze wiadomości zostają.
    .label = Zakrywanie i kasowanie

# On About, until a native reader or a centre has read the language: `reviewed` in flows/languages.yaml.
not-reviewed = <i>Numery są sprawdzone. Wszystkich tych słów nie czytała jeszcze żadna osoba, dla której to język ojczysty, ani żadne centrum.</i>
