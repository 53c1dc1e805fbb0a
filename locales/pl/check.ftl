# Checks: one question at a time, yes, no or not sure. A check never says what a person is; it shows no score.
check = <b>Sprawdź sytuację</b>
    Kilka pytań, jedno po drugim. Odpowiadasz: tak, nie lub nie wiem.
    Nic z tego nie zostaje zapisane. Możesz przerwać w każdej chwili.

    O co chodzi?
    .label = Sprawdź sytuację

check-me = <b>Moja sytuacja</b>
    Pytania o ciebie: o twoją pracę, miejsce, w którym mieszkasz, ludzi wokół ciebie.

    Nie ma złych odpowiedzi. „Nie wiem” to też odpowiedź.
    .label = Moja sytuacja
    .some = <b>To, co mówisz, jest ważne.</b> Wystarczy jeden sygnał, żeby porozmawiać z kimś, kto się na tym zna. Możesz zadzwonić: { $line }, całą dobę, o niczym jeszcze nie decydując.
    .none = <b>Na wszystko odpowiadasz „nie”.</b> To tylko kilka pytań. Jeśli mimo to czujesz, że coś jest nie tak, możesz zadzwonić: { $line }, całą dobę.
    .after = W centrum ktoś cię wysłucha. To ty decydujesz, ile powiesz.
    .forward = Oto moje odpowiedzi na kilka pytań o moją sytuację. To mnie niepokoi:

check-job = <b>Oferta pracy</b>
    Ktoś oferuje ci pracę. Przyjrzyj się jej, zanim powiesz „tak”.
    .label = Praca
    .some = <b>Nie spiesz się z tą ofertą.</b> Możesz pytać dalej. Możesz powiedzieć nie.
    .none = <b>Na wszystko odpowiadasz „nie”.</b> To tylko kilka pytań. Jeśli mimo to czujesz, że coś jest nie tak, zaufaj temu uczuciu.
    .after = Zanim zaczniesz, powiedz komuś, komu ufasz, gdzie będziesz pracować i dla kogo.
    .forward = Mam ofertę pracy. Po kilku pytaniach to mnie niepokoi:

check-room = <b>Nocleg</b>
    Ktoś oferuje ci pokój, łóżko lub mieszkanie. Przyjrzyj się temu, zanim tam pojedziesz.
    .label = Nocleg
    .some = <b>Nie spiesz się z tą ofertą.</b> Możesz pytać dalej. Możesz powiedzieć nie.
    .none = <b>Na wszystko odpowiadasz „nie”.</b> To tylko kilka pytań. Jeśli mimo to czujesz, że coś jest nie tak, zaufaj temu uczuciu.
    .after = Zanim tam pojedziesz, powiedz komuś, komu ufasz, gdzie będziesz mieszkać i u kogo.
    .forward = Mam ofertę noclegu. Po kilku pytaniach to mnie niepokoi:

check-ride = <b>Podwózka</b>
    Ktoś chce cię podwieźć. Przyjrzyj się temu, zanim wsiądziesz.
    .label = Podwózka
    .some = <b>Nie spiesz się z tą ofertą.</b> Możesz pytać dalej. Możesz powiedzieć nie.
    .none = <b>Na wszystko odpowiadasz „nie”.</b> To tylko kilka pytań. Jeśli mimo to czujesz, że coś jest nie tak, zaufaj temu uczuciu.
    .after = Zanim wsiądziesz, powiedz komuś, komu ufasz, kiedy wyjeżdżasz, z kim i dokąd.
    .forward = Mam ofertę podwózki. Po kilku pytaniach to mnie niepokoi:

