signs = <b>Nouă semne de alarmă</b>
    Aveți grijă când cineva…

    <b>Acte, telefon, familie</b>
    • vă cere pașaportul sau actele (autoritățile au voie, de exemplu la graniță)
    • vă cere telefonul sau laptopul
    • vrea să vă despartă de familie sau de cei cu care călătoriți

    <b>Oferte și promisiuni</b>
    • oferă un loc de muncă prea frumos ca să fie adevărat
    • vă ajută, dar vrea în schimb „servicii”
    • vrea bani pentru înregistrare, mutare sau relocare în altă țară (un bilet obișnuit este normal)

    <b>Muncă și presiune</b>
    • vă împinge să munciți, să faceți servicii sau sex, inclusiv ca să plătiți o „datorie”
    • nu vă plătește sau plătește mai puțin decât a promis
    • vă pune la muncă în condiții proaste, vă ține actele sau încuie ușa

    Un singur semn este destul ca să cereți ajutor.
    .label = Semne de alarmă

signs-papers = <b>Acte, telefon, familie</b>

    <b>Cineva vă cere pașaportul sau actele de identitate.</b>
    Spune că le „ține în siguranță” sau că „rezolvă lucrurile”. Autoritățile le pot cere, de exemplu la un control la graniță. Cu oricine altcineva, aveți grijă.

    <b>Vă cere telefonul sau laptopul.</b>
    Fără el nu puteți suna oamenii în care aveți încredere.

    <b>Vrea să vă ia de lângă familie sau de lângă cei cu care călătoriți.</b>
    Spune că nu e loc pentru toți în mașină sau în casă. Rămâneți împreună.
    .label = Acte, telefon, familie

signs-promises = <b>Oferte și promisiuni</b>

    <b>Un loc de muncă prea frumos ca să fie adevărat.</b>
    Mulți bani pentru muncă ușoară. Nimic pe hârtie. Vor să hotărâți chiar acum.

    <b>Ajutor, dar cu „servicii” în schimb.</b>
    Vă dau mâncare, un pat sau vă duc cu mașina. Apoi spun că le datorați ceva.

    <b>Bani pentru înregistrare sau pentru mutarea în altă țară.</b>
    Promit înregistrare, mutare sau relocare, și trebuie să plătiți. Un bilet obișnuit pentru o călătorie este normal. Asta nu este.
    .label = Oferte și promisiuni

signs-work = <b>Muncă și presiune</b>

    <b>Cineva vă împinge să munciți, să faceți servicii sau sex.</b>
    Poate spune că trebuie să plătiți o „datorie”.

    <b>Munciți, dar nu primiți banii.</b>
    Sau primiți doar o parte din ce s-a promis.

    <b>Condițiile de muncă sunt proaste sau nu puteți merge unde vreți.</b>
    Vă țin actele. Încuie ușa.
    .label = Muncă și presiune
