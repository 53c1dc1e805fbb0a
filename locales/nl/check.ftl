# Checks: one question at a time, yes, no or not sure. A check never says what a person is; it shows no score.
check = <b>Een situatie nakijken</b>
    Een paar vragen, één voor één. U antwoordt ja, nee of niet zeker.
    Er wordt niets van bewaard. U kunt op elk moment stoppen.

    Waarover gaat het?
    .label = Situatie nakijken

# .some stands above the answers that are worth care, .none where there are none, .after below both;
# .forward is the first line of the message to send to somebody.
check-me = <b>Mijn situatie</b>
    Vragen over u: uw werk, de plek waar u woont, de mensen om u heen.

    Er zijn geen foute antwoorden. “Niet zeker” is ook een antwoord.
    .label = Mijn situatie
    .some = <b>Wat u antwoordt, is belangrijk.</b> Eén signaal is al reden genoeg om te praten met iemand die zulke situaties kent. U kunt { $line } bellen, dag en nacht, zonder iets te beslissen.
    .none = <b>U hebt op alles nee geantwoord.</b> Dit zijn maar een paar vragen. Voelt er toch iets niet goed? Dan kunt u bellen: { $line }, dag en nacht.
    .after = Een centrum luistert naar u. U beslist hoeveel u vertelt.
    .forward = Ik heb een paar vragen over mijn situatie beantwoord. Hierover maak ik mij zorgen:

check-job = <b>Een aanbod van werk</b>
    Iemand biedt u werk aan. Bekijk het aanbod voordat u ja zegt.
    .label = Werk
    .some = <b>Neem uw tijd voor dit aanbod.</b> U mag nog vragen stellen. U mag nee zeggen.
    .none = <b>U hebt op alles nee geantwoord.</b> Dit zijn maar een paar vragen. Voelt er toch iets niet goed? Vertrouw dan op dat gevoel.
    .after = Vertel voordat u begint aan iemand die u vertrouwt waar u gaat werken, en voor wie.
    .forward = Iemand biedt mij werk aan. Ik heb het nagekeken, en hierover maak ik mij zorgen:

check-room = <b>Een aanbod van onderdak</b>
    Iemand biedt u een kamer, een bed of een appartement aan. Bekijk het aanbod voordat u gaat.
    .label = Een kamer
    .some = <b>Neem uw tijd voor dit aanbod.</b> U mag nog vragen stellen. U mag nee zeggen.
    .none = <b>U hebt op alles nee geantwoord.</b> Dit zijn maar een paar vragen. Voelt er toch iets niet goed? Vertrouw dan op dat gevoel.
    .after = Vertel voordat u gaat aan iemand die u vertrouwt waar u verblijft, en bij wie.
    .forward = Iemand biedt mij onderdak aan. Ik heb het nagekeken, en hierover maak ik mij zorgen:

check-ride = <b>Een lift</b>
    Iemand biedt aan om u met de auto ergens naartoe te brengen. Bekijk het aanbod voordat u instapt.
    .label = Een lift
    .some = <b>Neem uw tijd voor dit aanbod.</b> U mag nog vragen stellen. U mag nee zeggen.
    .none = <b>U hebt op alles nee geantwoord.</b> Dit zijn maar een paar vragen. Voelt er toch iets niet goed? Vertrouw dan op dat gevoel.
    .after = Vertel voordat u instapt aan iemand die u vertrouwt wanneer u vertrekt, met wie, en waarnaartoe.
    .forward = Iemand biedt mij een lift aan. Ik heb het nagekeken, en hierover maak ik mij zorgen:

check-other = <b>Iemand anders</b>
    U maakt zich zorgen over iemand anders. Deze vragen gaan over die persoon.

    Antwoord wat u hebt gezien of gehoord. “Niet zeker” is ook een antwoord.
    .label = Ik ben ongerust over iemand
    .some = <b>Wat u antwoordt, is belangrijk.</b> Eén signaal is al reden genoeg om met een centrum te praten. U kunt een centrum bellen over iemand anders: { $line }, dag en nacht.
    .none = <b>U hebt op alles nee geantwoord.</b> Voelt er toch iets niet goed? Dan kunt u het aan een centrum vragen: { $line }, dag en nacht.
    .after = <b>Helpen zonder het gevaarlijker te maken</b>
        • Praat pas met die persoon als niemand u kan horen.
        • Schrijf er niets over naar die persoon: misschien leest iemand anders mee.
        • Praat niet met de mensen die dit misschien doen.
        • Luister. Laat die persoon zelf beslissen.
        • Is die persoon nu in gevaar? Bel { $emergency } of { $police }.
    .forward = Ik maak mij zorgen over iemand. Dit heb ik gezien of gehoord:

