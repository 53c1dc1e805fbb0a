topics = <b>Alte subiecte</b>
    Alegeți despre ce este vorba.
    .label = Alte subiecte

# police.be (2021); Europol (2022); OSCE, helpforukrainians.info.
topics-offers = <b>Oferte pe internet</b>
    Aveți grijă cu o ofertă pe care nu ați cerut-o. Poate veni pe TikTok, Snapchat sau Instagram ori într-o conversație.

    <b>Aveți grijă mai ales cu…</b>
    • un loc de muncă prea frumos ca să fie adevărat
    • ședințe foto și modelling
    • un pat sau un drum cu mașina de la cineva pe care nu l-ați întâlnit niciodată

    Nu e neapărat un bărbat: și femeile fac asta.

    <b>Înainte să răspundeți</b>
    • Nu trimiteți nicio poză cu actele și nicio poză fără haine.
    • Verificați firma.
    • Spuneți cuiva de încredere sau întrebați un centru de ajutor înainte să mergeți undeva.
    Vă puteți opri oricând, chiar și după ce ați spus da.
    .label = Oferte pe internet

# UNHCR; Child Focus; deapotheker.pmg.be.
topics-young = <b>Pentru tineri</b>
    <b>În pericol acum?</b> { $emergency } sau { $police }

    <b>Cineva spune că e dragoste</b>
    La început se poartă foarte frumos și vă face cadouri. Apoi trebuie să îi aduceți bani, să trimiteți poze fără haine sau să faceți sex cu alții. Asta nu e dragoste.

    <b>Trebuie să duceți ceva</b>
    Primiți bani ca să duceți sau să ascundeți un pachet ori droguri. Apoi vă amenință, ca să continuați.

    Nu este vina dumneavoastră. Puteți vorbi despre asta, chiar dacă ați luat bani sau ați spus da.
    <i>Verificat la { $checked }</i>

    { $child-focus } – Child Focus, gratuit, zi și noapte. Nu e nevoie să spuneți cine sunteți.
    { $young-listeners } – în franceză, gratuit
    .label = Tineri

# justitie.belgium.be; UNHCR. The document is on the page help-rights-time.
topics-young-alone = <b>Minori în Belgia, fără părinți</b>
    Nu aveți încă vârsta majoratului și sunteți aici fără părinți? Sau cunoașteți un copil în această situație?

    <b>Un tutore</b> este un adult care are grijă de un copil fără părinți. Întrebați la Serviciul de Tutelă: el este pentru copiii care sunt în Belgia fără părinți.

    <b>Un adăpost:</b> Esperanto este un adăpost pentru copii. Întrebați un centru de ajutor despre el.

    <b>Un act de ședere:</b> copiii și adolescenții fără părinți au reguli aparte. Citiți „{ help-rights-time.label }”.

    Nu mergeți cu cineva care vă așteaptă și spune că e din familie, dacă nu îl cunoașteți.
    <i>Verificat la { $checked }</i>

    { $guardianship } – Serviciul de Tutelă, zi și noapte
    { $line } – cele trei centre, zi și noapte
    .label = Fără părinți

# Law of 22 May 2019; ecpat.be.
topics-crimes = <b>Când cineva vă pune să încălcați legea</b>
    Furt, vânzare sau transport de droguri, acte false: cineva vă pune să faceți asta și ia banii. Sau cineva vă pune să cerșiți.

    Poate fi trafic de persoane. Chiar dacă la început ați fost de acord.

    <b>Puteți primi o pedeapsă?</b>
    Există o regulă pentru victime. Dacă vi se recunoaște statutul de victimă, nu primiți pedeapsă pentru ce v-au pus direct să faceți cei care v-au exploatat.

    Acest bot nu poate ști dacă așa este pentru dumneavoastră. Un centru de ajutor poate vedea asta împreună cu dumneavoastră. Dumneavoastră hotărâți cât spuneți.
    <i>Verificat la { $checked }</i>

    <b>Vorbiți întâi cu un centru de ajutor:</b>
    { $line } – zi și noapte
    .label = Mă pun să fur…

# bx1.be, 27 December 2025; RTL and RTBF, 2023; lalibre.be, October 2022.
topics-violence = <b>După violență sexuală</b>
    <b>În pericol acum?</b> { $emergency } sau { $police }

    Nu este vina dumneavoastră. Dumneavoastră hotărâți ce urmează.

    <b>Centrele de îngrijire după violență sexuală</b> sunt în spitale. Ajutorul acolo este gratuit, zi și noapte. Nu e nevoie să depuneți plângere.
    • Cel mai bine e să mergeți în cel mult { $assault-hours } de ore.
    • Dacă puteți, nu vă spălați înainte.
    • A trecut mai mult timp? Puteți întreba și atunci.

    <b>Unde?</b> Bruxelles, Anvers, Gent, Leuven, Roeselare, Genk, Liège, Charleroi, Namur, Arlon. Pentru Jette, Tournai și Ottignies vedeți pagina: { $assault-centres-site }
    <i>Verificat la { $checked }</i>

    { $sos-viol } – SOS Viol, în franceză, gratuit, cu chat
    .label = După violență sexuală

