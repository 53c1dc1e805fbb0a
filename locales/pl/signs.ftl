signs = <b>Dziewięć sygnałów ostrzegawczych</b>
    Uważaj, gdy ktoś…

    <b>Dokumenty, telefon, rodzina</b>
    • chce twojego paszportu lub dokumentów (władze mogą, na przykład na granicy)
    • chce twojego telefonu lub laptopa
    • chce cię oddzielić od rodziny lub towarzyszy podróży

    <b>Oferty i obietnice</b>
    • oferuje pracę zbyt dobrą, żeby była prawdziwa
    • pomaga, ale chce w zamian „usług”
    • chce pieniędzy za rejestrację, przeprowadzkę lub przesiedlenie do innego kraju (zwykły bilet to nic złego)

    <b>Praca i presja</b>
    • popycha cię do pracy, usług lub seksu, także na spłatę „długu”
    • nie płaci ci albo płaci mniej, niż było obiecane
    • każe pracować w złych warunkach, zatrzymuje dokumenty lub zamyka drzwi na klucz

    Wystarczy jeden sygnał, żeby poprosić o pomoc.
    .label = Na co uważać

signs-papers = <b>Dokumenty, telefon, rodzina</b>

    <b>Ktoś chce twojego paszportu lub dowodu.</b>
    Mówi, że je „przechowa” albo „coś załatwi”. Władze mogą ich żądać, na przykład przy kontroli na granicy. Na innych uważaj.

    <b>Ktoś chce twojego telefonu lub laptopa.</b>
    Bez nich nie zadzwonisz do ludzi, którym ufasz.

    <b>Ktoś chce cię oddzielić od rodziny lub towarzyszy podróży.</b>
    Mówi, że w aucie lub w domu nie ma miejsca dla wszystkich. Trzymajcie się razem.
    .label = Dokumenty, telefon, rodzina

signs-promises = <b>Oferty i obietnice</b>

    <b>Praca zbyt dobra, żeby była prawdziwa.</b>
    Dużo pieniędzy za lekką pracę. Nic na papierze. Chcą decyzji od razu.

    <b>Pomoc, ale w zamian za „usługi”.</b>
    Dają jedzenie, łóżko lub podwózkę. Potem mówią, że masz u nich dług.

    <b>Pieniądze za rejestrację lub wyjazd do innego kraju.</b>
    Obiecują rejestrację, przeniesienie lub przesiedlenie, a ty masz zapłacić. Zwykły bilet na podróż jest w porządku. To nie jest w porządku.
    .label = Oferty i obietnice

signs-work = <b>Praca i presja</b>

    <b>Ktoś popycha cię do pracy, usług lub seksu.</b>
    Może mówi, że musisz spłacić „dług”.

    <b>Pracujesz, ale nie dostajesz pieniędzy.</b>
    Albo dostajesz tylko część tego, co było obiecane.

    <b>Warunki pracy są złe albo nie możesz swobodnie wychodzić.</b>
    Zatrzymują twoje dokumenty. Zamykają drzwi na klucz.
    .label = Praca i presja
