# Short lines above a screen, when somebody writes instead of tapping.
talk-neutral = Informatie voor mensen in België
talk-menu = Ik ben een programma en ik begrijp dit niet. Dit kan ik u tonen:
talk-found = Misschien is het een van deze dingen:
talk-need-help = Hebt u nu hulp nodig? Tik op “{ help.label }”. In gevaar: { $emergency } of { $police }.
talk-media = Ik kan geen beelden bekijken en geen berichten beluisteren. Ik heb niets geopend. Dit kan ik u tonen:
talk-danger = Nu in gevaar? Bel { $emergency }.
talk-broken = Er ging hier iets mis. Deze nummers werken:
talk-kept = Uw keuze: “{ $choice }”. Als u { $deletable-hours } uur nergens op tikt, is het weer zoals in het begin.
talk-not-kept = Ik kan dit nu niet onthouden. Probeer het later opnieuw.
talk-not-removed = Van Telegram mag ik dit bericht niet meer verwijderen. U kunt het wel: houd uw vinger erop en kies “Verwijderen” 🗑.
talk-watched = Kan iemand in uw telefoon kijken? ✖ verbergt deze pagina en wist de berichten van de laatste { $deletable-hours } uur. De chat blijft in uw lijst staan. Lees meer: “{ help-more.label }”.
talk-language-lost = Ik kan uw taal nu niet onthouden. De knoppen hieronder blijven in uw taal.

# In a group: neutral, and nothing else.
group-line = Hallo. Ik antwoord alleen in een privéchat.
    .button = Open de chat