check-other = <b>Ktoś inny</b>
    Martwisz się o inną osobę. Te pytania są o niej.

    Odpowiadaj według tego, co widać lub słychać. „Nie wiem” to też odpowiedź.
    .label = Martwię się o kogoś
    .some = <b>To, co mówisz, jest ważne.</b> Wystarczy jeden sygnał, żeby porozmawiać z centrum pomocy. Możesz zadzwonić w sprawie innej osoby: { $line }, całą dobę.
    .none = <b>Na wszystko odpowiadasz „nie”.</b> Jeśli coś nadal jest nie tak, możesz zapytać centrum: { $line }, całą dobę.
    .after = <b>Jak pomóc, żeby nie było groźniej</b>
        • Rozmawiaj z tą osobą wtedy, gdy nikt was nie słyszy, i nigdy inaczej.
        • Nie pisz do niej o tym: inni mogą zaglądać do jej telefonu.
        • Nie rozmawiaj z ludźmi, którzy mogą to robić.
        • Słuchaj. Niech ona decyduje.
        • Grozi jej coś teraz? Dzwoń: { $emergency } lub { $police }.
    .forward = Martwię się o kogoś. To zwróciło moją uwagę:

# The questions. The text asks; .said is the answer “yes” in the person’s own words; .why is why it is worth care;
# .next is what to ask or do.
question-me-different = Czy twoja praca lub miejsce, w którym mieszkasz, różni się od tego, co ci obiecano?
    .said = Jest inaczej, niż było obiecane
    .why = Niektórzy ludzie fałszywymi obietnicami ściągają kogoś tam, gdzie chcą go mieć.
    .next = Zachowaj wiadomości i nazwiska, jeśli to bezpieczne.
question-me-papers = Czy ktoś inny trzyma twój paszport lub dokumenty?
    .said = Ktoś inny trzyma moje dokumenty
    .why = Twoje dokumenty są twoje. Gdy trzyma je ktoś inny, to sygnał ostrzegawczy.
    .next = Możesz poprosić o pomoc także bez dokumentów.
question-me-pay = Czy ktoś zatrzymuje twoją zapłatę albo płaci ci dużo mniej, niż obiecano?
    .said = Ktoś zatrzymuje moją zapłatę albo płaci dużo mniej
    .why = Każda osoba, która pracuje w Belgii u pracodawcy, ma te same prawa pracownicze.
    .next = Zapisuj dni i godziny, jeśli to bezpieczne. Centrum powie ci więcej.
question-me-debt = Czy musisz pracować, żeby spłacić dług lub koszt podróży?
    .said = Pracuję na spłatę długu lub podróży
    .why = „Dług” to częsty sposób nacisku na ludzi.
    .next = Najpierw porozmawiaj z centrum pomocy, potem decyduj, czy płacić.
question-me-leave = Czy ktoś zabrania ci odejść albo zatrzymuje cię, gdy chcesz dokądś iść?
    .said = Ktoś zabrania mi odejść albo mnie zatrzymuje
    .why = Nikomu nie wolno cię zamykać ani zabraniać ci wychodzić.
    .next = Zadzwoń, gdy nikogo nie ma obok, albo pokaż komuś kartę z tego bota.
question-me-contact = Czy ktoś zabrania ci rozmawiać z rodziną lub przyjaciółmi albo zabiera ci telefon?
    .said = Ktoś zabrania mi rozmawiać z innymi albo zabiera mi telefon
    .why = Kogoś odciętego od innych łatwiej kontrolować.
    .next = Spróbuj utrzymać kontakt z jedną osobą, której ufasz.
question-me-threats = Czy ktoś grozi tobie lub twojej rodzinie?
    .said = Ktoś grozi mi lub mojej rodzinie
    .why = Groźba to poważna sprawa, także gdy chodzi o ludzi daleko stąd.
    .next = W niebezpieczeństwie dzwoń od razu: { $emergency } lub { $police }. W każdej innej chwili porozmawiaj z centrum pomocy.
question-me-hurt = Czy ktoś cię bije albo robi z tobą wbrew twojej woli coś seksualnego?
    .said = Ktoś mnie krzywdzi
    .why = Nikt nie ma prawa cię krzywdzić. To nie twoja wina.
    .next = W niebezpieczeństwie dzwoń od razu: { $emergency } lub { $police }.
