# Notes: a few questions whose answers become one message, to send to somebody the person trusts.
note = <b>Een notitie voor iemand die u vertrouwt</b>
    Schrijf op waar u verblijft of hoe u reist. Stuur het naar iemand die u vertrouwt. Dan weet iemand waar u bent.

    Waarover gaat het?
    .label = Een notitie

# .title is the first line of the message that is sent.
note-stay = <b>Waar ik verblijf</b>
    Ik stel een paar vragen. U kunt elke vraag overslaan, en u kunt teruggaan.

    Op het einde krijgt u één bericht om door te sturen. Als het bericht klaar is, bewaar ik er niets van.
    .label = Waar ik verblijf
    .title = Waar ik verblijf
note-ride = <b>Een rit</b>
    Ik stel een paar vragen. U kunt elke vraag overslaan, en u kunt teruggaan.

    Op het einde krijgt u één bericht om door te sturen. Als het bericht klaar is, bewaar ik er niets van.
    .label = Een rit
    .title = Mijn reis

# The questions, each with advice. .name stands before the answer in the message, and on the button to change it.
ask-stay-address = <b>Waar verblijft u?</b>
    Schrijf het adres, of stuur uw locatie (📎).

    Vertel iemand die u vertrouwt waar u verblijft, en bij wie.
    .name = Waar
ask-stay-host = <b>Bij wie verblijft u?</b>
    Schrijf de naam, voor zover u die kent.

    Vraag aan andere mensen wat ze weten over wie u onderdak geeft. U kunt vragen om een identiteitsdocument te zien.
    .name = Bij wie
ask-stay-phone = <b>Wat is het telefoonnummer van de persoon bij wie u verblijft?</b>
    Schrijf het, of stuur het contact (📎).
    .name = Telefoon waar ik verblijf
ask-stay-price = <b>Welke prijs hebt u afgesproken?</b>

    Spreek een prijs af voordat u er intrekt.
    .name = Prijs
ask-stay-return = <b>Wat verwachten ze van u in ruil?</b>

    Vraag of ze iets verwachten. U mag nee zeggen.
    .name = Wat ze in ruil verwachten
ask-stay-until = <b>Tot wanneer verblijft u daar?</b>

    Geef uw documenten niet af, ook niet zolang u er verblijft.
    .name = Tot
ask-ride-from = <b>Waar vertrekt u?</b>
    Schrijf de plaats, of stuur uw locatie (📎).

    Blijf bij uw familie of reisgenoten.
    .name = Van
ask-ride-to = <b>Waar gaat u naartoe?</b>
    .name = Naar
ask-ride-driver = <b>Wie rijdt?</b>
    Schrijf de naam, of stuur het contact (📎).
    .name = Chauffeur
ask-ride-plate = <b>Wat is de nummerplaat?</b>

    Kijk ernaar voordat u instapt.
    .name = Nummerplaat
ask-ride-company = <b>Welk bedrijf is het?</b>

    Kies georganiseerd vervoer van een bekend bedrijf.
    .name = Bedrijf
ask-ride-price = <b>Welke prijs hebt u afgesproken?</b>

    Spreek altijd de prijs af voordat u instapt.
    .name = Prijs
ask-ride-when = <b>Wanneer vertrekt u, en wanneer komt u aan?</b>
    .name = Wanneer
ask-ride-companions = <b>Wie gaat er mee?</b>

    Laat niemand u weghalen bij uw familie of reisgenoten. Geef uw documenten niet af.
    .name = Wie er meegaat
ask-code = <b>Een codewoord?</b>
    U kunt een woord afspreken. Als u het zegt of schrijft, weet de andere persoon dat u hulp nodig hebt.

    Wie deze notitie leest, leest ook het woord. Het is veiliger om het woord aan de telefoon te zeggen, en deze vraag over te slaan.
    .name = Codewoord: ik heb hulp nodig
ask-hour = <b>Wanneer belt of schrijft u de volgende keer?</b>
    Schrijf het uur. Hoort de andere persoon tegen dan niets van u? Dan weet die dat er misschien iets mis is.
    .name = Ik bel of schrijf om

# The buttons and lines of every note.
note-start = Start
note-skip = Overslaan
note-before = Vorige vraag
note-stop = Stoppen
note-step = Vraag { $step } van { $steps }
note-answered = U schreef: { $answer }
note-review = <b>Dit is uw notitie.</b> Tik op wat u wilt veranderen, of maak het bericht.
note-make = Maak het bericht
note-send = Stuur het
note-erase = Wis deze notitie
note-hidden = De tekst is verborgen: tik erop om hem te lezen.
note-done = Uw notitie staat hierboven. Stuur de notitie nu door: houd uw vinger erop en kies “Doorsturen”. Ik heb er niets van bewaard. De notitie gaat weg als de pagina over treinen en het weer verschijnt, of als u op ✖ tikt.
note-empty = U hebt alles overgeslagen. Er is dus geen notitie.
note-stop-ask = <b>Stoppen met deze notitie?</b>
note-keep = Notitie bewaren
note-throw = Weggooien
note-go-on = Verder schrijven
note-aside = Uw notitie is bewaard, hoogstens { $open-hours } uur. Tik op “{ note-start }” om verder te gaan.
note-stopped = Ik heb niets van de notitie bewaard.
note-too-long = Dit is te lang voor mij. Schrijf alstublieft minder.
note-not-understood = Schrijf hier alstublieft een tekst.
note-lost = Ik heb deze notitie niet meer. U kunt opnieuw beginnen.
