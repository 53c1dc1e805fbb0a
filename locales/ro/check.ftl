# Checks: one question at a time, yes, no or not sure. A check never says what a person is; it shows no score.
check = <b>Verificați o situație</b>
    Câteva întrebări, pe rând. Răspundeți „da”, „nu” sau „greu de spus”.
    Nu se păstrează nimic. Vă puteți opri oricând.

    Despre ce este vorba?
    .label = Verifică o situație

# .some stands above the answers that are worth care, .none where there are none, .after below both;
# .forward is the first line of the message to send to somebody.
check-me = <b>Situația mea</b>
    Întrebări despre dumneavoastră: munca, locul unde locuiți, oamenii din jur.

    Nu există răspunsuri greșite. Și „greu de spus” este un răspuns.
    .label = Situația mea
    .some = <b>Ce ați spus contează.</b> Un singur semn este destul ca să vorbiți cu cineva care se pricepe. Puteți suna la { $line }, zi și noapte, fără să hotărâți nimic.
    .none = <b>Ați răspuns „nu” la toate.</b> Sunt doar câteva întrebări. Dacă totuși ceva nu vi se pare în regulă, puteți suna la { $line }, zi și noapte.
    .after = Un centru de ajutor vă ascultă. Dumneavoastră hotărâți cât spuneți.
    .forward = Am răspuns la câteva întrebări despre situația mea. Asta mă îngrijorează:

check-job = <b>O ofertă de muncă</b>
    Cineva vă oferă de lucru. Uitați-vă bine înainte să spuneți da.
    .label = De lucru
    .some = <b>Nu vă grăbiți cu această ofertă.</b> Puteți întreba mai multe. Puteți spune nu.
    .none = <b>Ați răspuns „nu” la toate.</b> Sunt doar câteva întrebări. Dacă totuși ceva nu vi se pare în regulă, aveți încredere în ce simțiți.
    .after = Înainte să începeți, spuneți cuiva de încredere unde veți lucra și pentru cine.
    .forward = Am primit o ofertă de muncă. Am verificat-o și asta mă îngrijorează:

check-room = <b>Un loc de stat</b>
    Cineva vă oferă o cameră, un pat sau un apartament. Uitați-vă bine înainte să mergeți.
    .label = O cameră
    .some = <b>Nu vă grăbiți cu această ofertă.</b> Puteți întreba mai multe. Puteți spune nu.
    .none = <b>Ați răspuns „nu” la toate.</b> Sunt doar câteva întrebări. Dacă totuși ceva nu vi se pare în regulă, aveți încredere în ce simțiți.
    .after = Înainte să mergeți, spuneți cuiva de încredere unde stați și cu cine.
    .forward = Mi s-a oferit un loc de stat. Am verificat oferta și asta mă îngrijorează:

check-ride = <b>Un drum cu mașina</b>
    Cineva se oferă să vă ducă cu mașina. Uitați-vă bine înainte să urcați.
    .label = Un drum
    .some = <b>Nu vă grăbiți cu această ofertă.</b> Puteți întreba mai multe. Puteți spune nu.
    .none = <b>Ați răspuns „nu” la toate.</b> Sunt doar câteva întrebări. Dacă totuși ceva nu vi se pare în regulă, aveți încredere în ce simțiți.
    .after = Înainte să urcați, spuneți cuiva de încredere când plecați, cu cine și încotro.
    .forward = Cineva s-a oferit să mă ducă cu mașina. Am verificat și asta mă îngrijorează:

check-other = <b>Altcineva</b>
    Vă faceți griji pentru o altă persoană. Aceste întrebări sunt despre ea.

    Răspundeți după ce ați văzut sau ați auzit. Și „greu de spus” este un răspuns.
    .label = Îmi fac griji pentru altcineva
    .some = <b>Ce ați spus contează.</b> Un singur semn este destul ca să vorbiți cu un centru de ajutor. Puteți suna la { $line }, zi și noapte, și pentru altă persoană.
    .none = <b>Ați răspuns „nu” la toate.</b> Dacă totuși ceva nu vi se pare în regulă, puteți întreba un centru de ajutor: { $line }, zi și noapte.
    .after = <b>Să ajutați fără a crește pericolul</b>
        • Vorbiți cu persoana numai atunci când nu vă aude nimeni.
        • Nu îi scrieți despre asta: alții îi pot citi telefonul.
        • Nu vorbiți cu cei care poate îi fac asta.
        • Ascultați. Lăsați persoana să hotărască.
        • Este în pericol acum? Sunați la { $emergency } sau { $police }.
    .forward = Îmi fac griji pentru cineva. Am văzut sau am auzit asta:

