topics = <b>Meer thema’s</b>
    Kies waarover u meer wilt lezen.
    .label = Meer thema’s

topics-offers = <b>Aanbiedingen op internet</b>
    Wees voorzichtig met een aanbod waar u niet om gevraagd hebt. Het kan via TikTok, Snapchat of Instagram komen, of in een chat.

    <b>Wees extra voorzichtig bij…</b>
    • werk dat te mooi klinkt om waar te zijn
    • fotoshoots en werk als model
    • een bed of een lift van iemand die u nog nooit gezien hebt

    Het is niet altijd een man: ook vrouwen doen dit.

    <b>Voordat u antwoordt</b>
    • Stuur geen foto van uw papieren, en geen naaktfoto.
    • Zoek het bedrijf op.
    • Vertel het aan iemand die u vertrouwt of aan een centrum, voordat u ergens naartoe gaat.
    U mag op elk moment stoppen, ook als u al ja zei.
    .label = Aanbod op internet

topics-young = <b>Voor jongeren</b>
    <b>Nu in gevaar?</b> { $emergency } of { $police }

    <b>Iemand zegt dat het liefde is</b>
    Eerst is die persoon heel lief en krijgt u cadeaus. Later moet u geld voor die persoon verdienen, naaktfoto’s sturen of seks hebben met anderen. Dat is geen liefde.

    <b>U moet iets vervoeren</b>
    U krijgt geld om een pakje of drugs mee te nemen of te verstoppen. Daarna bedreigt iemand u, zodat u ermee doorgaat.

    Het is niet uw schuld. U kunt erover praten, ook als u geld aannam of ja zei.
    <i>Nagekeken op { $checked }</i>

    { $child-focus } – Child Focus, gratis, dag en nacht. U hoeft niet te zeggen wie u bent.
    { $young-listeners } – in het Frans, gratis
    .label = Voor jongeren

topics-young-alone = <b>Jong, en zonder ouders in België</b>
    Bent u minderjarig, en hier zonder uw ouders? Of kent u een kind dat hier zonder ouders is?

    <b>Een voogd</b> is een volwassene die er is voor een kind zonder ouders. Vraag het aan de Dienst Voogdij: die is er voor kinderen die zonder ouders in België zijn.

    <b>Veilig onderdak:</b> Esperanto geeft onderdak aan kinderen. Vraag ernaar bij een centrum.

    <b>Een document:</b> voor kinderen en jongeren zonder ouders zijn er eigen regels. Lees “{ help-rights-time.label }”.

    Wacht iemand op u en zegt die persoon: “Ik ben familie”? Maar kent u die persoon niet? Ga niet mee.
    <i>Nagekeken op { $checked }</i>

    { $guardianship } – Dienst Voogdij, dag en nacht
    { $line } – de drie centra, dag en nacht
    .label = Hier zonder ouders

topics-crimes = <b>Als u iets verbodens moet doen</b>
    Stelen, drugs verkopen of vervoeren, valse papieren gebruiken: iemand dwingt u ertoe, en neemt het geld af. Of iemand dwingt u om te bedelen.

    Dat kan mensenhandel zijn. Ook als u er eerst mee akkoord ging.

    <b>Kunt u daarvoor gestraft worden?</b>
    Er is een regel voor slachtoffers. Als u erkend wordt als slachtoffer, wordt u niet gestraft voor wat u rechtstreeks moest doen van de mensen die u uitbuitten.

    Deze bot kan niet weten of dat voor u geldt. Een centrum kan het samen met u bekijken. U beslist hoeveel u vertelt.
    <i>Nagekeken op { $checked }</i>

    <b>Praat eerst met een centrum:</b>
    { $line } – dag en nacht
    .label = Gedwongen te stelen…

topics-violence = <b>Na seksueel geweld</b>
    <b>Nu in gevaar?</b> { $emergency } of { $police }

    Het is niet uw schuld. U beslist wat er verder gebeurt.

    <b>De Zorgcentra na Seksueel Geweld</b> zijn in ziekenhuizen. De hulp is gratis, dag en nacht. U hoeft geen klacht in te dienen.
    • U gaat het best binnen { $assault-hours } uur.
    • Was u niet voordat u gaat, als dat lukt.
    • Is het langer geleden? U kunt er toch om hulp vragen.

    <b>Waar?</b> Brussel, Antwerpen, Gent, Leuven, Roeselare, Genk, Luik, Charleroi, Namen, Aarlen. Kijk voor Jette, Doornik en Ottignies op de website: { $assault-centres-site }
    <i>Nagekeken op { $checked }</i>

    { $sos-viol } – SOS Viol, in het Frans, gratis, met een chat
    .label = Na seksueel geweld

