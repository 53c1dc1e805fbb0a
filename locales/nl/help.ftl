# The numbers come last, just above the buttons: on a small phone only the end of a text is in sight.
help = <b>Hulp in België</b>
    Wat u aan de politie vertelt, is strikt vertrouwelijk. Nu in gevaar? Bel de politie, wie u ook bent.
    Nu niet in gevaar, en geen verblijfsdocument? Praat eerst met een centrum voor hulp.

    Kies hieronder uw regio. Die heeft een eigen centrum.
    <i>Nagekeken op { $checked }</i>

    <b>Iemand buit u uit of maakt u bang?</b>
    { $line } – dag en nacht
    <b>Nu in gevaar? Bel:</b>
    { $emergency } – ook ziekenwagen en brandweer
    { $police } – politie
    Druk bij allebei op { $police-key } voor de politie.
    .label = Ik heb hulp nodig

help-more = <b>Meer over hulp</b>
    Lees wat er gebeurt als u belt, wat uw rechten zijn, of hoe u iets online meldt.

    Er zijn ook kaarten om te tonen aan iemand dicht bij u, en tips als iemand in uw telefoon kijkt.
    .label = Meer

help-regions = <b>Waar bent u?</b>
    Kies uw regio. Elke regio heeft een eigen centrum voor hulp. U kunt hier ook op elk moment de naam van uw stad of gemeente schrijven, of de postcode.
    <i>Nagekeken op { $checked }</i>

    <b>U kunt ook bellen als u dat niet weet:</b>
    { $line } – dag en nacht
    <b>Nu in gevaar? Bel:</b>
    { $emergency } of { $police }
    .label = Een andere regio

help-brussels = <b>PAG-ASA – Brussel</b>
    Hulp voor mensen die bedrogen, in de val gelokt of uitgebuit worden.

    Adres: { $pag-asa-address }
    Website: { $pag-asa-site }
    <i>Nagekeken op { $checked }</i>

    <b>PAG-ASA:</b> { $pag-asa }
    <b>Dag en nacht:</b> { $line }
    <b>Nu in gevaar?</b> { $emergency } of { $police }
    .label = Brussel

help-flanders = <b>Payoke – Vlaanderen</b>
    Hulp voor mensen die bedrogen, in de val gelokt of uitgebuit worden.
    Gratis en vertrouwelijk. U hoeft uw naam niet te zeggen.

    Adres: { $payoke-address }
    Website: { $payoke-site }
    <i>Nagekeken op { $checked }</i>

    <b>Payoke:</b> { $payoke }
    <b>Dag en nacht:</b> { $line }
    <b>Nu in gevaar?</b> { $emergency } of { $police }
    .label = Vlaanderen

help-wallonia = <b>Sürya – Wallonië</b>
    Hulp voor mensen die bedrogen, in de val gelokt of uitgebuit worden.
    U kunt hen op elk moment bereiken.

    Adres: { $surya-address }
    Website: { $surya-site }
    <i>Nagekeken op { $checked }</i>

    <b>Sürya:</b> { $surya }
    <b>Dag en nacht:</b> { $line }
    <b>Nu in gevaar?</b> { $emergency } of { $police }
    .label = Wallonië

# For somebody who thinks of suicide. The line in the reader's own language comes first, where there is one.
help-suicide = <b>U kunt er met iemand over praten</b>
    Iemand kan naar u luisteren. U beslist wat u vertelt.
    <i>Nagekeken op { $checked }</i>

    { $suicide-dutch } – in het Nederlands
    { $suicide-english } – in het Engels
    { $suicide-french } – in het Frans, gratis, dag en nacht
    <b>Is uw leven nu in gevaar?</b>
    { $emergency } – ziekenwagen, { $police } – politie
    { $line } – als iemand u dwingt: dag en nacht
    .label = Gedachten aan zelfmoord

help-call = <b>Wat gebeurt er als ik bel?</b>
    U beslist wat u vertelt, en wanneer u ophangt.

    Wie wilt u bellen?

    <b>De app { $emergency } BE</b>
    De app werkt in België, en nergens anders. Ze stuurt uw locatie naar de hulpdiensten.
    De chat in de app is voor mensen die geregistreerd zijn als doof, als slechthorend of als iemand met een spraakprobleem.
    <i>Nagekeken op { $checked }</i>

    <b>Op dit moment niet in gevaar:</b>
    { $line } – de drie centra, dag en nacht
    <b>Nu in gevaar:</b>
    { $emergency } of { $police }
    .label = Als ik bel

