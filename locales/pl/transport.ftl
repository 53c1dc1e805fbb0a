transport = <b>Transport i podróż</b>

    <b>Wybieraj zorganizowany transport</b> firmy, którą ludzie znają.

    • Trzymaj się rodziny lub towarzyszy podróży. Nie pozwól, żeby ktoś was rozdzielił.
    • Nie oddawaj dokumentów.
    • Zawsze ustal cenę, zanim wsiądziesz.
    .label = Podróż