# The questions. The text asks; .said is the answer “yes” in the person’s own words; .why is why it is worth care;
# .next is what to ask or do.
question-me-different = Munca sau locul unde locuiți este altfel decât vi s-a promis?
    .said = E altfel decât mi s-a promis
    .why = Unii fac promisiuni false ca să aducă pe cineva unde vor ei.
    .next = Păstrați mesajele și numele pe care le aveți, dacă nu e periculos.
question-me-papers = Vă ține altcineva pașaportul sau actele?
    .said = Altcineva îmi ține actele
    .why = Actele sunt ale dumneavoastră. E un semn de alarmă când le ține altcineva.
    .next = Puteți cere ajutor și fără acte.
question-me-pay = Vă oprește cineva banii sau vă plătește mult mai puțin decât a promis?
    .said = Cineva îmi oprește banii sau plătește mult mai puțin decât a promis
    .why = Oricine lucrează ca angajat în Belgia are aceleași drepturi de muncă.
    .next = Notați zilele și orele de lucru, dacă nu e periculos. Un centru de ajutor vă poate spune mai multe.
question-me-debt = Trebuie să munciți ca să plătiți o datorie sau costul drumului?
    .said = Muncesc ca să plătesc o datorie sau drumul
    .why = O „datorie” este adesea folosită ca să pună presiune pe oameni.
    .next = Vorbiți întâi cu un centru de ajutor, apoi hotărâți dacă plătiți.
question-me-leave = Vă împiedică cineva să plecați sau să mergeți unde vreți?
    .said = Cineva mă împiedică să plec sau să merg unde vreau
    .why = Nimeni nu are voie să vă încuie sau să vă împiedice să ieșiți.
    .next = Sunați când nu e nimeni lângă dumneavoastră sau arătați cuiva un cartonaș din acest bot.
question-me-contact = Vă împiedică cineva să vorbiți cu familia sau prietenii ori vă ia telefonul?
    .said = Cineva mă împiedică să vorbesc cu alții sau îmi ia telefonul
    .why = Cine rămâne fără legături este mai ușor de controlat.
    .next = Încercați să păstrați legătura cu cineva de încredere.
question-me-threats = Vă amenință cineva pe dumneavoastră sau pe familia dumneavoastră?
    .said = Cineva mă amenință pe mine sau pe familia mea
    .why = O amenințare este serioasă, chiar și când e vorba de oameni aflați departe.
    .next = În pericol acum, sunați la { $emergency } sau { $police }. În orice alt moment, vorbiți cu un centru de ajutor.
question-me-hurt = Vă lovește cineva sau vă face lucruri sexuale împotriva voinței dumneavoastră?
    .said = Cineva îmi face rău
    .why = Nimeni nu are dreptul să vă facă rău. Nu este vina dumneavoastră.
    .next = În pericol acum, sunați la { $emergency } sau { $police }.
question-me-forced = Vă obligă cineva să faceți sex, să cerșiți sau să încălcați legea?
    .said = Cineva mă obligă să fac lucruri
    .why = Ce vă obligă alții să faceți nu este niciodată vina dumneavoastră.
    .next = Puteți vorbi cu un centru de ajutor, orice v-ar fi pus alții să faceți.
question-me-sleep = Trebuie să dormiți acolo unde lucrați?
    .said = Trebuie să dorm acolo unde lucrez
    .why = Cine are în mână și munca, și patul dumneavoastră are multă putere asupra dumneavoastră.
    .next = Puteți întreba de alt loc de stat.
question-me-hours = Lucrați foarte multe ore sau în condiții foarte proaste?
    .said = Lucrez foarte multe ore sau în condiții foarte proaste
    .why = În Belgia aveți drepturi de muncă, chiar și fără acte de ședere.
    .next = Un centru de ajutor vă poate spune ce drepturi aveți.
question-me-afraid = Vă este frică de oamenii cu care locuiți sau pentru care lucrați?
    .said = Mi-e frică de oameni din jurul meu
    .why = Ce simțiți contează. Deseori e adevărat.
    .next = Vorbiți cu cineva de încredere sau cu un centru de ajutor.

question-other-different = Munca sau locul unde locuiește este altfel decât i s-a promis?
    .said = E altfel decât i s-a promis
    .why = Unii fac promisiuni false ca să aducă pe cineva unde vor ei.
    .next = Țineți minte nume și locuri și nu scrieți nimic ce ar putea găsi alții.
