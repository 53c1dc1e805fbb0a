about = <b>Über diesen Bot</b>
    Safe Steps gibt Informationen an Menschen in Belgien, die vielleicht betrogen, in eine Falle gelockt oder ausgebeutet werden. Vor allem an Menschen, die aus der Ukraine geflohen sind.

    Das hier ist ein Programm. Hinter dem Bot sitzt niemand, der Ihre Nachrichten liest oder Ihnen antwortet. Sie suchen jemanden, den Sie anrufen können? Tippen Sie auf „{ help.label }“.

    Der Bot kann keine Hilfe versprechen. Der Bot zeigt Ihnen, wer helfen kann.

    { $review }
    .label = Bot und Datenschutz

about-trafficking = <b>Was ist Menschenhandel?</b>
    Jemand wird betrogen, in eine Falle gelockt oder gezwungen und dann zum Vorteil anderer ausgenutzt. Das ist eine Straftat. Es kann auch Menschenhandel sein, wenn Sie zuerst einverstanden waren.

    Es kann sein:
    • sexuelle Ausbeutung
    • Zwangsarbeit
    • wie Dienstpersonal in einem Haus gehalten werden
    • Sklaverei und ähnliche Dinge
    • Gewalt wegen des Geschlechts
    • zum Betteln gezwungen werden
    • zu Straftaten gezwungen werden
    • Zwangsheirat, illegale Adoption, Entnahme eines Organs

    Sie denken, dass das Ihnen passiert? Oder jemand anderem? Sie können eines der drei Zentren anrufen oder die Polizei. Jetzt nicht in Gefahr, und kein Aufenthaltsdokument? Sprechen Sie zuerst mit einem Zentrum.
    .label = Was ist Menschenhandel?

about-privacy = <b>Datenschutz</b>
    <b>Was der Bot speichert</b>
    • die Sprache, die Sie wählen: { $language-days } Tage nach der letzten Benutzung
    • welche Nachrichten ✖ löschen muss, und wann die Seite über Züge und Wetter erscheinen muss: höchstens { $deletable-hours } Stunden
    • eine Frage, auf die Sie noch nicht geantwortet haben, oder eine Notiz, die Sie gerade schreiben: bis zum Ende, höchstens { $open-hours } Stunden
    Das liegt auf dem Server der Menschen, die diesen Bot betreiben, mit einem Schlüssel gesichert und ohne Ihren Namen.

    <b>Was der Bot nicht speichert</b>
    Ihren Namen, Ihre Nummer, Ihren Standort und was Sie hier schreiben. Eine Notiz wird gespeichert, bis sie fertig ist.
    .label = Datenschutz

about-privacy-readers = <b>Wer diesen Chat lesen kann</b>
    • Telegram. Ein Chat mit einem Bot ist kein geheimer Chat.
    • Alle, die Ihr Handy in der Hand haben, oder ein anderes Gerät mit Ihrem Telegram.

    <b>Wie Sie löschen können</b>
    Tippen Sie auf ✖, oder schreiben Sie /erase. Wenn Sie diesen Bot blockieren, vergisst er Sie auch.
    .label = Wer kann das lesen?

about-sources = <b>Woher die Informationen kommen</b>
    Von öffentlichen Seiten von UNHCR, von den belgischen Behörden und von den Zentren und Diensten selbst.

    Bei den Nummern steht der Tag, an dem sie zuletzt geprüft wurden.
    .label = Quellen

about-timers = <b>Automatisch verstecken und löschen</b>
    Wenn Sie eine Zeit lang nichts antippen, erscheint hier automatisch eine Seite über Züge und Wetter. Mit ☰ kommt das Menü zurück.
    Sie können auch die Nachrichten der letzten { $deletable-hours } Stunden löschen lassen, einige Zeit nachdem Sie zuletzt getippt haben. Ältere Nachrichten bleiben.
    .label = Automatisch verstecken

# On About, until a native reader or a centre has read the language: `reviewed` in flows/languages.yaml.
not-reviewed = <i>Die Nummern sind geprüft. Noch hat kein Zentrum und niemand mit Deutsch als Muttersprache alle diese Texte gelesen.</i>
