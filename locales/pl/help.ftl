# The numbers come last, just above the buttons: on a small phone only the end of a text is in sight.
help = <b>Pomoc w Belgii</b>
    To, co mówisz policji, jest ściśle poufne. W niebezpieczeństwie dzwoń tam od razu, kimkolwiek jesteś.
    Nie grozi ci nic w tej chwili, a nie masz dokumentu pobytowego? Najpierw porozmawiaj z centrum pomocy.

    Wybierz niżej swój region. Każdy region ma swoje centrum.
    <i>Sprawdzono: { $checked }</i>

    <b>Ktoś cię wykorzystuje lub straszy?</b>
    { $line } – całą dobę
    <b>Grozi ci coś teraz? Dzwoń:</b>
    { $emergency } – też pogotowie i straż pożarna
    { $police } – policja
    Na obu numerach naciśnij { $police-key }, żeby połączyć się z policją.
    .label = Potrzebuję pomocy

help-more = <b>Więcej o pomocy</b>
    Przeczytaj, co się dzieje, gdy dzwonisz, jakie masz prawa i jak zgłosić sprawę przez internet.

    Są też karty, które można komuś pokazać, i rady na wypadek, gdy ktoś widzi twój telefon.
    .label = Więcej

help-regions = <b>Gdzie teraz jesteś?</b>
    Wybierz swój region. Każdy region ma swoje centrum pomocy. W każdej chwili możesz też napisać tu nazwę miejscowości albo kod pocztowy.
    <i>Sprawdzono: { $checked }</i>

    <b>Nie wiesz, gdzie jesteś? Dzwoń:</b>
    { $line } – całą dobę
    <b>Grozi ci coś teraz? Dzwoń:</b>
    { $emergency } lub { $police }
    .label = Inny region

help-brussels = <b>PAG-ASA – Bruksela</b>
    Pomoc dla osób, które ktoś oszukuje, wciąga w pułapkę lub wykorzystuje.

    Adres: { $pag-asa-address }
    Strona: { $pag-asa-site }
    <i>Sprawdzono: { $checked }</i>

    <b>PAG-ASA:</b> { $pag-asa }
    <b>Całą dobę:</b> { $line }
    <b>Grozi ci coś teraz?</b> { $emergency } lub { $police }
    .label = Bruksela

help-flanders = <b>Payoke – Flandria</b>
    Pomoc dla osób, które ktoś oszukuje, wciąga w pułapkę lub wykorzystuje.
    Bezpłatnie i poufnie. Nie trzeba podawać nazwiska.

    Adres: { $payoke-address }
    Strona: { $payoke-site }
    <i>Sprawdzono: { $checked }</i>

    <b>Payoke:</b> { $payoke }
    <b>Całą dobę:</b> { $line }
    <b>Grozi ci coś teraz?</b> { $emergency } lub { $police }
    .label = Flandria

help-wallonia = <b>Sürya – Walonia</b>
    Pomoc dla osób, które ktoś oszukuje, wciąga w pułapkę lub wykorzystuje.
    Można się tam dodzwonić o każdej porze.

    Adres: { $surya-address }
    Strona: { $surya-site }
    <i>Sprawdzono: { $checked }</i>

    <b>Sürya:</b> { $surya }
    <b>Całą dobę:</b> { $line }
    <b>Grozi ci coś teraz?</b> { $emergency } lub { $police }
    .label = Walonia

help-suicide = <b>Nie musisz mierzyć się z tym w samotności</b>
    Ktoś może cię wysłuchać. To ty decydujesz, ile opowiesz.
    <i>Sprawdzono: { $checked }</i>

    { $suicide-english } – po angielsku
    { $suicide-dutch } – po niderlandzku
    { $suicide-french } – po francusku, bezpłatnie, całą dobę
    <b>Twoje życie jest teraz zagrożone?</b>
    { $emergency } – pogotowie, { $police } – policja
    { $line } – gdy ktoś cię zmusza: całą dobę
    .label = Myśli samobójcze

help-call = <b>Co się dzieje, gdy dzwonię</b>
    To ty decydujesz, co powiesz i kiedy się rozłączysz.

    Do kogo chcesz zadzwonić?

    <b>Aplikacja { $emergency } BE</b>
    Działa tylko w Belgii. Wysyła twoją lokalizację do służb ratunkowych.
    Jej czat jest dla osób zarejestrowanych jako głuche, słabosłyszące lub z zaburzeniami mowy.
    <i>Sprawdzono: { $checked }</i>

    <b>Nie grozi ci nic w tej chwili:</b>
    { $line } – trzy centra, całą dobę
    <b>Grozi ci coś teraz?</b>
    { $emergency } lub { $police }
    .label = Gdy dzwonię

