help = <b>Bent u nu in gevaar? Bel:</b>
    { $emergency } – noodnummer, overal in de Europese Unie. Ziekenwagen en brandweer. Druk op { $police-key } voor de politie.
    { $police } – politie, dringend.

    Wat u aan de politie vertelt, is strikt vertrouwelijk.

    <b>Gebruikt iemand u? Controleert iemand u? Maakt iemand u bang?</b>
    { $line } – dag en nacht. De drie Belgische centra nemen de telefoon op.

    Er is ook een centrum voor de regio waar u bent.
    <i>Nagekeken op { $checked }</i>

    <b>Waar bent u?</b>
    .label = Ik heb hulp nodig

help-regions = <b>Waar bent u?</b>
    Kies uw regio. Elke regio heeft een eigen centrum.

    U kunt hier ook op elk moment de naam schrijven van de stad of gemeente waar u bent, of uw postcode.
    .label = Een andere regio

help-brussels = <b>PAG-ASA – Brussel</b>
    Hulp voor mensen die bedrogen, in de val gelokt of uitgebuit worden.

    Telefoon: { $pag-asa }
    Van maandag tot en met vrijdag, { $pag-asa-opens }–{ $pag-asa-closes } uur. Op andere uren: een noodtelefoon.
    Dag en nacht: { $line }

    Adres: { $pag-asa-address }
    Website: { $pag-asa-site }

    <b>Nu in gevaar?</b> { $emergency } of { $police }

    <i>Nagekeken op { $checked }</i>
    .label = Brussel

help-flanders = <b>Payoke – Vlaanderen</b>
    Hulp voor mensen die bedrogen, in de val gelokt of uitgebuit worden.

    Telefoon: { $payoke }
    Gratis en vertrouwelijk. U hoeft uw naam niet te zeggen.
    Dag en nacht: { $line }

    Adres: { $payoke-address }
    Website: { $payoke-site }

    <b>Nu in gevaar?</b> { $emergency } of { $police }

    <i>Nagekeken op { $checked }</i>
    .label = Vlaanderen

help-wallonia = <b>Sürya – Wallonië</b>
    Hulp voor mensen die bedrogen, in de val gelokt of uitgebuit worden.

    Telefoon: { $surya }
    U kunt hen op elk moment bereiken.
    Dag en nacht: { $line }

    Adres: { $surya-address }
    Website: { $surya-site }

    <b>Nu in gevaar?</b> { $emergency } of { $police }

    <i>Nagekeken op { $checked }</i>
    .label = Wallonië

help-call = <b>Wat gebeurt er als ik bel?</b>
    U beslist wat u vertelt, en wanneer u stopt.

    Nu in gevaar: { $emergency } of { $police }
    Op dit moment niet in gevaar: { $line }, de lijn van de drie centra, dag en nacht

    Wie wilt u bellen?

    <b>De app { $emergency } BE</b>
    De app werkt alleen in België. Ze stuurt uw locatie naar de hulpdiensten.
    De chat in de app is voor mensen die geregistreerd zijn als doof, als slechthorend of als iemand met een spraakprobleem.

    <i>Nagekeken op { $checked }</i>
    .label = Bellen: wat gebeurt er?

# The steps: be.brussels, "Emergency numbers"; sos112.be, "How to call emergency numbers".
help-call-police = <b>Als u de politie belt</b>
    • Bel { $police }. Of bel { $emergency } en druk op { $police-key } voor de politie. Drukt u op niets? Dan krijgt u toch iemand aan de lijn.
    • Wacht tot iemand opneemt. Als u ophangt, staat u weer achteraan in de rij.
    • Zeg eerst waar u bent: gemeente, straat, nummer. Weet u dat niet? Zeg dan wat u ziet.
    • Zeg wat er gebeurt, en of er iemand in gevaar of gewond is.
    • Blijf aan de lijn tot ze zeggen dat u mag stoppen. Houd uw telefoon vrij: misschien bellen ze u terug.

    <b>Dit zullen ze vragen</b>
    Waar? Wat is er gebeurd? Is er iemand gewond? Wie bent u?

    <b>Dit kunt u zeggen</b>
    Korte woorden zijn genoeg. Op de kaart hieronder staan ze in de talen van België en in het Engels.
    Luistert er iemand mee? Zeg alleen het adres, en dat u hulp nodig hebt.

    Contact met de politie is strikt vertrouwelijk. U kunt ook bellen over iemand anders.

    <i>Nagekeken op { $checked }</i>
    .label = De politie bellen

help-call-centre = <b>Als u een centrum belt</b>
    Bel { $line }, op elk moment, of bel het centrum van uw regio.
    • Ze luisteren naar u.
    • Ze bekijken uw situatie samen met u.
    • Ze kunnen u uitnodigen om te komen praten.
    • Ze leggen uw rechten uit.

    <b>Wat u niet hoeft te zeggen</b>
    U beslist hoeveel u vertelt. U mag nee zeggen tegen wat ze aanbieden, en u mag de procedure weigeren.
    Bij Payoke hoeft u uw naam niet te zeggen.

    <b>Wat u hebt</b>
    • Nadat een centrum uw situatie heeft bekeken: { $reflection-days } dagen om te rusten en om te beslissen of u wilt meewerken met de overheid.
    • Als u als werknemer werkt: dezelfde rechten op het werk als iedereen. Ook zonder verblijfsdocument.

    <i>Nagekeken op { $checked }</i>
    .label = Een centrum bellen

help-rights = <b>Wat een centrum kan doen</b>
    • Een veilige plek om te verblijven. Het adres is geheim.
    • Medische zorg, en iemand om te praten over wat er gebeurd is.
    • Hulp met papieren, en juridische hulp.

    <b>Tijd om na te denken</b>
    Een centrum bekijkt eerst uw situatie. Daarna zijn er { $reflection-days } dagen om te rusten en om te beslissen: wilt u meewerken met de overheid, of niet?
    U mag weigeren.

    <b>Daarna</b>
    U kunt een verblijfsdocument krijgen. Daarvoor zijn er drie voorwaarden:
    • u werkt mee met de overheid,
    • u hebt geen contact met de mensen door wie u uitgebuit werd,
    • een centrum begeleidt u.
    Alleen de centra kunnen dit document aanvragen.

    <b>Uw rechten op het werk</b>
    Iedereen die in België als werknemer werkt, heeft dezelfde rechten op het werk. Ook zonder verblijfsdocument.

    <i>Nagekeken op { $checked }</i>
    .label = Mijn rechten

help-online = <b>Vertel het online</b>
    De drie centra hebben samen één website. Daar staat een formulier:
    • “Ik ben slachtoffer”
    • “Ik ken een mogelijk slachtoffer”
    De website heeft nog twee andere adressen: { $centres-french-site }, { $centres-dutch-site }.

    Als u daar iets meldt, hoeft u niet eerst naar de politie te gaan.

    Een website blijft in de geschiedenis van uw browser staan. Kijkt iemand in uw telefoon? Gebruik dan een andere telefoon.
    .label = Online melden
