# Notes: a few questions whose answers become one message, to send to somebody the person trusts.
note = <b>Eine Notiz für jemanden, dem Sie vertrauen</b>
    Schreiben Sie auf, wo Sie wohnen oder wie Sie reisen. Senden Sie es an jemanden, dem Sie vertrauen. Dann weiß jemand, wo Sie sind.

    Worum geht es?
    .label = Eine Notiz

# .title is the first line of the message that is sent.
note-stay = <b>Wo ich wohne</b>
    Ich stelle ein paar Fragen. Sie können jede Frage auslassen, und Sie können zurückgehen.

    Am Ende bekommen Sie eine Nachricht, die Sie weiterleiten können. Wenn die Nachricht fertig ist, behalte ich nichts davon.
    .label = Wo ich wohne
    .title = Wo ich wohne
note-ride = <b>Eine Fahrt</b>
    Ich stelle ein paar Fragen. Sie können jede Frage auslassen, und Sie können zurückgehen.

    Am Ende bekommen Sie eine Nachricht, die Sie weiterleiten können. Wenn die Nachricht fertig ist, behalte ich nichts davon.
    .label = Eine Fahrt
    .title = Meine Fahrt

# The questions, each with advice. .name stands before the answer in the message, and on the button to change it.
ask-stay-address = <b>Wo wohnen Sie?</b>
    Schreiben Sie die Adresse, oder senden Sie Ihren Standort (📎).

    Sagen Sie jemandem, dem Sie vertrauen, wo Sie wohnen und bei wem.
    .name = Wo
ask-stay-host = <b>Bei wem wohnen Sie?</b>
    Schreiben Sie den Namen, so gut Sie ihn kennen.

    Fragen Sie andere, was sie über diese Leute wissen. Sie können darum bitten, einen Ausweis zu sehen.
    .name = Bei wem
ask-stay-phone = <b>Welche Telefonnummer hat die Person, bei der Sie wohnen?</b>
    Schreiben Sie die Nummer, oder senden Sie den Kontakt (📎).
    .name = Telefon dort
ask-stay-price = <b>Welchen Preis haben Sie ausgemacht?</b>

    Machen Sie einen Preis aus, bevor Sie einziehen.
    .name = Preis
ask-stay-return = <b>Was erwartet man dafür von Ihnen?</b>

    Fragen Sie, ob man etwas erwartet. Sie dürfen Nein sagen.
    .name = Was man dafür erwartet
ask-stay-until = <b>Bis wann bleiben Sie?</b>

    Geben Sie Ihre Dokumente nicht ab, auch nicht für diese Zeit.
    .name = Bis wann
ask-ride-from = <b>Wo fahren Sie los?</b>
    Schreiben Sie den Ort, oder senden Sie Ihren Standort (📎).

    Bleiben Sie bei Ihrer Familie oder Ihren Mitreisenden.
    .name = Von
ask-ride-to = <b>Wohin fahren Sie?</b>
    .name = Nach
ask-ride-driver = <b>Wer fährt Sie?</b>
    Schreiben Sie den Namen, oder senden Sie den Kontakt (📎).
    .name = Fahrer oder Fahrerin
ask-ride-plate = <b>Was steht auf dem Nummernschild?</b>

    Schauen Sie es sich an, bevor Sie einsteigen.
    .name = Nummernschild
ask-ride-company = <b>Welche Firma ist es?</b>

    Wählen Sie organisierte Fahrten mit einer bekannten Firma.
    .name = Firma
ask-ride-price = <b>Welchen Preis haben Sie ausgemacht?</b>

    Machen Sie immer den Preis aus, bevor Sie einsteigen.
    .name = Preis
ask-ride-when = <b>Wann fahren Sie los, und wann kommen Sie an?</b>
    .name = Wann
ask-ride-companions = <b>Wer fährt mit?</b>

    Lassen Sie sich nicht von Ihrer Familie oder Ihren Mitreisenden trennen. Geben Sie Ihre Dokumente nicht ab.
    .name = Wer mitfährt
ask-code = <b>Ein Geheimwort?</b>
    Sie können ein Wort ausmachen. Wenn Sie es sagen oder schreiben, weiß die andere Person, dass Sie Hilfe brauchen.

    Wer diese Notiz liest, liest auch das Wort. Es ist sicherer, das Wort am Telefon zu sagen und es hier wegzulassen.
    .name = Geheimwort für „Ich brauche Hilfe“
ask-hour = <b>Wann melden Sie sich das nächste Mal?</b>
    Schreiben Sie die Uhrzeit. Wenn die andere Person bis dahin nichts von Ihnen hört, weiß sie: Vielleicht stimmt etwas nicht.
    .name = Ich melde mich um

# The buttons and lines of every note.
note-start = Anfangen
note-skip = Auslassen
note-before = Eine Frage zurück
note-stop = Aufhören
note-step = Frage { $step } von { $steps }
note-answered = Sie haben geschrieben: { $answer }
note-review = <b>Das ist Ihre Notiz.</b> Tippen Sie auf das, was Sie ändern möchten, oder machen Sie die Nachricht fertig.
note-make = Nachricht fertig machen
note-send = Nachricht senden
note-erase = Diese Notiz löschen
note-hidden = Der Text ist verdeckt: Tippen Sie darauf, um ihn zu lesen.
note-done = Ihre Notiz steht hier oben. Senden Sie die Notiz jetzt: Halten Sie den Finger darauf und wählen Sie „Weiterleiten“. Ich habe nichts davon behalten. Die Notiz verschwindet, wenn die Seite über Züge und Wetter erscheint oder wenn Sie auf ✖ tippen.
note-empty = Sie haben alles ausgelassen. Darum gibt es keine Notiz.
note-stop-ask = <b>Mit dieser Notiz aufhören?</b>
note-keep = Notiz behalten
note-throw = Wegwerfen
note-go-on = Weiterschreiben
note-aside = Ihre Notiz bleibt erhalten, höchstens { $open-hours } Stunden. Tippen Sie auf „{ note-start }“, um weiterzuschreiben.
note-stopped = Ich habe nichts von der Notiz behalten.
note-too-long = Das ist zu lang für mich. Bitte schreiben Sie weniger.
note-not-understood = Bitte schreiben Sie hier einen Text.
note-lost = Ich habe diese Notiz nicht mehr. Sie können neu anfangen.
