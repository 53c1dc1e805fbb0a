# The pages for a browser, for who has no Telegram.
# On every page: it puts a page about trains in place of this one. One short word.
site-exit = Verlassen
# For who reads by ear or by keyboard: goes past the buttons at the top.
site-skip = Zum Text
# The page with nothing but numbers to call, and the button in the chat that opens it.
site-call = Anrufen
    .emergency = Krankenwagen, Feuerwehr, Polizei
    .police = Polizei
    .line = die drei Zentren, Tag und Nacht

site-place = Der Ort, an dem Sie sind, oder seine Postleitzahl
site-find = Zentrum zeigen
site-no-position = Ihr Browser sagt nicht, wo Sie sind. Schreiben Sie den Ort oder die Postleitzahl.
# Above a table of postcodes and regions.
site-postcodes = Ihre Postleitzahl zeigt die Region

site-check = Antworten Sie unten. Nichts wird gesendet oder gespeichert: Wenn Sie die Seite schließen, ist alles weg.
site-note = Schreiben Sie die Antworten für jemanden auf, dem Sie vertrauen: auf Papier oder in einer Nachricht. Tun Sie das nur, wo es sicher ist. Diese Seite speichert nichts.

site-about = <b>Über diese Seiten</b>
    Safe Steps informiert Menschen in Belgien, die vielleicht betrogen, in eine Falle gelockt oder ausgebeutet werden. Vor allem Menschen, die aus der Ukraine geflohen sind.

    Hier liest niemand mit, und niemand antwortet. Diese Seiten können keine Hilfe versprechen. Sie zeigen Ihnen, wer helfen kann.

site-privacy = <b>Datenschutz</b>
    Diese Seiten setzen keine Cookies, fragen nach keinem Namen und zählen keine Besuche. Der Ort, den Sie schreiben, wird nachgeschlagen und dann vergessen. Was Sie antworten, bleibt auf Ihrem Bildschirm.
site-traces = <b>Was auf Ihrem Handy bleibt</b>
    • die Adressen dieser Seiten, im Verlauf des Browsers
    • Anrufe, in der Anrufliste und auf der Telefonrechnung

    „{ site-exit }“ setzt eine Seite über Züge an die Stelle dieser Seite. Auf einer Tastatur: Drücken Sie dreimal die Umschalttaste (Shift).

    Wird Ihr Handy vielleicht überwacht? Benutzen Sie ein anderes Gerät, das sicher ist.

site-keep = <b>Diese Seiten auf diesem Handy speichern</b>
    Dann kann man sie ohne Internet öffnen. Denken Sie zuerst nach: Die Seiten bleiben im Speicher des Browsers, und wer das Handy in der Hand hat, kann sie finden.
    .keep = Speichern
    .remove = Entfernen
    .kept = Diese Seiten sind jetzt auf diesem Handy.
    .removed = Die Seiten sind nicht mehr auf diesem Handy.
    .failed = Dieser Browser kann das nicht.
