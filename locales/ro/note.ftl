# Notes: a few questions whose answers become one message, to send to somebody the person trusts.
note = <b>O notiță pentru cineva de încredere</b>
    Scrieți unde stați sau cum călătoriți. Trimiteți notița cuiva de încredere. Atunci cineva știe unde sunteți.

    Despre ce este vorba?
    .label = O notiță de trimis

# .title is the first line of the message that is sent.
note-stay = <b>Unde stau</b>
    Pun câteva întrebări. Puteți sări peste oricare și vă puteți întoarce.

    La sfârșit primiți un singur mesaj, de trimis mai departe. Când e gata, nu păstrez nimic din el.
    .label = Unde stau
    .title = Unde stau acum
note-ride = <b>Un drum cu mașina</b>
    Pun câteva întrebări. Puteți sări peste oricare și vă puteți întoarce.

    La sfârșit primiți un singur mesaj, de trimis mai departe. Când e gata, nu păstrez nimic din el.
    .label = Un drum
    .title = Drumul meu

# The questions, each with advice. .name stands before the answer in the message, and on the button to change it.
ask-stay-address = <b>Unde stați?</b>
    Scrieți adresa sau trimiteți locația (📎).

    Spuneți cuiva de încredere unde stați și cu cine.
    .name = Unde
ask-stay-host = <b>Cine vă este gazdă?</b>
    Scrieți numele, atât cât îl știți.

    Întrebați alți oameni despre gazdă. Puteți cere să vedeți un act de identitate.
    .name = Gazda
ask-stay-phone = <b>Ce număr de telefon are gazda?</b>
    Scrieți-l sau trimiteți contactul (📎).
    .name = Telefonul gazdei
ask-stay-price = <b>Ce preț ați stabilit?</b>

    Stabiliți prețul înainte să vă mutați.
    .name = Preț
ask-stay-return = <b>Ce se așteaptă de la dumneavoastră în schimb?</b>

    Întrebați dacă se așteaptă ceva. Puteți spune nu.
    .name = Se așteaptă în schimb
ask-stay-until = <b>Până când stați?</b>

    Nu dați actele din mână cât timp stați acolo.
    .name = Până când
ask-ride-from = <b>De unde plecați?</b>
    Scrieți locul sau trimiteți locația (📎).

    Rămâneți cu familia sau cu cei cu care călătoriți.
    .name = De la
ask-ride-to = <b>Încotro mergeți?</b>
    .name = Spre
ask-ride-driver = <b>Cine conduce?</b>
    Scrieți numele sau trimiteți contactul (📎).
    .name = Cine conduce
ask-ride-plate = <b>Ce număr de înmatriculare are mașina?</b>

    Uitați-vă la el înainte să urcați.
    .name = Numărul mașinii
ask-ride-company = <b>Ce firmă este?</b>

    Alegeți un transport organizat de o firmă pe care lumea o cunoaște.
    .name = Firma
ask-ride-price = <b>Ce preț ați stabilit?</b>

    Stabiliți întotdeauna prețul înainte să urcați.
    .name = Preț
ask-ride-when = <b>Când plecați și când ajungeți?</b>
    .name = Când
ask-ride-companions = <b>Cine mai vine?</b>

    Nu lăsați pe nimeni să vă despartă de familie sau de cei cu care călătoriți. Nu dați actele din mână.
    .name = Cine mai vine
ask-code = <b>Un cuvânt de cod?</b>
    Puteți stabili un cuvânt. Când îl spuneți sau îl scrieți, cealaltă persoană știe că aveți nevoie de ajutor.

    Cine citește această notiță citește și cuvântul. E mai sigur să îl spuneți la telefon și să săriți peste el aici.
    .name = Cuvânt de cod: am nevoie de ajutor
ask-hour = <b>Când sunați sau scrieți din nou?</b>
    Scrieți ora. Dacă cealaltă persoană nu primește până atunci nicio veste, știe că poate s-a întâmplat ceva.
    .name = Sun sau scriu la ora

# The buttons and lines of every note.
note-start = Începe
note-skip = Sari peste
note-before = Întrebarea dinainte
note-stop = Oprește
note-step = Întrebarea { $step } din { $steps }
note-answered = Ați scris: { $answer }
note-review = <b>Aceasta este notița.</b> Apăsați pe ce vreți să schimbați sau faceți mesajul.
note-make = Fă mesajul
note-send = Trimite
note-erase = Șterge această notiță
note-done = Notița este mai sus. Trimiteți-o acum: țineți degetul pe ea și alegeți „Redirecționează”. Nu am păstrat nimic din ea. Dispare când apare pagina despre trenuri și vreme sau când apăsați ✖.
# Below what the person sends on: a note, or the end of a check.
note-hidden = Textul este ascuns: apăsați pe el ca să îl citiți.
note-empty = Ați sărit peste toate, deci nu există nicio notiță.
# When somebody writes “stop” or “menu” inside a note.
note-stop-ask = <b>Vă opriți din scris?</b>
note-keep = Păstrează notița
note-throw = Arunc-o
note-go-on = Continuă să scrii
note-aside = Notița este păstrată, cel mult { $open-hours } de ore. Apăsați „{ note-start }” ca să continuați.
note-stopped = Nu am păstrat nimic din notiță.
note-too-long = Este prea lung pentru mine. Scrieți mai puțin, vă rog.
note-not-understood = Vă rog să scrieți aici un text.
note-lost = Nu mai am această notiță. Puteți începe din nou.