# The questions. The text asks; .said is the answer “yes” in the person’s own words; .why is why it is worth care;
# .next is what to ask or do.
question-me-different = Is uw werk of de plek waar u woont anders dan beloofd was?
    .said = Het is anders dan beloofd was
    .why = Sommige mensen gebruiken valse beloftes om iemand te krijgen waar ze willen.
    .next = Bewaar de berichten en namen die u hebt, als dat veilig is.
question-me-papers = Houdt iemand uw paspoort of uw papieren bij zich?
    .said = Iemand houdt mijn papieren bij zich
    .why = Uw papieren zijn van u. Als iemand ze bij zich houdt, is dat een alarmsignaal.
    .next = U kunt ook zonder papieren hulp vragen.
question-me-pay = Houdt iemand uw loon achter, of krijgt u veel minder dan beloofd was?
    .said = Iemand houdt mijn loon achter, of ik krijg veel minder dan beloofd was
    .why = Iedereen die in België als werknemer werkt, heeft dezelfde arbeidsrechten.
    .next = Schrijf uw dagen en uren op, als dat veilig is. Een centrum kan u meer vertellen.
question-me-debt = Moet u werken om een schuld of de kosten van uw reis terug te betalen?
    .said = Ik werk om een schuld of mijn reis terug te betalen
    .why = Een “schuld” dient vaak om mensen onder druk te zetten.
    .next = Praat eerst met een centrum, en beslis daarna pas of u betaalt.
question-me-leave = Houdt iemand u tegen als u weg wilt, of als u ergens naartoe wilt?
    .said = Iemand houdt mij tegen als ik weg wil of ergens naartoe wil
    .why = Niemand mag u opsluiten of u tegenhouden als u naar buiten wilt.
    .next = Bel als u alleen bent, of toon iemand een kaart uit deze bot.
question-me-contact = Houdt iemand u weg van uw familie of vrienden, of neemt iemand uw telefoon af?
    .said = Iemand houdt mij weg van anderen, of neemt mijn telefoon af
    .why = Wie geen contact heeft met anderen, is makkelijker onder controle te houden.
    .next = Probeer contact te houden met één persoon die u vertrouwt.
question-me-threats = Bedreigt iemand u of uw familie?
    .said = Iemand bedreigt mij of mijn familie
    .why = Een bedreiging is ernstig, ook als het gaat om mensen die ver weg zijn.
    .next = Nu in gevaar? Bel { $emergency } of { $police }. Op elk ander moment: praat met een centrum.
question-me-hurt = Slaat iemand u, of doet iemand seksuele dingen met u tegen uw wil?
    .said = Iemand doet mij pijn
    .why = Niemand heeft het recht om u pijn te doen. Het is niet uw schuld.
    .next = Nu in gevaar? Bel { $emergency } of { $police }.
question-me-forced = Dwingt iemand u tot seks, tot bedelen, of om de wet te overtreden?
    .said = Iemand dwingt mij om dingen te doen
    .why = Als iemand u dwingt, is dat nooit uw schuld.
    .next = U kunt met een centrum praten, wat u ook moest doen.
question-me-sleep = Moet u slapen op de plek waar u werkt?
    .said = Ik moet slapen waar ik werk
    .why = Wie uw werk én uw bed in handen heeft, heeft veel macht over u.
    .next = U kunt vragen naar een andere plek om te wonen.
question-me-hours = Werkt u heel veel uren, of in heel slechte omstandigheden?
    .said = Mijn werkuren of werkomstandigheden zijn heel slecht
    .why = U hebt in België arbeidsrechten, ook zonder verblijfsdocument.
    .next = Een centrum kan u vertellen wat uw rechten zijn.
question-me-afraid = Bent u bang voor de mensen bij wie u woont of voor wie u werkt?
    .said = Ik ben bang voor mensen om mij heen
    .why = Uw gevoel telt. Vaak klopt het.
    .next = Praat met iemand die u vertrouwt, of met een centrum.

question-other-different = Is het werk van die persoon of de plek waar die persoon woont anders dan beloofd was?
    .said = Het is anders dan aan die persoon beloofd was
    .why = Sommige mensen gebruiken valse beloftes om iemand te krijgen waar ze willen.
    .next = Onthoud namen en plekken, en schrijf niets op dat anderen kunnen vinden.
