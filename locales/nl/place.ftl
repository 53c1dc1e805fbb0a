# Asking where the person is, and answering.
place-ask = Schrijf de naam van de stad of gemeente waar u bent, of de postcode. Of tik op de knop om uw locatie te sturen.
    .share = Stuur mijn locatie
    .cancel = Terug naar het menu
place-found = { $place } – hier is uw centrum voor hulp.
place-guess = Bedoelt u { $place }? Dan is dit uw centrum voor hulp. Zo niet: schrijf de naam opnieuw, of tik op “{ help-regions.label }”.
place-which = Deze naam bestaat meer dan één keer. Welke plaats is het?
place-unknown = Ik ken deze plaats niet. U kunt toch bellen: de nummers staan hieronder. Of schrijf de naam opnieuw, schrijf uw postcode, of kies uw regio.
place-postcode = Dit is geen Belgische postcode. Schrijf de postcode opnieuw, of kies uw regio.
place-near = U bent dicht bij de grens tussen twee regio’s. Bent u in { $place }, dan is dit uw centrum voor hulp.
place-border = U bent dicht bij de Belgische grens. Bent u in België, in de buurt van { $place }, dan is dit uw centrum voor hulp.
place-send = Een computer kan hier uw locatie niet sturen. Schrijf de stad of de postcode. Op een telefoon kunt u ook op 📎 tikken, en dan op “Locatie”.
place-outside = Deze plaats ligt niet in België. De centra in deze bot werken in België. { $emergency } werkt overal in de Europese Unie.
# Seen for a blink, while the keyboard for the location is put away.
place-done = …
