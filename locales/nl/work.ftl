# fairworkbelgium.be: the same rights, also without legal stay.
work = <b>Uw rechten als u werkt</b>
    Iedereen die in België als werknemer werkt, heeft dezelfde arbeidsrechten. Ook zonder verblijfsdocument.

    <b>Het is niet in orde als…</b>
    • u niet betaald wordt, of minder dan beloofd
    • u moet werken om een schuld of uw reis terug te betalen
    • iemand uw papieren bij zich houdt, of u tegenhoudt als u weg wilt
    • de werkdagen heel lang zijn, of de omstandigheden heel slecht
    • iemand u bedreigt

    Niets daarvan is uw schuld. U mag hulp vragen.
    .label = Werk

work-proof = <b>Bewaar bewijzen van uw werk</b>
    Bewijzen kunnen helpen als u uw loon vraagt of een klacht indient. Verzamel ze alleen als dat veilig is.

    <b>Schrijf op</b>
    • op welke dagen en uren u werkte
    • waar, met het adres
    • de namen van mensen die er waren
    • wat u beloofd is, en wat u kreeg

    <b>Bewaar</b> berichten en papieren. Neem foto’s van de plek.

    <b>Bewaar alles waar niemand anders kijkt.</b> Het best bij iemand die u vertrouwt, en niet alleen op uw telefoon. Deze bot bewaart het niet voor u.
    .label = Bewijzen bewaren

work-complaint = <b>Voordat u een klacht indient</b>
    <b>Beter vóór een controle dan erna</b>
    Wie werkt zonder dat het aangegeven is, kan een uitkering verliezen of een boete krijgen. Dat geldt niet voor wie vóór de controle een klacht indiende, of als slachtoffer erkend is. Meer uitleg vindt u bij FairWork Belgium.

    <b>Een controle door inspecteurs</b>
    Lees eerst wat ze moeten doorgeven. Het staat op de pagina “{ services-work.label }”.
    <i>Nagekeken op { $checked }</i>

    <b>Federale arbeidsinspectie:</b> { $labour-federal }
    <b>Geen verblijfsdocument? Eerst een centrum:</b>
    { $line } – dag en nacht
    .label = Een klacht indienen

work-employer = <b>Een bedrijf opzoeken</b>
    Iedereen kan een bedrijf opzoeken in het bedrijvenregister (KBO/BCE), gratis.

    Staat de naam erin? Klopt het adres met wat u gehoord hebt? Ook een bedrijf uit het register kan mensen slecht behandelen.

    <b>Vraag het voordat u gaat</b>
    Ook als het om seizoenswerk gaat, zoals een oogst, of om werk als au pair:
    • Welk werk, hoeveel uren, welk loon?
    • Waar slaapt u, en wat kost dat?
    • Wie betaalt de reis?
    Vraag of ze alles opschrijven. Geef uw papieren niet af.

    De website blijft in de geschiedenis van uw browser staan.
    .label = Een bedrijf opzoeken