question-me-forced = Czy ktoś zmusza cię do seksu, żebrania lub łamania prawa?
    .said = Ktoś mnie do czegoś zmusza
    .why = Gdy ktoś zmusza, to nigdy nie jest twoja wina.
    .next = Możesz porozmawiać z centrum pomocy, do czegokolwiek ktoś cię zmusza.
question-me-sleep = Czy musisz spać tam, gdzie pracujesz?
    .said = Muszę spać tam, gdzie pracuję
    .why = Kto ma w ręku i twoją pracę, i twoje łóżko, ma nad tobą dużą władzę.
    .next = Możesz zapytać o inny nocleg.
question-me-hours = Czy pracujesz bardzo wiele godzin albo w bardzo złych warunkach?
    .said = Moje godziny lub warunki pracy są bardzo złe
    .why = Masz w Belgii prawa pracownicze, także bez dokumentu pobytowego.
    .next = Centrum może powiedzieć ci o twoich prawach.
question-me-afraid = Czy boisz się ludzi, z którymi mieszkasz lub dla których pracujesz?
    .said = Boję się ludzi wokół mnie
    .why = Twoje przeczucie jest ważne. Często mówi prawdę.
    .next = Porozmawiaj z kimś, komu ufasz, albo z centrum.

question-other-different = Czy praca lub mieszkanie tej osoby różni się od tego, co jej obiecano?
    .said = Jest inaczej, niż jej obiecano
    .why = Niektórzy ludzie fałszywymi obietnicami ściągają kogoś tam, gdzie chcą go mieć.
    .next = Zapamiętaj nazwiska i miejsca; nie zapisuj niczego, co inni mogą znaleźć.
question-other-papers = Czy ktoś inny trzyma paszport lub dokumenty tej osoby?
    .said = Ktoś inny trzyma dokumenty tej osoby
    .why = Te dokumenty należą do niej. Gdy trzyma je ktoś inny, to sygnał ostrzegawczy.
    .next = Powiedz jej, że można prosić o pomoc także bez dokumentów.
question-other-pay = Czy ktoś zatrzymuje zapłatę tej osoby albo płaci jej dużo mniej, niż obiecano?
    .said = Ktoś zatrzymuje jej zapłatę albo płaci dużo mniej
    .why = Każda osoba, która pracuje w Belgii u pracodawcy, ma te same prawa pracownicze.
    .next = Powiedz jej, że ma te prawa także bez dokumentu pobytowego.
question-other-debt = Czy ta osoba musi pracować, żeby spłacić dług lub koszt podróży?
    .said = Ta osoba pracuje na spłatę długu lub podróży
    .why = „Dług” to częsty sposób nacisku na ludzi.
    .next = Nie płać za nią. Najpierw porozmawiaj z centrum pomocy.
question-other-leave = Czy ktoś zabrania tej osobie odejść albo zatrzymuje ją, gdy chce dokądś iść?
    .said = Ktoś zabrania tej osobie odejść albo ją zatrzymuje
    .why = Nikomu nie wolno jej zamykać ani zabraniać jej wychodzić.
    .next = Nie próbuj jej stamtąd wyciągać. Zadzwoń do centrum lub na policję.
question-other-contact = Czy ktoś zabrania tej osobie rozmawiać z rodziną lub przyjaciółmi albo zabiera jej telefon?
    .said = Ktoś zabrania tej osobie rozmawiać z innymi
    .why = Kogoś odciętego od innych łatwiej kontrolować.
    .next = Utrzymuj z nią kontakt tak, żeby wyglądał zwyczajnie.
