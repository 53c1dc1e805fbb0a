# Asking where the person is, and answering.
place-ask = Napisz nazwę miejscowości, w której jesteś, albo jej kod pocztowy. Możesz też nacisnąć przycisk i wysłać swoją lokalizację.
    .share = Wyślij moją lokalizację
    .cancel = Wróć do menu
place-found = { $place } – oto twoje centrum pomocy.
place-guess = Czy chodzi o { $place }? Jeśli tak, to jest twoje centrum pomocy. Jeśli nie, napisz jeszcze raz albo naciśnij „{ help-regions.label }”.
place-which = Jest więcej niż jedno miejsce o tej nazwie. O które chodzi?
place-unknown = Nie znam tego miejsca. Mimo to możesz zadzwonić: numery są niżej. Albo napisz jeszcze raz, podaj kod pocztowy lub wybierz region.
place-postcode = To nie jest belgijski kod pocztowy. Napisz jeszcze raz albo wybierz region.
place-near = Jesteś blisko miejsca, gdzie stykają się dwa regiony. Jeśli twoje miejsce to { $place }, oto twoje centrum pomocy.
place-border = Jesteś blisko granicy Belgii. Jeśli jesteś w Belgii, niedaleko miejsca { $place }, to jest twoje centrum pomocy.
# Where the button for the location only sent the words on it, as on a computer.
place-send = Z komputera nie da się tu wysłać lokalizacji. Napisz nazwę miejscowości albo kod pocztowy. Na telefonie możesz też nacisnąć 📎, potem „Lokalizacja”.
place-outside = To miejsce nie leży w Belgii. Centra z tego bota działają w Belgii. Numer { $emergency } działa w całej Unii Europejskiej.
# Seen for a blink, while the keyboard for the location is put away.
place-done = …
