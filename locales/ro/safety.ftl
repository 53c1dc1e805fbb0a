safety = <b>Cinci pași pentru siguranță</b>

    <b>Fiți cu ochii deschiși.</b> Aveți încredere în ce simțiți despre oamenii pe care nu îi cunoașteți.

    <b>Țineți actele la dumneavoastră.</b> Faceți-le poze. Trimiteți pozele cuiva de încredere.

    <b>Păstrați legătura</b> cu familia și cu oamenii în care aveți încredere.

    <b>Aflați ce drepturi aveți</b> și unde găsiți ajutor.

    <b>Folosiți informații de încredere.</b> Uitați-vă de la cine vin.
    .label = În siguranță

safety-strangers = <b>Când cineva vă oferă ajutor</b>
    Mulți oameni vor să ajute, pe drum și după ce ajungeți în Belgia.
    Unii nu sunt cine spun că sunt.

    Oferă un pat, un drum cu mașina sau mâncare gratis. Mai târziu se folosesc de asta ca să vă împingă la sex, la muncă sau la alte servicii.
    Sau vor să vă facă rău ori să vă ia actele și lucrurile.

    Puteți spune nu. Puteți pleca. Puteți cere ajutor.
    .label = Ajutor de la necunoscuți

safety-sources = <b>Informații de încredere</b>
    • UNHCR Help Belgium – pentru oamenii care au trebuit să fugă
    • info-ukraine.be – de la guvernul belgian
    • Stop Human Trafficking – pagina celor trei centre
    • Fedasil – agenția federală pentru primire

    O pagină rămâne în istoricul browserului. Folosiți alt telefon dacă cineva se uită în al dumneavoastră.
    .label = Informații de încredere

safety-phone = <b>Dacă cineva vă poate vedea telefonul</b>
    <b>✖ este pe fiecare ecran.</b> O apăsare, și această pagină devine o pagină despre trenuri și vreme. Celelalte mesaje din ultimele { $deletable-hours } de ore se șterg, și ale dumneavoastră. Ce păstra botul despre dumneavoastră se șterge. La fel se întâmplă dacă scrieți /erase, x sau ❌.

    Dacă nu apăsați nimic o vreme, pagina despre trenuri și vreme apare automat.

    <b>✖ nu poate șterge totul.</b> Citiți ce rămâne și ce puteți face dumneavoastră.

    Poate că telefonul este supravegheat? Folosiți alt dispozitiv, care este sigur.
    .label = Dacă cineva îmi vede telefonul

safety-phone-stays = <b>Ce nu poate șterge ✖</b>
    • această conversație din lista de conversații
    • notificările care au apărut deja, și pe alt dispozitiv al dumneavoastră
    • apelurile, din istoricul telefonului și de pe factură
    • paginile pe care le-ați deschis, din browser
    • mesajele mai vechi de { $deletable-hours } de ore
    • un contact sau o imagine pe care ați salvat-o
    • ce ați trimis mai departe altcuiva
    .label = Ce rămâne

# The names of menu entries are those of Telegram in this language.
safety-phone-settings = <b>Ce puteți face dumneavoastră</b>
    <b>Fără sunet:</b> deschideți această conversație, apăsați pe numele ei, sus, și dezactivați notificările. Atunci nu mai vine nicio notificare de la ea.

    <b>Fără previzualizare:</b> în setările Telegram, la „Notificări și sunete”, opriți previzualizarea mesajelor. Atunci o notificare nu arată cuvintele.

    <b>Ștergere automată:</b> porniți-o pentru această conversație. Atunci Telegram șterge mesajele noi după un timp.

    <b>Ștergeți conversația:</b> alegeți „Șterge conversația” în meniul ei. Atunci nu mai este în lista dumneavoastră.
    .label = Setările telefonului