# The steps: be.brussels, "Emergency numbers"; sos112.be, "How to call emergency numbers".
help-call-police = <b>Als u de politie belt</b>
    • Druk bij { $emergency } en bij { $police } op { $police-key } voor de politie. Drukt u nergens op? Dan krijgt u toch iemand aan de lijn.
    • Wacht tot iemand opneemt. Als u ophangt, staat u weer achteraan in de rij.
    • Zeg waar u bent: gemeente, straat, nummer. Of zeg wat u ziet.
    • Zeg wat er gebeurt, en of er iemand in gevaar of gewond is.
    • Blijf aan de lijn tot ze zeggen dat u mag ophangen. Misschien bellen ze u terug.

    Wat u aan de politie vertelt, is strikt vertrouwelijk. Nu in gevaar? Bel de politie, wie u ook bent. Nu niet in gevaar, en geen verblijfsdocument? Praat eerst met een centrum: { $line }
    <i>Nagekeken op { $checked }</i>

    <b>Nu in gevaar:</b> { $emergency } of { $police }
    .label = De politie bellen

help-call-words = <b>Wat ze vragen, en wat u kunt zeggen</b>
    Ze vragen: Waar? Wat is er gebeurd? Is er iemand gewond? Wie bent u?

    Korte woorden zijn genoeg. Op de kaart hieronder staat dat u hulp nodig hebt, in de talen van België en in het Engels.
    Kan iemand u horen? Zeg gewoon het adres, en dat u hulp nodig hebt.
    U kunt ook bellen over iemand anders.

    Is het niet dringend? U kunt ook naar het dichtstbijzijnde politiekantoor gaan. Er is er een in elke gemeente.
    Geen verblijfsdocument? Praat eerst met een centrum.
    .label = Wat ik kan zeggen

help-call-centre = <b>Als u een centrum belt</b>
    • Ze luisteren naar u.
    • Ze bekijken uw situatie samen met u.
    • Ze kunnen u uitnodigen om te komen praten.
    • Ze leggen uw rechten uit.

    <b>U beslist hoeveel u vertelt</b>
    U mag nee zeggen tegen wat ze aanbieden, en u mag de procedure weigeren.
    Bij Payoke hoeft u uw naam niet te zeggen.

    Bel op elk moment het nummer van de drie centra, of bel het centrum van uw regio.
    <i>Nagekeken op { $checked }</i>

    { $line } – dag en nacht
    .label = Een centrum bellen

help-rights = <b>Wat een centrum kan doen</b>
    • Veilig onderdak. Het adres is geheim.
    • Medische zorg, en iemand om mee te praten over wat er gebeurd is.
    • Hulp bij papieren, en juridische hulp.

    U mag alles weigeren. Dan kan het centrum u alleen nog vertellen waar u elders terechtkunt.

    <b>Uw arbeidsrechten</b>
    Iedereen die in België als werknemer werkt, heeft dezelfde arbeidsrechten. Ook zonder verblijfsdocument.
    .label = Mijn rechten

# myria.be, "status of victims".
help-rights-time = <b>Tijd om na te denken, en een document</b>
    Dit is voor mensen bij wie er signalen van mensenhandel zijn, en die geen contact meer hebben met de mensen die hen uitbuitten.

    <b>{ $reflection-days } dagen om te rusten</b>
    In die tijd kunt u beslissen of u dat wilt: een klacht indienen of een verklaring afleggen over wat er gebeurd is. U mag weigeren.

    <b>Daarna</b>
    Wie een klacht indient of een verklaring aflegt, kan een document voor drie maanden krijgen, met het recht om te werken. Daarvoor hebt u begeleiding van een centrum nodig: alleen de centra kunnen het document aanvragen.

    Een minderjarige (kind of jongere) die zonder ouders in België is, krijgt meteen een document voor drie maanden.
    <i>Nagekeken op { $checked }</i>
    .label = Tijd om na te denken

help-online = <b>Online melden</b>
    De website Stop Human Trafficking heeft een formulier:
    • “Ik ben slachtoffer”
    • “Ik ken een mogelijk slachtoffer”
    Andere adressen van deze website: { $centres-french-site }, { $centres-dutch-site }.

    Als u daar iets meldt, hoeft u niet eerst naar de politie te gaan. Deze bot weet niet wie uw melding leest.

    De website blijft in de geschiedenis van uw browser staan. Kijkt iemand in uw telefoon? Gebruik dan een andere telefoon.
    .label = Online melden