question-other-threats = Czy ktoś grozi tej osobie lub jej rodzinie?
    .said = Ktoś grozi tej osobie lub jej rodzinie
    .why = Groźba to poważna sprawa, także gdy chodzi o ludzi daleko stąd.
    .next = W niebezpieczeństwie dzwoń od razu: { $emergency } lub { $police }. W każdej innej chwili porozmawiaj z centrum pomocy.
question-other-hurt = Czy ktoś bije tę osobę albo robi z nią wbrew jej woli coś seksualnego?
    .said = Ktoś krzywdzi tę osobę
    .why = Nikt nie ma prawa jej krzywdzić.
    .next = Jeśli to dzieje się teraz, dzwoń: { $emergency } lub { $police }.
question-other-forced = Czy ktoś zmusza tę osobę do seksu, żebrania lub łamania prawa?
    .said = Ktoś zmusza tę osobę do czegoś
    .why = Kto jest zmuszany, nie jest winny.
    .next = Nie oceniaj. Powiedz, że można porozmawiać z centrum pomocy.
question-other-sleep = Czy ta osoba musi spać tam, gdzie pracuje?
    .said = Ta osoba musi spać tam, gdzie pracuje
    .why = Kto ma w ręku i jej pracę, i jej łóżko, ma nad nią dużą władzę.
    .next = Gdy nikogo nie ma obok, zapytaj, czy chce spać gdzie indziej.
question-other-hours = Czy ta osoba pracuje bardzo wiele godzin albo w bardzo złych warunkach?
    .said = Jej godziny lub warunki pracy są bardzo złe
    .why = Ma w Belgii prawa pracownicze, także bez dokumentu pobytowego.
    .next = Centrum może wyjaśnić te prawa.
question-other-afraid = Czy ta osoba boi się ludzi, z którymi mieszka lub dla których pracuje?
    .said = Ta osoba boi się ludzi wokół siebie
    .why = Strach wiele mówi, także gdy ktoś twierdzi, że wszystko jest dobrze.
    .next = Daj jej czas. Niech sama decyduje.

# Questions about an offer. Those that are the same for every offer begin with “offer”.
question-offer-papers = Czy chcą zatrzymać twój paszport lub dokumenty?
    .said = Chcą moich dokumentów
    .why = Gdy ktoś chce twoich dokumentów, to sygnał ostrzegawczy. Władze mogą ich żądać.
    .next = Możesz pokazać dokument i schować go z powrotem do własnej kieszeni.
question-offer-phone = Czy chcą twojego telefonu lub laptopa?
    .said = Chcą mojego telefonu lub laptopa
    .why = Bez nich nie zadzwonisz do ludzi, którym ufasz.
    .next = Miej je przy sobie.
question-offer-alone = Czy masz przyjść w pojedynkę, a rodzina lub towarzysze podróży mają zostać?
    .said = Mam przyjść w pojedynkę
    .why = Gdy ktoś chce was rozdzielić, to sygnał ostrzegawczy.
    .next = Trzymajcie się razem albo nie jedźcie.
question-offer-return = Czy oczekują czegoś w zamian, na przykład „usług” lub seksu?
    .said = Oczekują czegoś w zamian
    .why = Pomoc, za którą płaci się „usługami”, to żadna pomoc.
    .next = Najpierw zapytaj, czego oczekują. Możesz powiedzieć nie.
question-offer-money = Czy chcą pieniędzy za rejestrację lub wyjazd do innego kraju?
    .said = Chcą pieniędzy za rejestrację lub wyjazd
    .why = Gdy ktoś sprzedaje rejestrację lub wyjazd, to sygnał ostrzegawczy. Zwykły bilet nim nie jest.
    .next = Nie płać. Zapytaj Fedasil lub UNHCR, jak to działa.
question-offer-price = Czy cena ma być ustalona dopiero później?
    .said = Cena ma być ustalona później
    .why = Cena, która przychodzi później, może stać się długiem.
    .next = Ustal cenę przed wyjazdem.