topics-aid = <b>Hulp is gratis</b>
    Wat UNHCR en andere hulporganisaties voor u doen, is gratis. Niemand mag er geld, werk of seks voor vragen.

    Dat geldt voor iedereen die voor hen werkt, of zegt voor hen te werken.

    <b>Vraagt iemand toch iets?</b>
    • U mag nee zeggen.
    • Het is niet uw schuld, ook als u ja zei.
    • Vertel het aan iemand die u vertrouwt, of aan een centrum.

    Bij “{ help.label }” ziet u wie u kunt bellen.
    .label = Hulp is gratis

topics-protection = <b>Als bescherming geweigerd wordt, of eindigt</b>
    De tijdelijke bescherming voor mensen uit Oekraïne duurt tot { $protection-end }. Deze bot weet niet wat daarna komt.
    <i>Nagekeken op { $checked }</i>

    <b>Vraag snel advies</b>
    Een eerste juridisch advies is in België gratis voor iedereen, welke papieren u ook hebt. Daarna kan een advocaat geld kosten: vraag hoeveel.

    <b>Wees voorzichtig</b> als iemand papieren, een huwelijk of een schuilplaats verkoopt, of wil dat u er werk voor doet.

    <b>Wat u niet verliest:</b>
    • Bent u nu in gevaar? Dan kunt u de politie bellen, wie u ook bent.
    • U kunt met een centrum praten.
    • Wie als werknemer werkt, heeft dezelfde arbeidsrechten, ook zonder verblijfsdocument.

    Myria geeft informatie over de rechten van slachtoffers.
    .label = Bescherming geweigerd

topics-leaving = <b>Veilig weggaan</b>
    <b>Nu in gevaar?</b> { $emergency } of { $police }

    Weggaan kan een gevaarlijk moment zijn. Maak eerst een plan, als dat kan. U kunt er met een centrum over praten.

    • Kies één persoon die u vertrouwt. Spreek samen een codewoord af. Het betekent: ik heb nu hulp nodig.
    • Spreek ook af wat die persoon dan doet: komen, of de politie bellen.
    • Kies een uur waarop niemand op u let.
    • Zeg tegen niemand anders waar u naartoe gaat. Zet de locatie op uw telefoon uit.
    • Kijkt iemand in uw telefoon? Maak uw plan met een andere telefoon.

    Wordt het eerder gevaarlijk? Ga dan weg, ook zonder plan, en bel.
    <i>Nagekeken op { $checked }</i>

    { $line } – de drie centra, dag en nacht
    .label = Veilig weggaan

topics-leaving-take = <b>Wat u meeneemt</b>
    • uw papieren, en die van uw kinderen
    • uw telefoon en de oplader
    • geld, bankkaarten, sleutels
    • medicijnen
    • warme kleren

    Pak niets in als anderen dat kunnen merken. Een tas bij iemand die u vertrouwt, is veiliger.

    <b>Bewijzen</b> – foto’s, berichten, namen, adressen – bewaart u beter ergens anders. Geef ze aan iemand die u vertrouwt voordat u weggaat.

    Kunt u niet alles meenemen? Ga dan zonder. U bent belangrijker. U kunt ook zonder papieren hulp vragen.
    .label = Wat u meeneemt

topics-home = <b>Terug naar huis</b>
    Wilt u terug naar uw land? Een centrum kan u daarbij helpen, samen met IOM, de Internationale Organisatie voor Migratie.

    <b>Denk eerst na</b>
    • Weten de mensen die u uitbuitten waar uw familie woont?
    • Zeggen ze dat u hun geld schuldig bent?
    • Is er thuis iemand die u kunt vertrouwen?
    Vertel het aan het centrum. U beslist, en u mag er de tijd voor nemen.

    Reis niet met iemand die u niet vertrouwt, en geef uw papieren niet af.
    <i>Nagekeken op { $checked }</i>

    { $line } – de drie centra, dag en nacht
    .label = Terug naar huis

topics-abroad = <b>Buiten België</b>
    De centra in deze bot werken in België.

    <b>In de Europese Unie</b>
    • Nu in gevaar: { $emergency }. Dat nummer werkt in elk land.
    • Een kind is vermist: { $child-focus } werkt ook in andere landen.

    <b>In andere landen</b>
    Zoek voordat u reist het nummer van de politie daar op. UNHCR heeft pagina’s met hulp voor veel landen.

    <b>Voordat u gaat</b>
    Vertel aan iemand die u vertrouwt waar u naartoe gaat, en met wie. Houd uw papieren bij u.
    <i>Nagekeken op { $checked }</i>
    .label = Buiten België
