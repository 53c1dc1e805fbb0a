# The pages for a browser, for who has no Telegram.
# On every page: it puts a page about trains in place of this one. One short word.
site-exit = Ieși
# For who reads by ear or by keyboard: goes past the buttons at the top.
site-skip = La text
# The page with nothing but numbers to call, and the button in the chat that opens it. Below each number, what it is.
site-call = Sunați
    .emergency = ambulanță, pompieri, poliție
    .police = poliție
    .line = cele trei centre, zi și noapte

site-place = Orașul în care vă aflați sau codul poștal
site-find = Arată centrul
site-no-position = Browserul dumneavoastră nu spune unde vă aflați. Scrieți orașul sau codul poștal.
# Above a table of postcodes and regions.
site-postcodes = Codul poștal vă spune regiunea

site-check = Răspundeți mai jos. Nimic nu se trimite și nu se păstrează: dispare când închideți pagina.
site-note = Scrieți răspunsurile pentru cineva de încredere: pe hârtie sau într-un mesaj. Faceți-o doar acolo unde nu e periculos. Această pagină nu păstrează nimic.

site-about = <b>Despre aceste pagini</b>
    Safe Steps dă informații persoanelor din Belgia care poate sunt înșelate, prinse în capcană sau exploatate. În primul rând celor care au fugit din Ucraina.

    Nimeni nu urmărește ce citiți aici și nimeni nu răspunde. Aceste pagini nu pot promite ajutor. Ele vă arată cine poate ajuta.

site-privacy = <b>Datele dumneavoastră</b>
    Aceste pagini nu pun niciun cookie, nu cer niciun nume și nu numără pe nimeni. Orașul pe care îl scrieți este căutat și uitat. Ce răspundeți rămâne pe ecranul dumneavoastră.
site-traces = <b>Ce rămâne pe telefon</b>
    • adresele acestor pagini, în istoricul browserului
    • apelurile, în istoricul telefonului și pe factură

    „{ site-exit }” pune în locul acestei pagini una despre trenuri. Pe o tastatură, apăsați de trei ori Shift.

    Poate că telefonul este supravegheat? Folosiți alt dispozitiv, care este sigur.

site-keep = <b>Păstrați aceste pagini pe acest telefon</b>
    Atunci se deschid fără internet. Gândiți-vă întâi: rămân în memoria browserului și le poate găsi oricine are telefonul în mână.
    .keep = Păstrează-le
    .remove = Șterge-le
    .kept = Aceste pagini sunt acum pe telefon.
    .removed = Nu mai sunt pe acest telefon.
    .failed = Acest browser nu poate face asta.
