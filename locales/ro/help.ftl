help = <b>Ajutor în Belgia</b>
    Ce spuneți poliției este strict confidențial. În pericol acum, sunați la poliție, oricine ați fi.
    Nu sunteți în pericol acum și nu aveți acte de ședere? Vorbiți întâi cu un centru de ajutor.

    Alegeți mai jos regiunea. Fiecare regiune are centrul ei.
    <i>Verificat la { $checked }</i>

    <b>Cineva profită de dumneavoastră sau vă sperie?</b>
    { $line } – zi și noapte
    <b>În pericol acum? Sunați la:</b>
    { $emergency } – și ambulanță, pompieri
    { $police } – poliția
    La ambele, apăsați { $police-key } pentru poliție.
    .label = Am nevoie de ajutor

help-more = <b>Mai multe despre ajutor</b>
    Citiți ce se întâmplă când sunați, ce drepturi aveți sau cum puteți raporta pe internet.

    Găsiți și cartonașe de arătat cuiva din apropiere, și ce e bine de știut dacă cineva vă vede telefonul.
    .label = Mai multe

help-regions = <b>Unde vă aflați?</b>
    Alegeți regiunea. Fiecare regiune are centrul ei de ajutor. Puteți și să scrieți aici, oricând, numele orașului sau codul poștal.
    <i>Verificat la { $checked }</i>

    <b>Nu știți? Sunați la:</b>
    { $line } – zi și noapte
    <b>În pericol acum? Sunați la:</b>
    { $emergency } sau { $police }
    .label = Altă regiune

help-brussels = <b>PAG-ASA – Bruxelles</b>
    Ajutor pentru persoane înșelate, prinse în capcană sau exploatate.

    Adresa: { $pag-asa-address }
    Pagina de internet: { $pag-asa-site }
    <i>Verificat la { $checked }</i>

    <b>PAG-ASA:</b> { $pag-asa }
    <b>Zi și noapte:</b> { $line }
    <b>În pericol acum?</b> { $emergency } sau { $police }
    .label = Bruxelles

help-flanders = <b>Payoke – Flandra</b>
    Ajutor pentru persoane înșelate, prinse în capcană sau exploatate.
    Gratuit și confidențial. Nu e nevoie să vă spuneți numele.

    Adresa: { $payoke-address }
    Pagina de internet: { $payoke-site }
    <i>Verificat la { $checked }</i>

    <b>Payoke:</b> { $payoke }
    <b>Zi și noapte:</b> { $line }
    <b>În pericol acum?</b> { $emergency } sau { $police }
    .label = Flandra

help-wallonia = <b>Sürya – Valonia</b>
    Ajutor pentru persoane înșelate, prinse în capcană sau exploatate.
    Puteți suna oricând.

    Adresa: { $surya-address }
    Pagina de internet: { $surya-site }
    <i>Verificat la { $checked }</i>

    <b>Sürya:</b> { $surya }
    <b>Zi și noapte:</b> { $line }
    <b>În pericol acum?</b> { $emergency } sau { $police }
    .label = Valonia

help-suicide = <b>Nu trebuie să treceți prin asta fără nimeni alături</b>
    Cineva vă poate asculta. Dumneavoastră hotărâți ce spuneți.
    <i>Verificat la { $checked }</i>

    { $suicide-english } – în engleză
    { $suicide-dutch } – în neerlandeză
    { $suicide-french } – în franceză, gratuit, zi și noapte
    <b>Vă este viața în pericol acum?</b>
    { $emergency } – ambulanță, { $police } – poliție
    { $line } – dacă cineva vă obligă: zi și noapte
    .label = Gânduri de sinucidere

help-call = <b>Ce se întâmplă când sun</b>
    Dumneavoastră hotărâți ce spuneți și când închideți.

    La cine vreți să sunați?

    <b>Aplicația { $emergency } BE</b>
    Aplicația funcționează doar în Belgia. Ea trimite locația dumneavoastră la serviciile de urgență.
    Chatul ei este pentru persoane înregistrate ca surde, cu auz slab sau cu o deficiență de vorbire.
    <i>Verificat la { $checked }</i>

    <b>Nu sunteți în pericol în acest moment:</b>
    { $line } – cele trei centre, zi și noapte
    <b>În pericol acum:</b>
    { $emergency } sau { $police }
    .label = Când sun

