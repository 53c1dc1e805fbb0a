about = <b>Despre acest bot</b>
    Safe Steps dă informații persoanelor din Belgia care poate sunt înșelate, prinse în capcană sau exploatate. În primul rând celor care au fugit din Ucraina.

    Este un program. Nimeni din spatele botului nu vă citește mesajele și nu vă răspunde. Ca să găsiți pe cineva pe care îl puteți suna, apăsați „{ help.label }”.

    Botul nu poate promite ajutor. Vă arată cine poate ajuta.

    { $review }
    .label = Despre bot și date

about-trafficking = <b>Ce este traficul de persoane?</b>
    O persoană este înșelată, prinsă în capcană sau forțată și apoi folosită pentru câștigul altora. Este o infracțiune. Poate fi trafic chiar dacă la început ați fost de acord.

    Poate fi:
    • exploatare sexuală
    • muncă forțată
    • ținerea cuiva ca servitor într-o casă
    • sclavie și lucruri asemănătoare
    • violență din cauza genului cuiva
    • obligarea la cerșit
    • obligarea la infracțiuni
    • căsătorie forțată, adopție ilegală, luarea unui organ

    Credeți că vi se întâmplă dumneavoastră sau altcuiva? Puteți suna la unul dintre cele trei centre sau la poliție. Nu sunteți în pericol acum și nu aveți acte de ședere? Vorbiți întâi cu un centru de ajutor.
    .label = Ce este traficul?

about-privacy = <b>Datele dumneavoastră</b>
    <b>Ce păstrează botul</b>
    • limba pe care ați ales-o: încă { $language-days } de zile după ultima folosire
    • ce mesaje are de șters ✖ și când trebuie să apară pagina despre trenuri și vreme: cel mult { $deletable-hours } de ore
    • o întrebare la care nu ați răspuns încă sau o notiță pe care o scrieți: până se termină, cel mult { $open-hours } de ore
    Toate sunt pe serverul celor care administrează acest bot, încuiate cu o cheie, fără numele dumneavoastră.

    <b>Ce nu păstrează botul</b>
    Numele, numărul, locația și ce scrieți aici. O notiță se păstrează până e gata.
    .label = Datele mele

about-privacy-readers = <b>Cine poate citi această conversație</b>
    • Telegram poate. O conversație cu un bot nu este o conversație secretă.
    • Oricine are în mână telefonul dumneavoastră sau alt dispozitiv cu Telegramul dumneavoastră.

    <b>Cum ștergeți</b>
    Apăsați ✖ sau scrieți /erase. Dacă blocați acest bot, și el uită de dumneavoastră.
    .label = Cine poate citi conversația

about-sources = <b>De unde vin informațiile</b>
    De pe pagini publice ale UNHCR, ale autorităților belgiene și ale centrelor și serviciilor.

    Lângă numere vedeți ziua în care au fost verificate ultima dată.
    .label = Surse

about-timers = <b>Ascundere și ștergere automată</b>
    Dacă nu apăsați nimic o vreme, în locul acestei pagini apare automat una despre trenuri și vreme. Meniul revine cu ☰.
    Puteți alege și ca mesajele din ultimele { $deletable-hours } de ore să fie șterse, la un timp după ultima apăsare. Mesajele mai vechi rămân.
    .label = Ascundere și ștergere automată

# On About, until a native reader or a centre has read the language: `reviewed` in flows/languages.yaml.
not-reviewed = <i>Numerele sunt verificate. Niciun vorbitor nativ și niciun centru nu a citit încă toate aceste cuvinte.</i>