question-job-good = Czy ta praca brzmi zbyt dobrze, żeby była prawdziwa?
    .said = Brzmi to zbyt dobrze
    .why = Dużo pieniędzy za lekką pracę to sygnał ostrzegawczy.
    .next = Najpierw zapytaj innych o tego pracodawcę.
question-job-unclear = Czy unikają pytań o pracę, godziny lub zapłatę?
    .said = Praca, godziny lub zapłata są niejasne
    .why = Co teraz jest niejasne, później może być kłopotem.
    .next = Poproś o to na piśmie.
question-job-debt = Czy będziesz mieć u nich dług, na przykład za podróż lub łóżko?
    .said = Będę mieć u nich dług
    .why = „Dług” to częsty sposób nacisku na ludzi.
    .next = Przed wyjazdem zapytaj, jaki to dług i u kogo.
question-job-sleep = Czy będziesz spać tam, gdzie pracujesz?
    .said = Będę spać tam, gdzie pracuję
    .why = Wtedy jedna osoba ma w ręku i twoją pracę, i twoje łóżko.
    .next = Zapytaj, czy możesz mieszkać gdzie indziej.
question-job-free = Czy będą ci zabraniać wychodzić lub rzucić tę pracę?
    .said = Będą mi zabraniać wychodzić lub odejść
    .why = Nikomu nie wolno cię zamykać ani zatrzymywać dokumentów, żeby cię zatrzymać.
    .next = Nie jedź tam. Najpierw zapytaj centrum.

question-room-unknown = Czy osoba, która daje nocleg, jest obca tobie i wszystkim, których pytasz?
    .said = Nikt nie zna osoby, która daje nocleg
    .why = Niektórzy nie są tymi, za kogo się podają.
    .next = Najpierw popytaj ludzi. W internecie wybieraj oferty z dobrymi ocenami.
question-room-identity = Czy odmawiają pokazania dowodu tożsamości?
    .said = Nie chcą pokazać, kim są
    .why = Wolno ci poprosić, żeby go zobaczyć.
    .next = Poproś jeszcze raz. Jeśli odmówią, poszukaj innego miejsca.
question-room-secret = Czy chcą, żeby adres twojego noclegu był tajemnicą?
    .said = Mam nikomu nie mówić, gdzie mieszkam
    .why = Kto ma dobre zamiary, nie ma nic do ukrycia.
    .next = Powiedz komuś, komu ufasz, gdzie mieszkasz i u kogo.

question-ride-unknown = Czy kierowca to ktoś obcy w prywatnym aucie?
    .said = Kierowca to ktoś obcy
    .why = Niektórzy oferują podwózkę, żeby mieć nad kimś władzę.
    .next = Najpierw poszukaj pociągu, autobusu lub znanej firmy.

# The buttons and lines of every check.
check-start = Zacznij
check-yes = Tak
check-no = Nie
check-unsure = Nie wiem
check-back = Poprzednie pytanie
check-stop = Przerwij
check-step = Pytanie { $step } z { $steps }
# Above the answers where one is grave or several are yes; and the button to those that are on the next page.
check-grave = <b>To może być groźne. Możesz porozmawiać z kimś teraz:</b>
    { $emergency } lub { $police } – gdy grozi ci coś teraz
    { $line } – całą dobę, zanim coś postanowisz
check-more = Inne odpowiedzi
check-said-yes = Twoje odpowiedzi „tak”
check-said-unsure = Twoje odpowiedzi „nie wiem”
check-send = Wyślij komuś, komu ufam
check-forward-help = Kto może pomóc: { $line } (całą dobę). W niebezpieczeństwie: { $emergency } lub { $police }.
# The first line of that message, which a notification shows, also to somebody else than its reader: neutral.
check-forward-title = Chcę ci coś pokazać
check-forwarded = Wiadomość jest niżej. Wyślij ją dalej: przytrzymaj ją palcem i wybierz „Przekaż”. Potem możesz ją usunąć.
