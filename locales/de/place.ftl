# Asking where the person is, and answering.
place-ask = Schreiben Sie den Namen der Stadt oder Gemeinde, in der Sie sind, oder die Postleitzahl. Oder tippen Sie auf den Knopf, um Ihren Standort zu senden.
    .share = Meinen Standort senden
    .cancel = Zurück zum Menü
place-found = { $place } – hier ist Ihr Hilfszentrum.
place-guess = Meinen Sie { $place }? Dann ist das hier Ihr Hilfszentrum. Wenn nicht, schreiben Sie den Namen noch einmal oder tippen Sie auf „{ help-regions.label }“.
place-which = Diesen Namen gibt es mehr als einmal. Welcher Ort ist es?
place-unknown = Diesen Ort kenne ich nicht. Sie können trotzdem anrufen: Die Nummern stehen unten. Oder schreiben Sie ihn noch einmal, schreiben Sie Ihre Postleitzahl oder wählen Sie Ihre Region.
place-postcode = Das ist keine belgische Postleitzahl. Schreiben Sie die Postleitzahl noch einmal oder wählen Sie Ihre Region.
place-near = Sie sind nahe der Grenze zwischen zwei Regionen. Wenn Sie in { $place } sind, ist das hier Ihr Hilfszentrum.
place-border = Sie sind nahe der belgischen Grenze. Wenn Sie in Belgien sind, in der Nähe von { $place }, ist das hier Ihr Hilfszentrum.
place-send = Ein Computer kann hier Ihren Standort nicht senden. Schreiben Sie den Ort oder die Postleitzahl. Auf einem Handy können Sie auch auf 📎 tippen, dann auf „Standort“.
place-outside = Dieser Ort liegt nicht in Belgien. Die Zentren in diesem Bot arbeiten in Belgien. { $emergency } funktioniert überall in der Europäischen Union.
# Seen for a blink, while the keyboard for the location is put away.
place-done = …
