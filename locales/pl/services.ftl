services = <b>Kto może pomóc</b>
    Wybierz, o co chodzi.
    <i>Sprawdzono: { $checked }</i>

    <b>Grozi ci coś teraz?</b> { $emergency } lub { $police }
    .label = Kto może pomóc

services-centres = <b>Oszustwo, pułapka, wykorzystywanie</b>
    W Belgii zajmują się tym trzy centra. Mają wspólną linię telefoniczną.
    Ich strona: { $centres-site }
    <i>Sprawdzono: { $checked }</i>

    • Bruksela – PAG-ASA: { $pag-asa }
    • Flandria – Payoke: { $payoke }
    • Walonia – Sürya: { $surya }
    <b>Całą dobę:</b> { $line }
    .label = Oszustwo lub wykorzystywanie

services-violence = <b>Przemoc</b>
    <b>Przemoc seksualna</b>
    • Centra pomocy po przemocy seksualnej – opieka w szpitalach, całą dobę, także bez zawiadomienia policji: { $assault-centres-site }
    • { $sos-viol } – SOS Viol, po francusku, bezpłatnie

    <b>Przemoc w związku</b>
    • { $partner-violence } – po francusku, bezpłatnie, w dni robocze

    <b>Każda przemoc i krzywda</b>
    • { $violence-line } – po niderlandzku, bezpłatnie. Nie trzeba podawać nazwiska. Godziny: { $violence-line-site }

    { $partner-violence } i { $violence-line } to nie numery alarmowe.
    <i>Sprawdzono: { $checked }</i>

    <b>Grozi ci coś teraz?</b> { $emergency } lub { $police }
    .label = Przemoc

services-children = <b>Dziecko lub młoda osoba</b>
    • { $child-focus } – Child Focus, gdy dziecko zaginęło lub ktoś wykorzystuje je seksualnie. Bezpłatnie, całą dobę. Nie trzeba mówić, kim się jest.
    • { $young-listeners } – rozmowa dla dzieci i młodzieży, po francusku, bezpłatnie
    • { $guardianship } – służba opieki dla dzieci, które są w Belgii bez rodziców, całą dobę
    <i>Sprawdzono: { $checked }</i>

    <b>Niebezpieczeństwo w tej chwili?</b> { $emergency } lub { $police }
    .label = Dziecko

services-work = <b>Praca bez zapłaty lub na czarno</b>
    Każda osoba, która pracuje w Belgii u pracodawcy, ma te same prawa pracownicze. Także bez dokumentu pobytowego.

    Federalna inspekcja pracy zajmuje się pracą bez zapłaty i na czarno. Skarga pozostaje poufna. Ale gdy podczas kontroli inspekcja spotka osobę bez dokumentu pobytowego, musi przekazać jej nazwisko.

    Nie masz dokumentu pobytowego? Najpierw porozmawiaj z centrum pomocy: { $line }
    <i>Sprawdzono: { $checked }</i>

    <b>Federalna inspekcja pracy:</b> { $labour-federal }
    .label = Praca bez zapłaty

services-talk = <b>Ktoś do rozmowy</b>
    Całą dobę, bezpłatnie. Nie trzeba podawać nazwiska.

    • { $tele-onthaal } – Tele-Onthaal, po niderlandzku
    • { $tele-accueil } – Télé-Accueil, po francusku
    • { $telefonhilfe } – Telefonhilfe, po niemiecku
    <i>Sprawdzono: { $checked }</i>
    .label = Ktoś do rozmowy