help-call-police = <b>Gdy dzwonisz na policję</b>
    • Na { $emergency } i na { $police } naciśnij { $police-key }, żeby połączyć się z policją. Bez naciskania też się połączysz.
    • Czekaj, aż ktoś odbierze. Jeśli się rozłączysz, wracasz na koniec kolejki.
    • Powiedz, gdzie jesteś: miejscowość, ulica, numer. Albo powiedz, co widzisz.
    • Powiedz, co się dzieje i czy ktoś jest ranny lub w niebezpieczeństwie.
    • Nie rozłączaj się, aż powiedzą, że można. Mogą oddzwonić.

    To, co mówisz policji, jest ściśle poufne. W niebezpieczeństwie dzwoń tam od razu, kimkolwiek jesteś. Nie grozi ci nic w tej chwili, a nie masz dokumentu pobytowego? Najpierw porozmawiaj z centrum pomocy: { $line }
    <i>Sprawdzono: { $checked }</i>

    <b>Grozi ci coś teraz?</b> { $emergency } lub { $police }
    .label = Telefon na policję

help-call-words = <b>O co pytają i co można powiedzieć</b>
    Pytają: Gdzie? Co się stało? Czy ktoś jest ranny? Kto dzwoni?

    Wystarczą krótkie słowa. Karta niżej mówi, że potrzebujesz pomocy – w językach Belgii i po angielsku.
    Ktoś może cię usłyszeć? Podaj tylko adres i powiedz, że potrzebujesz pomocy.
    Możesz też dzwonić w sprawie innej osoby.

    To nic pilnego? Możesz też pójść na najbliższy komisariat. Jest w każdej gminie.
    Nie masz dokumentu pobytowego? Najpierw porozmawiaj z centrum pomocy.
    .label = Co mogę powiedzieć

help-call-centre = <b>Gdy dzwonisz do centrum</b>
    • Ktoś cię wysłucha.
    • Razem z tobą przyjrzy się twojej sytuacji.
    • Może zaprosić cię na rozmowę.
    • Wyjaśni ci twoje prawa.

    <b>To ty decydujesz, ile powiesz</b>
    Możesz nie przyjąć tego, co proponują, i możesz odmówić udziału w procedurze.
    W Payoke nie trzeba podawać nazwiska.

    Dzwoń na linię trzech centrów o każdej porze albo do centrum w swoim regionie.
    <i>Sprawdzono: { $checked }</i>

    { $line } – całą dobę
    .label = Telefon do centrum

help-rights = <b>Co może zrobić centrum</b>
    • Bezpieczne schronienie. Jego adres jest tajny.
    • Opieka lekarska i ktoś, z kim można porozmawiać o tym, co się stało.
    • Pomoc w sprawie dokumentów i pomoc prawna.

    Możesz odmówić tego wszystkiego. Wtedy centrum może ci tylko wskazać, dokąd jeszcze się zwrócić.

    <b>Twoje prawa w pracy</b>
    Każda osoba, która pracuje w Belgii u pracodawcy, ma te same prawa pracownicze. Także bez dokumentu pobytowego.
    .label = Moje prawa

help-rights-time = <b>Czas do namysłu i dokument</b>
    Są dwa warunki: są oznaki handlu ludźmi, a dana osoba nie ma już kontaktu z tymi, którzy ją wykorzystywali.

    <b>{ $reflection-days } dni na dojście do siebie</b>
    W tym czasie możesz zdecydować: czy chcesz złożyć zawiadomienie albo zeznania o tym, co się stało? Możesz odmówić.

    <b>Potem</b>
    Kto złoży zawiadomienie albo zeznania, może dostać dokument na trzy miesiące, z prawem do pracy. Potrzebne jest do tego wsparcie centrum: tylko centra mogą wystąpić o ten dokument.

    Osoba małoletnia (dziecko lub nastolatek), która jest tu bez opieki dorosłych, od razu dostaje dokument na trzy miesiące.
    <i>Sprawdzono: { $checked }</i>
    .label = Czas do namysłu

help-online = <b>Zgłoszenie przez internet</b>
    Na stronie Stop Human Trafficking jest formularz:
    • „Jestem ofiarą”
    • „Znam osobę, która może być ofiarą”
    Inne adresy tej strony: { $centres-french-site }, { $centres-dutch-site }.

    Jeśli zgłosisz sprawę tam, nie trzeba najpierw iść na policję. Ten bot nie wie, kto czyta zgłoszenie.

    Strona zostaje w historii przeglądarki. Użyj innego telefonu, jeśli ktoś zagląda do twojego.
    .label = Zgłoś online