help-call-police = <b>Când sunați la poliție</b>
    • La { $emergency } și la { $police }, apăsați { $police-key } pentru poliție. Dacă nu apăsați nimic, apelul merge totuși mai departe.
    • Așteptați până răspunde cineva. Dacă închideți, ajungeți din nou la sfârșitul rândului.
    • Spuneți unde vă aflați: oraș, stradă, număr. Sau spuneți ce vedeți.
    • Spuneți ce se întâmplă și dacă cineva este în pericol sau rănit.
    • Rămâneți la telefon până vi se spune că puteți închide. Poate vă sună înapoi.

    Ce spuneți poliției este strict confidențial. În pericol acum, sunați la poliție, oricine ați fi. Nu sunteți în pericol acum și nu aveți acte de ședere? Vorbiți întâi cu un centru de ajutor: { $line }
    <i>Verificat la { $checked }</i>

    <b>În pericol acum:</b> { $emergency } sau { $police }
    .label = Când sun la poliție

help-call-words = <b>Ce vă întreabă și ce puteți spune</b>
    Vă întreabă: Unde? Ce s-a întâmplat? E cineva rănit? Cine sunteți?

    Ajung cuvinte puține. Cartonașul de mai jos spune că aveți nevoie de ajutor, în limbile Belgiei și în engleză.
    Vă poate auzi cineva? Spuneți doar adresa și că aveți nevoie de ajutor.
    Puteți suna și pentru altă persoană.

    Nu e urgent? Puteți merge și la cea mai apropiată secție de poliție. Există una în fiecare comună.
    Nu aveți acte de ședere? Vorbiți întâi cu un centru de ajutor.
    .label = Ce pot spune

help-call-centre = <b>Când sunați la un centru de ajutor</b>
    • Cineva vă ascultă.
    • Se uită împreună cu dumneavoastră la situația în care sunteți.
    • Vă pot invita la o discuție.
    • Vă explică drepturile.

    <b>Dumneavoastră hotărâți cât spuneți</b>
    Puteți spune nu la ce vi se propune și puteți refuza procedura.
    La Payoke nu e nevoie să vă spuneți numele.

    Sunați oricând la linia celor trei centre sau la centrul din regiunea dumneavoastră.
    <i>Verificat la { $checked }</i>

    { $line } – zi și noapte
    .label = Când sun la un centru

help-rights = <b>Ce poate face un centru de ajutor</b>
    • Un adăpost sigur. Adresa lui este secretă.
    • Îngrijire medicală și cineva cu care să vorbiți despre ce s-a întâmplat.
    • Ajutor cu actele și ajutor juridic.

    Puteți refuza totul. Atunci centrul vă poate spune doar unde altundeva puteți merge.

    <b>Drepturile la locul de muncă</b>
    Oricine lucrează ca angajat în Belgia are aceleași drepturi de muncă. Chiar și fără acte de ședere.
    .label = Drepturile mele

help-rights-time = <b>Timp de gândire și un act de ședere</b>
    Sunt două condiții: există semne de trafic de persoane, iar persoana nu mai are nicio legătură cu cei care au exploatat-o.

    <b>{ $reflection-days } de zile pentru odihnă</b>
    În acest timp puteți hotărî: vreți să depuneți o plângere sau să dați o declarație despre ce s-a întâmplat? Puteți refuza.

    <b>După aceea</b>
    Cine depune o plângere sau dă o declarație poate primi un act de ședere pentru trei luni, cu drept de muncă. Pentru asta e nevoie de sprijinul unui centru: doar centrele îl pot cere.

    Un minor (copil sau adolescent) care este aici fără părinți primește imediat un act de ședere pentru trei luni.
    <i>Verificat la { $checked }</i>
    .label = Timp de gândire

help-online = <b>Raportați pe internet</b>
    Pagina de internet Stop Human Trafficking are un formular:
    • „Sunt o victimă”
    • „Cunosc o posibilă victimă”
    Alte adrese ale acestei pagini: { $centres-french-site }, { $centres-dutch-site }.

    Dacă raportați acolo, nu e nevoie să mergeți întâi la poliție. Acest bot nu știe cine citește ce trimiteți.

    Pagina rămâne în istoricul browserului. Folosiți alt telefon dacă cineva se uită în al dumneavoastră.
    .label = Raportare pe internet
