# Cards to show to somebody: short, it is drawn in large letters.
card = <b>Karty do pokazania</b>
    Pokaż jedną z nich policji, obsłudze pociągu, w szpitalu albo komukolwiek obok. Karta mówi za ciebie w językach Belgii, po angielsku i w twoim języku.

    Każdą możesz dostać jako obrazek. Obrazek działa bez internetu. Najpierw pomyśl: ktoś inny może zobaczyć twoje zdjęcia.
    .label = Pokaż kartę
card-police = Potrzebuję pomocy. Proszę zadzwonić na policję.
    .label = Proszę wezwać policję
card-unwilling = Nie chcę iść z tą osobą. Proszę mi pomóc.
    .label = Nie chcę iść z tą osobą
card-call = Proszę zadzwonić za mnie pod ten numer: { $line }
    .label = Proszę za mnie zadzwonić
card-speak = Czy ktoś tu zna ten język: { $language }?
    .label = Czy ktoś zna mój język?
card-lost = Nie wiem, gdzie jestem. Proszę mi pomóc znaleźć oficjalny ośrodek dla uchodźców.
    .label = Nie wiem, gdzie jestem

card-picture = Pobierz jako obrazek
checked-on = Sprawdzono: { $checked }
