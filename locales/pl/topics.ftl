topics = <b>Więcej tematów</b>
    Wybierz, o co chodzi.
    .label = Więcej tematów

topics-offers = <b>Oferty w internecie</b>
    Uważaj na ofertę, o którą nie prosisz. Może przyjść na TikToku, Snapchacie, Instagramie lub w czacie.

    <b>Przyjrzyj się uważnie, gdy to…</b>
    • praca zbyt dobra, żeby była prawdziwa
    • sesje zdjęciowe i modeling
    • łóżko lub podwózka od kogoś, kogo nie znasz osobiście

    To nie musi być mężczyzna: kobiety też to robią.

    <b>Zanim odpowiesz</b>
    • Nie wysyłaj zdjęć dokumentów ani nagich zdjęć.
    • Sprawdź firmę.
    • Powiedz komuś, komu ufasz, albo zapytaj centrum, zanim gdziekolwiek pojedziesz.
    Możesz przerwać w każdej chwili, także gdy wcześniej była zgoda.
    .label = Oferty w sieci

topics-young = <b>Dla młodych</b>
    <b>Grozi ci coś teraz?</b> { $emergency } lub { $police }

    <b>Ktoś mówi, że to miłość</b>
    Najpierw jest bardzo miło i są prezenty. Potem masz zarabiać dla tej osoby, wysyłać nagie zdjęcia lub uprawiać seks z innymi. To nie jest miłość.

    <b>Masz coś przenieść</b>
    Dostajesz pieniądze za przeniesienie lub ukrycie paczki albo narkotyków. Potem ci grożą i każą robić to dalej.

    To nie twoja wina. Możesz o tym mówić, także gdy były pieniądze lub twoja zgoda.
    <i>Sprawdzono: { $checked }</i>

    { $child-focus } – Child Focus, bezpłatnie, całą dobę. Nie trzeba mówić, kim się jest.
    { $young-listeners } – po francusku, bezpłatnie
    .label = Młodzi

topics-young-alone = <b>Młodzi, bez rodziców w Belgii</b>
    Jesteś osobą małoletnią i nie masz tu rodziców? Albo znasz takie dziecko?

    <b>Opiekun prawny</b> to ktoś dorosły, kto jest przy dziecku bez rodziców. Zapytaj służbę opieki: jest dla dzieci, które są w Belgii bez rodziców.

    <b>Schronienie:</b> Esperanto to schronienie dla dzieci. Zapytaj o nie centrum.

    <b>Dokument:</b> dla dzieci i nastolatków bez opiekunów są osobne zasady. Przeczytaj „{ help-rights-time.label }”.

    Nie idź z kimś, kto na ciebie czeka i mówi, że to rodzina, jeśli nie znasz tej osoby.
    <i>Sprawdzono: { $checked }</i>

    { $guardianship } – służba opieki, całą dobę
    { $line } – trzy centra, całą dobę
    .label = Bez rodziców

topics-crimes = <b>Gdy ktoś każe ci łamać prawo</b>
    Kradzież, sprzedaż lub przewóz narkotyków, fałszywe dokumenty: ktoś cię do tego zmusza i bierze pieniądze. Albo każe ci żebrać.

    To może być handel ludźmi. Także gdy na początku była twoja zgoda.

    <b>Czy mogą cię za to ukarać?</b>
    Jest przepis dla ofiar. Jeśli uznano cię za ofiarę, nie ma kary za to, do czego bezpośrednio zmusili cię ci, którzy cię wykorzystywali.

    Ten bot nie wie, czy tak jest u ciebie. Centrum pomocy może to z tobą sprawdzić. To ty decydujesz, ile powiesz.
    <i>Sprawdzono: { $checked }</i>

    <b>Najpierw porozmawiaj z centrum pomocy:</b>
    { $line } – całą dobę
    .label = Zmuszanie do kradzieży…

topics-violence = <b>Po przemocy seksualnej</b>
    <b>Grozi ci coś teraz?</b> { $emergency } lub { $police }

    To nie twoja wina. To ty decydujesz, co dalej.

    <b>Centra pomocy po przemocy seksualnej</b> są w szpitalach. Pomoc jest tam bezpłatna, całą dobę. Nie trzeba zawiadamiać policji.
    • Najlepiej przyjść w ciągu { $assault-hours } godzin.
    • Jeśli możesz, nie myj się przedtem.
    • To było dawniej? Mimo to możesz się tam zgłosić.

    <b>Gdzie?</b> Bruksela, Antwerpia, Gandawa, Leuven, Roeselare, Genk, Liège, Charleroi, Namur, Arlon. O Jette, Tournai i Ottignies zobacz na stronie: { $assault-centres-site }
    <i>Sprawdzono: { $checked }</i>

    { $sos-viol } – SOS Viol, po francusku, bezpłatnie, z czatem
    .label = Po przemocy seksualnej

