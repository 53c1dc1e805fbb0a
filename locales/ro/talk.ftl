# Short lines above a screen, when somebody writes instead of tapping.
talk-neutral = Informații pentru cei din Belgia
talk-menu = Sunt un program și nu înțeleg asta. Iată ce vă pot arăta:
talk-found = Poate e una dintre acestea:
talk-need-help = Aveți nevoie de ajutor acum? Apăsați „{ help.label }”. În pericol: { $emergency } sau { $police }.
talk-media = Nu pot vedea imagini și nu pot asculta mesaje. Nu am deschis nimic. Iată ce vă pot arăta:
talk-danger = În pericol acum? Sunați la { $emergency }.
talk-broken = Ceva nu a mers aici. Aceste numere funcționează:
talk-kept = Alegerea dumneavoastră: „{ $choice }”. După { $deletable-hours } de ore fără nicio apăsare, totul e din nou ca la început.
talk-not-kept = Nu pot păstra asta acum. Încercați din nou mai târziu.
talk-not-removed = Telegram nu mă mai lasă să șterg acest mesaj. Dumneavoastră puteți: țineți degetul pe el și alegeți „Șterge” 🗑.
talk-watched = Vă poate vedea cineva telefonul? ✖ ascunde această pagină și șterge mesajele din ultimele { $deletable-hours } de ore. Conversația rămâne în lista dumneavoastră. Citiți mai mult: „{ help-more.label }”.
talk-language-lost = Nu pot ține minte limba dumneavoastră acum. Butoanele de mai jos rămân în această limbă.

# In a group: neutral, and nothing else.
group-line = Bună ziua. Răspund doar într-o conversație privată.
    .button = Deschide conversația