question-other-papers = Houdt iemand anders het paspoort of de papieren van die persoon bij zich?
    .said = Iemand anders houdt de papieren van die persoon bij zich
    .why = Die papieren zijn van de persoon zelf. Als iemand anders ze bij zich houdt, is dat een alarmsignaal.
    .next = Zeg dat iemand ook zonder papieren hulp kan vragen.
question-other-pay = Houdt iemand het loon van die persoon achter, of betaalt iemand veel minder dan beloofd was?
    .said = Iemand houdt het loon van die persoon achter, of betaalt veel minder dan beloofd was
    .why = Iedereen die in België als werknemer werkt, heeft dezelfde arbeidsrechten.
    .next = Zeg dat deze rechten ook gelden zonder verblijfsdocument.
question-other-debt = Moet die persoon werken om een schuld of de kosten van de reis terug te betalen?
    .said = Die persoon werkt om een schuld of de reis terug te betalen
    .why = Een “schuld” dient vaak om mensen onder druk te zetten.
    .next = Betaal de schuld niet voor die persoon. Praat eerst met een centrum.
question-other-leave = Houdt iemand die persoon tegen als die weg wil, of ergens naartoe wil?
    .said = Iemand houdt die persoon tegen als die weg wil of ergens naartoe wil
    .why = Niemand mag iemand opsluiten of tegenhouden die naar buiten wil.
    .next = Probeer die persoon daar niet weg te halen. Bel een centrum of de politie.
question-other-contact = Houdt iemand die persoon weg van familie of vrienden, of neemt iemand de telefoon van die persoon af?
    .said = Iemand houdt die persoon weg van anderen
    .why = Wie geen contact heeft met anderen, is makkelijker onder controle te houden.
    .next = Houd contact op een manier die heel gewoon lijkt.
question-other-threats = Bedreigt iemand die persoon of de familie van die persoon?
    .said = Iemand bedreigt die persoon of de familie
    .why = Een bedreiging is ernstig, ook als het gaat om mensen die ver weg zijn.
    .next = Nu in gevaar? Bel { $emergency } of { $police }. Op elk ander moment: praat met een centrum.
question-other-hurt = Slaat iemand die persoon, of doet iemand seksuele dingen tegen de wil van die persoon?
    .said = Iemand doet die persoon pijn
    .why = Niemand heeft het recht om die persoon pijn te doen.
    .next = Gebeurt het nu? Bel { $emergency } of { $police }.
question-other-forced = Dwingt iemand die persoon tot seks, tot bedelen, of om de wet te overtreden?
    .said = Iemand dwingt die persoon om dingen te doen
    .why = Wie gedwongen wordt, heeft nooit schuld.
    .next = Oordeel niet. Zeg dat die persoon met een centrum kan praten.
question-other-sleep = Moet die persoon slapen op de plek van het werk?
    .said = Die persoon moet slapen op de plek van het werk
    .why = Wie iemands werk én bed in handen heeft, heeft veel macht over die persoon.
    .next = Vraag, als er niemand anders bij is, of die persoon een andere plek zou willen.
question-other-hours = Werkt die persoon heel veel uren, of in heel slechte omstandigheden?
    .said = De werkuren of werkomstandigheden van die persoon zijn heel slecht
    .why = Die persoon heeft in België arbeidsrechten, ook zonder verblijfsdocument.
    .next = Een centrum kan deze rechten uitleggen.
question-other-afraid = Is die persoon bang voor de mensen bij wie die woont of voor wie die werkt?
    .said = Die persoon is bang voor mensen om zich heen
    .why = Angst zegt veel, ook als iemand zegt dat alles goed gaat.
    .next = Geef die persoon tijd. Laat die persoon zelf beslissen.

# Questions about an offer. Those that are the same for every offer begin with “offer”.
question-offer-papers = Willen ze uw paspoort of uw papieren bij zich houden?
    .said = Ze willen mijn papieren
    .why = Als iemand uw papieren wil, is dat een alarmsignaal. De overheid mag ze vragen.
    .next = Toon een papier als u dat wilt, en steek het weer in uw eigen zak.
question-offer-phone = Willen ze uw telefoon of laptop?
    .said = Ze willen mijn telefoon of laptop
    .why = Zonder telefoon of laptop kunt u de mensen die u vertrouwt niet bellen.
    .next = Houd uw telefoon of laptop bij u.
question-offer-alone = Willen ze dat u alleen komt, en dat uw familie of reisgenoten achterblijven?
    .said = Ze willen dat ik alleen kom
    .why = Als iemand u van uw familie of reisgenoten wil scheiden, is dat een alarmsignaal.
    .next = Blijf samen, of ga niet.