topics-aid = <b>Pomoc jest bezpłatna</b>
    To, co robią dla ciebie UNHCR i inne organizacje pomocowe, jest bezpłatne. Nikomu nie wolno oczekiwać za to pieniędzy, pracy ani seksu.

    Dotyczy to każdego, kto dla nich pracuje lub tak mówi.

    <b>Ktoś czegoś oczekuje?</b>
    • Możesz powiedzieć nie.
    • To nie twoja wina, także gdy była twoja zgoda.
    • Powiedz komuś, komu ufasz, albo centrum.

    Pod „{ help.label }” widać, do kogo można zadzwonić.
    .label = Pomoc jest bezpłatna

topics-protection = <b>Gdy ochrony odmówiono lub gdy się kończy</b>
    Ochrona czasowa dla osób z Ukrainy trwa do { $protection-end }. Ten bot nie wie, co będzie potem.
    <i>Sprawdzono: { $checked }</i>

    <b>Szybko poszukaj porady</b>
    Pierwsza porada prawna jest w Belgii bezpłatna dla wszystkich, niezależnie od dokumentów. Dalsza pomoc prawna może kosztować: pytaj.

    <b>Uważaj,</b> gdy ktoś sprzedaje dokumenty, małżeństwo lub kryjówkę albo chce za to pracy.

    <b>To się nie zmienia</b>
    • W niebezpieczeństwie możesz od razu dzwonić na policję, kimkolwiek jesteś.
    • Możesz porozmawiać z centrum pomocy.
    • Każda osoba, która pracuje u pracodawcy, ma te same prawa pracownicze, także bez dokumentu pobytowego.

    Myria informuje o prawach ofiar.
    .label = Odmowa ochrony

topics-leaving = <b>Jak bezpiecznie odejść</b>
    <b>Grozi ci coś teraz?</b> { $emergency } lub { $police }

    Moment odejścia może być niebezpieczny. Jeśli możesz, najpierw zrób plan. Możesz o nim porozmawiać z centrum pomocy.

    • Wybierz jedną osobę, której ufasz. Ustalcie hasło. Znaczy ono: potrzebuję pomocy teraz.
    • Ustalcie, co ona wtedy zrobi: przyjdzie czy zadzwoni na policję.
    • Wybierz godzinę, gdy nikt cię nie pilnuje.
    • Nikomu więcej nie mów, dokąd idziesz. Wyłącz lokalizację w telefonie.
    • Ktoś zagląda do twojego telefonu? Do planów użyj innego.

    Robi się groźnie wcześniej? Wtedy idź bez planu i dzwoń.
    <i>Sprawdzono: { $checked }</i>

    { $line } – trzy centra, całą dobę
    .label = Jak bezpiecznie odejść

topics-leaving-take = <b>Co zabrać ze sobą</b>
    • swoje dokumenty i dokumenty dzieci
    • telefon i ładowarkę
    • pieniądze, karty bankowe, klucze
    • leki
    • ciepłe ubranie

    Nie pakuj niczego, co inni zauważą. Torba w domu kogoś, komu ufasz, jest bezpieczniejsza.

    <b>Dowody</b> – zdjęcia, wiadomości, nazwiska, adresy – są bezpieczniejsze gdzie indziej. Przed odejściem daj je komuś, komu ufasz.

    Nie możesz zabrać wszystkiego? Idź bez tego. Ważniejsze jest twoje życie. Możesz prosić o pomoc także bez dokumentów.
    .label = Co zabrać

topics-home = <b>Powrót do kraju</b>
    Chcesz wrócić do swojego kraju? Centrum może ci w tym pomóc, razem z IOM, Międzynarodową Organizacją do Spraw Migracji.

    <b>Najpierw pomyśl</b>
    • Czy ci, którzy cię wykorzystywali, wiedzą, gdzie mieszka twoja rodzina?
    • Czy mówią, że masz u nich dług?
    • Czy jest w kraju ktoś, komu możesz ufać?
    Powiedz o tym w centrum. To ty decydujesz i masz na to czas.

    Nie podróżuj z kimś, komu nie ufasz, i nie oddawaj dokumentów.
    <i>Sprawdzono: { $checked }</i>

    { $line } – trzy centra, całą dobę
    .label = Powrót do kraju

topics-abroad = <b>Poza Belgią</b>
    Centra z tego bota działają w Belgii.

    <b>W Unii Europejskiej</b>
    • Gdy grozi ci coś teraz: { $emergency }. Działa w każdym kraju.
    • Gdy zaginęło dziecko: { $child-focus } działa także w innych krajach.

    <b>W innych krajach</b>
    Przed podróżą sprawdź, jaki numer ma tam policja. UNHCR ma strony z pomocą dla wielu krajów.

    <b>Przed wyjazdem</b>
    Powiedz komuś, komu ufasz, dokąd jedziesz i z kim. Miej dokumenty przy sobie.
    <i>Sprawdzono: { $checked }</i>
    .label = Poza Belgią