question-other-papers = Îi ține altcineva pașaportul sau actele?
    .said = Altcineva îi ține actele
    .why = Actele sunt ale acelei persoane. E un semn de alarmă când le ține altcineva.
    .next = Spuneți-i că poate cere ajutor și fără acte.
question-other-pay = Îi oprește cineva banii sau îi plătește mult mai puțin decât a promis?
    .said = Cineva îi oprește banii sau plătește mult mai puțin decât a promis
    .why = Oricine lucrează ca angajat în Belgia are aceleași drepturi de muncă.
    .next = Spuneți-i că are aceste drepturi și fără acte de ședere.
question-other-debt = Trebuie să muncească pentru a plăti o datorie sau costul drumului?
    .said = Muncește pentru a plăti o datorie sau drumul
    .why = O „datorie” este adesea folosită ca să pună presiune pe oameni.
    .next = Nu plătiți în locul ei. Vorbiți întâi cu un centru de ajutor.
question-other-leave = O împiedică cineva pe această persoană să plece sau să meargă unde vrea?
    .said = Cineva o împiedică să plece sau să meargă unde vrea
    .why = Nimeni nu are voie să o încuie sau să o împiedice să iasă.
    .next = Nu încercați să o scoateți de acolo. Sunați la un centru de ajutor sau la poliție.
question-other-contact = O împiedică cineva să vorbească cu familia sau prietenii ori îi ia telefonul?
    .said = Cineva o împiedică să vorbească cu alții
    .why = Cine rămâne fără legături este mai ușor de controlat.
    .next = Păstrați legătura în moduri care par obișnuite.
question-other-threats = O amenință cineva pe ea sau pe familia ei?
    .said = Cineva o amenință pe ea sau pe familia ei
    .why = O amenințare este serioasă, chiar și când e vorba de oameni aflați departe.
    .next = În pericol acum, sunați la { $emergency } sau { $police }. În orice alt moment, vorbiți cu un centru de ajutor.
question-other-hurt = O lovește cineva sau îi face lucruri sexuale împotriva voinței ei?
    .said = Cineva îi face rău
    .why = Nimeni nu are dreptul să îi facă rău.
    .next = Când se întâmplă chiar acum, sunați la { $emergency } sau { $police }.
question-other-forced = O obligă cineva să facă sex, să cerșească sau să încalce legea?
    .said = Cineva o obligă să facă lucruri
    .why = Ce face o persoană obligată de alții nu este vina ei.
    .next = Nu judecați. Spuneți-i că poate vorbi cu un centru de ajutor.
question-other-sleep = Trebuie să doarmă acolo unde lucrează?
    .said = Trebuie să doarmă acolo unde lucrează
    .why = Cine îi are în mână și munca, și patul are multă putere asupra ei.
    .next = Întrebați-o, când nu mai e nimeni de față, dacă ar vrea alt loc.
question-other-hours = Lucrează foarte multe ore sau în condiții foarte proaste?
    .said = Lucrează foarte multe ore sau în condiții foarte proaste
    .why = În Belgia are drepturi de muncă, chiar și fără acte de ședere.
    .next = Un centru de ajutor îi poate explica aceste drepturi.
question-other-afraid = Îi este frică de oamenii cu care locuiește sau pentru care lucrează?
    .said = Îi e frică de oameni din jur
    .why = Frica spune multe, chiar și atunci când persoana zice că totul e bine.
    .next = Dați-i timp. Lăsați persoana să hotărască.

# Questions about an offer. Those that are the same for every offer begin with “offer”.
question-offer-papers = Vor să vă țină pașaportul sau actele?
    .said = Vor actele mele
    .why = E un semn de alarmă când cineva vrea actele dumneavoastră. Autoritățile le pot cere.
    .next = Arătați un act dacă vreți și puneți-l înapoi în buzunarul dumneavoastră.
question-offer-phone = Vor telefonul sau laptopul dumneavoastră?
    .said = Vor telefonul sau laptopul meu
    .why = Fără el nu puteți suna oamenii în care aveți încredere.
    .next = Țineți-l la dumneavoastră.
question-offer-alone = Vor să veniți fără familie sau fără cei cu care călătoriți?
    .said = Vor să vin fără familie sau fără ceilalți
    .why = E un semn de alarmă când cineva vrea să vă despartă.
    .next = Rămâneți împreună sau nu mergeți.
