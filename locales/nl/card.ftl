# Cards to show to somebody. The text of a card is what that person reads, in the languages of Belgium; it speaks for the
# one who shows it, and is short: it is drawn in large letters.
card = <b>Kaarten om te tonen</b>
    Toon een kaart aan een politieagent, een treinbegeleider, een dokter of iemand dicht bij u. Op de kaart staat uw vraag in de talen van België, in het Engels en in uw taal.

    U kunt elke kaart ook als afbeelding krijgen. Een afbeelding werkt zonder internet. Denk eerst na: misschien ziet iemand anders uw afbeeldingen.
    .label = Kaarten tonen
card-police = Ik heb hulp nodig. Bel alstublieft de politie.
    .label = Bel alstublieft de politie
card-unwilling = Ik wil niet met deze persoon meegaan. Help mij alstublieft.
    .label = Ik wil niet meegaan
card-call = Bel alstublieft dit nummer voor mij: { $line }
    .label = Bel alstublieft voor mij
card-speak = Spreekt u { $language }?
    .label = Spreekt u mijn taal?
card-lost = Ik ben de weg kwijt. Help mij alstublieft om een officiële opvangplaats te vinden.
    .label = Ik ben de weg kwijt

card-picture = Als afbeelding krijgen
checked-on = Nagekeken op { $checked }