# help.unhcr.org/ukraine, January 2026.
topics-aid = <b>Ajutorul este gratuit</b>
    Ce fac pentru dumneavoastră UNHCR și alte organizații umanitare este gratuit. Nimeni nu are voie să vă ceară pentru asta bani, muncă sau sex.

    Asta e valabil pentru toți cei care lucrează pentru ele sau spun că lucrează.

    <b>Vă cere cineva ceva?</b>
    • Puteți spune nu.
    • Nu este vina dumneavoastră, chiar dacă ați spus da.
    • Spuneți cuiva de încredere sau unui centru de ajutor.

    Cu „{ help.label }” vedeți unde puteți suna.
    .label = Ajutorul este gratuit

# belganewsagency.eu, 2026; aide-sociale.be, November 2024; myria.be.
topics-protection = <b>Când protecția este refuzată sau se termină</b>
    Protecția temporară pentru cei din Ucraina durează până la { $protection-end }. Acest bot nu știe ce urmează.
    <i>Verificat la { $checked }</i>

    <b>Cereți sfat din timp</b>
    Primul sfat juridic este gratuit pentru oricine în Belgia, orice acte ar avea. Un avocat după aceea poate costa bani: întrebați.

    <b>Aveți grijă</b> când cineva vinde acte, o căsătorie sau o ascunzătoare ori vrea muncă pentru asta.

    <b>Aceste drepturi vă rămân</b>
    • În pericol acum, puteți suna la poliție, oricine ați fi.
    • Puteți vorbi cu un centru de ajutor.
    • Cine lucrează ca angajat are aceleași drepturi de muncă, chiar și fără acte de ședere.

    Myria informează despre drepturile victimelor.
    .label = Protecție refuzată

topics-leaving = <b>Să plecați în siguranță</b>
    <b>În pericol acum?</b> { $emergency } sau { $police }

    Plecarea poate fi un moment periculos. Dacă puteți, faceți întâi un plan. Puteți vorbi despre el cu un centru de ajutor.

    • Alegeți o persoană de încredere. Stabiliți cu ea un cuvânt de cod. El spune: am nevoie de ajutor acum.
    • Stabiliți ce face ea atunci: vine sau sună la poliție.
    • Alegeți o oră când nu vă supraveghează nimeni.
    • Nu spuneți nimănui altcuiva unde mergeți. Opriți locația pe telefon.
    • Se uită cineva în telefon? Folosiți altul ca să faceți planul.

    Devine periculos înainte? Atunci plecați fără plan și sunați.
    <i>Verificat la { $checked }</i>

    { $line } – cele trei centre, zi și noapte
    .label = Plecare sigură

topics-leaving-take = <b>Ce să luați cu dumneavoastră</b>
    • actele dumneavoastră și ale copiilor
    • telefonul și încărcătorul
    • bani, carduri bancare, chei
    • medicamente
    • haine călduroase

    Nu împachetați nimic din ce ar putea observa alții. O geantă acasă la cineva de încredere e mai sigură.

    <b>Dovezile</b> – poze, mesaje, nume, adrese – sunt mai sigure în altă parte. Dați-le cuiva de încredere înainte să plecați.

    Nu puteți lua totul? Atunci plecați fără lucruri. Viața dumneavoastră e mai importantă. Puteți cere ajutor și fără acte.
    .label = Ce iau cu mine

# asblsurya.org.
topics-home = <b>Întoarcerea în țară</b>
    Vreți să vă întoarceți în țara dumneavoastră? Un centru de ajutor vă poate sprijini, împreună cu OIM, Organizația Internațională pentru Migrație.

    <b>Gândiți-vă întâi</b>
    • Știu cei care v-au exploatat unde locuiește familia?
    • Spun că le datorați bani?
    • Aveți acasă pe cineva de încredere?
    Spuneți-i asta centrului. Dumneavoastră hotărâți și nu trebuie să vă grăbiți.

    Nu călătoriți cu cineva în care nu aveți încredere și nu dați actele din mână.
    <i>Verificat la { $checked }</i>

    { $line } – cele trei centre, zi și noapte
    .label = Întoarcerea în țară

# missingchildreneurope.eu; help.unhcr.org.
topics-abroad = <b>În afara Belgiei</b>
    Centrele din acest bot lucrează în Belgia.

    <b>În Uniunea Europeană</b>
    • În pericol acum: { $emergency }. Funcționează în fiecare țară.
    • Un copil dispărut: { $child-focus } funcționează și în alte țări.

    <b>În alte țări</b>
    Aflați numărul poliției de acolo înainte să călătoriți. UNHCR are pagini cu ajutor pentru multe țări.

    <b>Înainte să plecați</b>
    Spuneți cuiva de încredere unde mergeți și cu cine. Țineți actele la dumneavoastră.
    <i>Verificat la { $checked }</i>
    .label = În afara Belgiei
