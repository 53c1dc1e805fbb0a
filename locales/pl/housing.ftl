housing = <b>Nocleg</b>
    Jaki to nocleg? Do każdego są osobne rady.

    Najpierw szukaj miejsca, które dają władze lub dobrze znana organizacja.
    .label = Nocleg

housing-official = <b>Od władz</b>
    • Ubiegasz się o ochronę międzynarodową? Fedasil to federalna agencja przyjmowania uchodźców. Nie zawsze ma wolne miejsca.
    • Uciekasz z Ukrainy? Fedasil mówi, dokąd iść. Noclegi oferują gminy. Regiony pomagają w mieszkaniu na dłużej.

    Więcej na stronach agencji:
    .label = Od władz

housing-organised = <b>Od organizacji</b>
    Najpierw szukaj noclegu od organizacji, którą ludzie znają.

    Nie znasz tej organizacji? Zapytaj o nią innych, zanim tam pojedziesz.
    .label = Od organizacji

housing-online = <b>Z internetu</b>
    • Wybieraj oferty z dobrymi ocenami.
    • Zanim zdecydujesz, przeczytaj opinie innych gości.
    .label = Z internetu

housing-private = <b>U osoby prywatnej</b>
    Zanim tam pojedziesz:
    • Zapytaj innych o osobę, która daje nocleg.
    • Możesz poprosić o pokazanie dowodu tożsamości.
    • Zapytaj, czy oczekuje czegoś w zamian.
    • Ustal cenę przed wprowadzeniem się.
    • Powiedz komuś, komu ufasz, gdzie mieszkasz i u kogo.

    Na miejscu:
    • Trzymaj się rodziny lub towarzyszy podróży. Nie pozwól, żeby ktoś was rozdzielił.
    • Nie oddawaj dokumentów.
    .label = U osoby prywatnej