question-offer-return = Verwachten ze iets in ruil, zoals “diensten” of seks?
    .said = Ze verwachten iets in ruil
    .why = Hulp die u met “diensten” moet terugbetalen, is geen hulp.
    .next = Vraag eerst wat ze verwachten. U mag nee zeggen.
question-offer-money = Vragen ze geld voor registratie of voor een verhuizing naar een ander land?
    .said = Ze vragen geld voor registratie of een verhuizing
    .why = Als iemand registratie of een verhuizing verkoopt, is dat een alarmsignaal. Een gewoon ticket is geen alarmsignaal.
    .next = Betaal niet. Vraag aan Fedasil of UNHCR hoe het werkt.
question-offer-price = Moet de prijs nog afgesproken worden?
    .said = Er is geen prijs afgesproken
    .why = Een prijs die later komt, kan een schuld worden.
    .next = Spreek een prijs af voordat u gaat.

question-job-good = Klinkt het werk te mooi om waar te zijn?
    .said = Het klinkt te mooi om waar te zijn
    .why = Veel geld voor makkelijk werk is een alarmsignaal.
    .next = Vraag eerst aan anderen wat ze over deze werkgever weten.
question-job-unclear = Blijven ze vaag over het werk, de uren of het loon?
    .said = Ze blijven vaag over het werk, de uren of het loon
    .why = Wat nu vaag is, kan later ruzie geven.
    .next = Vraag om het op papier te zetten.
question-job-debt = Zou u hun geld schuldig zijn, bijvoorbeeld voor uw reis of uw bed?
    .said = Ik zou hun geld schuldig zijn
    .why = Een “schuld” dient vaak om mensen onder druk te zetten.
    .next = Vraag voordat u gaat hoeveel geld u schuldig zou zijn, en aan wie.
question-job-sleep = Zou u slapen op de plek waar u werkt?
    .said = Ik zou slapen waar ik werk
    .why = Dan heeft één persoon uw werk én uw bed in handen.
    .next = Vraag of u ergens anders mag wonen.
question-job-free = Zouden ze u tegenhouden als u naar buiten wilt, of als u met het werk wilt stoppen?
    .said = Ze zouden mij tegenhouden als ik naar buiten wil of wil stoppen
    .why = Niemand mag u opsluiten of uw papieren bij zich houden zodat u blijft.
    .next = Ga er niet naartoe. Vraag eerst raad aan een centrum.

question-room-unknown = Is de persoon die u onderdak geeft een onbekende, voor u en voor iedereen aan wie u het vroeg?
    .said = Wie mij onderdak geeft, is voor iedereen een onbekende
    .why = Sommige mensen zijn niet wie ze zeggen dat ze zijn.
    .next = Vraag eerst rond. Online: kies iemand met goede beoordelingen.
question-room-identity = Weigeren ze om u een identiteitsdocument te tonen?
    .said = Ze tonen niet wie ze zijn
    .why = U mag vragen om het te zien.
    .next = Vraag het nog één keer. Weigeren ze? Zoek dan een andere plek.
question-room-secret = Willen ze dat u geheimhoudt waar u zult verblijven?
    .said = Ik mag aan niemand vertellen waar ik verblijf
    .why = Wie u onderdak geeft en het goed met u meent, heeft niets te verbergen.
    .next = Vertel iemand die u vertrouwt waar u verblijft, en bij wie.

question-ride-unknown = Is de chauffeur een onbekende die met een eigen auto rijdt?
    .said = De chauffeur is een onbekende
    .why = Sommige mensen bieden een lift aan om macht over iemand te krijgen.
    .next = Zoek eerst een trein, een bus of een bekend bedrijf.

# The buttons and lines of every check.
check-start = Start
check-yes = Ja
check-no = Nee
check-unsure = Niet zeker
check-back = Vorige vraag
check-stop = Stoppen
check-step = Vraag { $step } van { $steps }
check-grave = <b>Dit kan gevaarlijk zijn. U kunt nu met iemand praten:</b>
    { $emergency } of { $police } – nu in gevaar
    { $line } – dag en nacht, ook als u nog niets beslist hebt
check-more = Uw andere antwoorden
check-said-yes = U antwoordde ja
check-said-unsure = U bent niet zeker
check-send = Stuur naar wie ik vertrouw
check-forward-help = Wie kan helpen: { $line } (dag en nacht). In gevaar: { $emergency } of { $police }.
check-forward-title = Iets dat ik wil tonen
check-forwarded = Het bericht staat hieronder. Stuur het door: houd uw vinger op het bericht, en kies dan “Doorsturen”. Daarna kunt u het verwijderen.
