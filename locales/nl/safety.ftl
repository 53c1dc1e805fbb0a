safety = <b>Vijf stappen om veilig te blijven</b>

    <b>Blijf opletten.</b> Vertrouw op uw eigen gevoel over mensen die u niet kent.

    <b>Houd uw documenten bij u.</b> Neem er foto’s van. Stuur de foto’s naar iemand die u vertrouwt.

    <b>Houd contact</b> met uw familie en met mensen die u vertrouwt.

    <b>Ken uw rechten,</b> en weet waar u hulp kunt krijgen.

    <b>Gebruik informatie die u kunt vertrouwen.</b> Kijk wie de informatie geeft.
    .label = Veilig blijven

safety-strangers = <b>Als iemand hulp aanbiedt</b>
    Veel mensen willen helpen, onderweg en nadat u in België bent aangekomen.
    Sommigen zijn niet wie ze zeggen dat ze zijn.

    Ze bieden een bed, een lift of gratis eten aan. Later gebruiken ze dat om u onder druk te zetten: voor seks, werk of andere diensten.
    Of ze willen u pijn doen, of uw documenten en spullen afnemen.

    U mag nee zeggen. U mag weggaan. U mag hulp vragen.
    .label = Hulp van onbekenden

safety-sources = <b>Informatie die u kunt vertrouwen</b>
    • UNHCR Help Belgium – voor mensen die moesten vluchten
    • info-ukraine.be – van de Belgische overheid
    • Stop Human Trafficking – de website van de drie centra
    • Fedasil – de federale dienst voor opvang

    Een website blijft in de geschiedenis van uw browser staan. Kijkt iemand in uw telefoon? Gebruik dan een andere telefoon.
    .label = Betrouwbare informatie

safety-phone = <b>Als iemand in uw telefoon kan kijken</b>
    <b>✖ staat op elk scherm.</b> Eén tik, en deze pagina wordt een pagina over treinen en het weer. De andere berichten van de laatste { $deletable-hours } uur worden gewist, ook die van u. Wat de bot over u bewaarde, wordt gewist. Hetzelfde gebeurt als u /erase, x of ❌ schrijft.

    Als u een tijd nergens op tikt, verschijnt de pagina over treinen en het weer automatisch.

    <b>✖ kan niet alles weghalen.</b> Lees wat blijft, en wat u zelf kunt doen.

    Houdt iemand uw telefoon misschien in de gaten? Gebruik dan een ander toestel dat veilig is.
    .label = Iemand kijkt in mijn telefoon

safety-phone-stays = <b>Wat ✖ niet kan weghalen</b>
    • deze chat in uw lijst met chats
    • meldingen die al op het scherm stonden, ook op een ander toestel van u
    • oproepen, in de lijst met oproepen en op de telefoonrekening
    • websites die u opende, in de browser
    • berichten die ouder zijn dan { $deletable-hours } uur
    • een contact of een afbeelding die u hebt opgeslagen
    • wat u aan iemand anders hebt doorgestuurd
    .label = Wat blijft

# The names of menu entries are those of Telegram in this language.
safety-phone-settings = <b>Wat u zelf kunt doen</b>
    <b>Stil:</b> open deze chat, tik bovenaan op de naam en zet de meldingen op stil. Dan komt er geen melding meer van.

    <b>Geen voorbeeld:</b> zet in de instellingen van Telegram, bij “Meldingen en geluiden”, het voorbeeld van berichten uit. Dan toont een melding de woorden niet.

    <b>Automatisch verwijderen:</b> zet dit aan voor deze chat. Dan wist Telegram nieuwe berichten na een tijd.

    <b>De chat verwijderen:</b> kies “Chat verwijderen” in het menu van de chat. Dan staat de chat niet meer in uw lijst.
    .label = Instellingen