question-offer-return = Așteaptă ceva în schimb, cum ar fi „servicii” sau sex?
    .said = Așteaptă ceva în schimb
    .why = Ajutorul care trebuie plătit cu „servicii” nu este ajutor.
    .next = Întrebați întâi ce așteaptă. Puteți spune nu.
question-offer-money = Cer bani pentru înregistrare sau pentru mutarea în altă țară?
    .said = Cer bani pentru înregistrare sau mutare
    .why = E un semn de alarmă când cineva vinde înregistrarea sau mutarea. Un bilet obișnuit nu este.
    .next = Nu plătiți. Întrebați la Fedasil sau UNHCR cum se face.
question-offer-price = Prețul se stabilește mai târziu?
    .said = Prețul se stabilește mai târziu
    .why = Un preț care vine mai târziu poate deveni o datorie.
    .next = Stabiliți prețul înainte să mergeți.

question-job-good = Pare locul de muncă prea frumos ca să fie adevărat?
    .said = Pare prea frumos ca să fie adevărat
    .why = Mulți bani pentru muncă ușoară sunt un semn de alarmă.
    .next = Întrebați întâi alți oameni despre acest angajator.
question-job-unclear = Ocolesc întrebările despre muncă, ore sau plată?
    .said = Munca, orele sau plata sunt neclare
    .why = Ce e neclar acum poate deveni mai târziu o problemă.
    .next = Cereți totul în scris.
question-job-debt = Le-ați datora bani, de exemplu pentru drum sau pentru pat?
    .said = Le-aș datora bani
    .why = O „datorie” este adesea folosită ca să pună presiune pe oameni.
    .next = Întrebați ce ați datora și cui, înainte să mergeți.
question-job-sleep = Ați dormi acolo unde lucrați?
    .said = Aș dormi acolo unde lucrez
    .why = Atunci o singură persoană are în mână și munca, și patul dumneavoastră.
    .next = Întrebați dacă puteți locui în altă parte.
question-job-free = V-ar împiedica să ieșiți sau să lăsați munca?
    .said = M-ar împiedica să ies sau să plec
    .why = Nimeni nu are voie să vă încuie sau să vă țină actele ca să rămâneți.
    .next = Nu mergeți acolo. Întrebați întâi un centru de ajutor.

question-room-unknown = Este gazda necunoscută pentru dumneavoastră și pentru toți cei întrebați?
    .said = Nimeni nu cunoaște gazda
    .why = Unii nu sunt cine spun că sunt.
    .next = Întrebați întâi în jur. Pe internet: alegeți gazde cu note bune.
question-room-identity = Refuză să vă arate un act de identitate?
    .said = Refuză să îmi arate un act de identitate
    .why = Aveți voie să cereți să îl vedeți.
    .next = Întrebați încă o dată. Dacă refuză, căutați alt loc.
question-room-secret = Vor să țineți secret unde veți sta?
    .said = Vor să țin secret unde stau
    .why = O gazdă bine intenționată nu are nimic de ascuns.
    .next = Spuneți cuiva de încredere unde stați și cu cine.

question-ride-unknown = Conduce o persoană necunoscută, cu o mașină particulară?
    .said = Conduce o persoană necunoscută
    .why = Unii oferă un drum cu mașina ca să aibă putere asupra cuiva.
    .next = Căutați întâi un tren, un autobuz sau o firmă cunoscută.

# The buttons and lines of every check.
check-start = Începe
check-yes = Da
check-no = Nu
check-unsure = Greu de spus
check-back = Întrebarea dinainte
check-stop = Oprește
check-step = Întrebarea { $step } din { $steps }
# Above the answers where one is grave or several are yes; and the button to those that are on the next page.
check-grave = <b>Poate fi periculos. Puteți vorbi cu cineva acum:</b>
    { $emergency } sau { $police } – în pericol acum
    { $line } – zi și noapte, înainte să hotărâți ceva
check-more = Celelalte răspunsuri
check-said-yes = Ați răspuns da
check-said-unsure = E greu de spus
check-send = Trimite cuiva de încredere
check-forward-help = Cine poate ajuta: { $line } (zi și noapte). În pericol: { $emergency } sau { $police }.
# The first line of that message, which a notification shows, also to somebody else than its reader: neutral.
check-forward-title = Ceva ce vreau să îți arăt
check-forwarded = Mesajul este mai jos. Trimiteți-l mai departe: țineți degetul pe el, apoi alegeți „Redirecționează”. După aceea îl puteți șterge.
