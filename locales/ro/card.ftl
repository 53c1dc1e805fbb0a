# Cards to show to somebody. The text of a card is what that person reads; it speaks for the one who shows it, and is short.
card = <b>Cartonașe de arătat</b>
    Arătați unul unui polițist, unui controlor, unui medic sau oricui din apropiere. Textul este în limbile Belgiei, în engleză și în limba dumneavoastră.

    Puteți primi fiecare cartonaș ca imagine. O imagine merge și fără internet. Gândiți-vă întâi: altcineva vă poate vedea imaginile.
    .label = Cartonașe
card-police = Am nevoie de ajutor. Vă rog, chemați poliția.
    .label = Vă rog, chemați poliția
card-unwilling = Nu vreau să merg cu această persoană. Vă rog, ajutați-mă.
    .label = Nu vreau să merg cu acest om
card-call = Vă rog, sunați pentru mine la acest număr: { $line }
    .label = Vă rog, sunați pentru mine
card-speak = Vorbiți { $language }?
    .label = Vorbiți limba mea?
card-lost = M-am rătăcit. Vă rog, ajutați-mă să găsesc un loc de primire oficial.
    .label = M-am rătăcit

card-picture = Primește ca imagine
checked-on = Verificat la { $checked }
