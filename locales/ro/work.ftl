# fairworkbelgium.be: the same rights, also without legal stay.
work = <b>Drepturile la locul de muncă</b>
    Oricine lucrează ca angajat în Belgia are aceleași drepturi de muncă. Chiar și fără acte de ședere.

    <b>Nu este în regulă când…</b>
    • nu primiți banii sau primiți mai puțin decât s-a promis
    • trebuie să munciți ca să plătiți o datorie sau drumul
    • cineva vă ține actele sau vă împiedică să plecați
    • orele sunt foarte multe sau condițiile foarte proaste
    • cineva vă amenință

    Nimic din toate acestea nu este vina dumneavoastră. Puteți cere ajutor.
    .label = Muncă

work-proof = <b>Păstrați dovezi despre munca făcută</b>
    Dovezile pot ajuta când vă cereți banii sau depuneți o plângere. Strângeți-le doar dacă nu e periculos.

    <b>Notați</b>
    • zilele și orele lucrate
    • locurile, cu adresa
    • numele celor care erau acolo
    • ce s-a promis și ce ați primit

    <b>Păstrați</b> mesaje și hârtii. Faceți poze locului.

    <b>Țineți-le unde nu se uită nimeni altcineva.</b> Cel mai bine la cineva de încredere și nu doar pe telefonul dumneavoastră. Acest bot nu le păstrează.
    .label = Păstrați dovezi

# fairworkbelgium.be, FAQ (read 2026-11-27): complain before a check.
work-complaint = <b>Înainte să depuneți o plângere</b>
    <b>Mai bine înainte de un control decât după</b>
    Cine lucrează nedeclarat poate pierde ajutoare sociale sau poate primi o amendă. Dar nu dacă a depus plângerea înainte de control sau i se recunoaște statutul de victimă. FairWork Belgium explică mai mult.

    <b>Un control al inspectorilor</b>
    Citiți întâi ce trebuie să transmită ei. Scrie pe pagina „{ services-work.label }”.
    <i>Verificat la { $checked }</i>

    <b>Inspecția federală a muncii:</b> { $labour-federal }
    <b>Nu aveți acte de ședere? Întâi un centru:</b>
    { $line } – zi și noapte
    .label = Depune plângere

# e-justice.europa.eu, “Business registers”: the search is free for everybody.
work-employer = <b>Verificați un angajator</b>
    Oricine poate căuta gratuit un angajator în registrul firmelor (KBO/BCE).

    Este numele acolo? Este adresa cea care vi s-a spus? Și o firmă din registru se poate purta rău cu oamenii.

    <b>Întrebați înainte să mergeți</b>
    Și pentru muncă sezonieră, de exemplu la cules, sau ca au pair:
    • Ce muncă, câte ore, ce plată?
    • Unde veți dormi și cât costă?
    • Cine plătește drumul?
    Cereți totul în scris. Nu dați actele din mână.

    Pagina rămâne în istoricul browserului.
    .label = Verifică un angajator
