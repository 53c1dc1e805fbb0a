about = <b>Über diesen Bot</b>
    Safe Steps gibt Informationen an Menschen in Belgien, die vielleicht betrogen, in eine Falle gelockt oder ausgebeutet werden. Vor allem an Menschen, die aus der Ukraine geflohen sind.

    Das hier ist ein Programm, kein Mensch. Hinter dem Bot sitzt kein Mensch, der Ihre Nachrichten liest oder Ihnen antwortet. Sie suchen jemanden, den Sie anrufen können? Tippen Sie auf „{ help.label }“.

    Der Bot kann keine Hilfe versprechen. Der Bot zeigt Ihnen, wer helfen kann.
    .label = Bot und Datenschutz

about-trafficking = <b>Was ist Menschenhandel?</b>
    Ein Mensch wird betrogen, in eine Falle gelockt oder gezwungen. Dann wird dieser Mensch für den Vorteil von jemand anderem benutzt. Das ist eine Straftat.

    Es kann sein:
    • sexuelle Ausbeutung
    • Zwangsarbeit
    • in einem Haus gehalten werden, um dort zu dienen
    • Sklaverei und ähnliche Dinge
    • Gewalt wegen des Geschlechts
    • zum Betteln gezwungen werden
    • zu Straftaten gezwungen werden

    Sie denken, dass das Ihnen passiert? Oder jemand anderem? Die belgische Polizei und die drei Zentren helfen.
    .label = Was ist Menschenhandel?

about-privacy = <b>Datenschutz</b>
    <b>Was der Bot speichert</b>
    • die Sprache, die Sie wählen: { $language-days } Tage nach der letzten Benutzung
    • welche Nachrichten ✖ löschen muss, und wann Seiten sich verstecken: höchstens { $deletable-hours } Stunden
    • eine offene Frage oder eine Notiz, die Sie gerade schreiben: bis sie beendet ist, höchstens { $open-hours } Stunden
    Das liegt auf dem Server von denen, die diesen Bot betreiben, und ist mit einem Schlüssel gesichert. Ihr Name steht nicht dabei.

    <b>Was der Bot nicht speichert</b>
    • Ihren Namen, Ihre Nummer, Ihren Standort und was Sie hier schreiben. Ausnahme: eine Notiz, bis sie fertig ist.

    <b>Wer diesen Chat lesen kann</b>
    • Telegram. Ein Chat mit einem Bot ist kein geheimer Chat.
    • Alle, die Ihr Handy in der Hand haben.

    <b>Wie Sie alles löschen</b>
    Tippen Sie auf ✖, oder schreiben Sie /erase. Wenn Sie diesen Bot blockieren, vergisst er Sie auch.
    .label = Datenschutz

about-sources = <b>Woher die Informationen kommen</b>
    Von öffentlichen Seiten von UNHCR, von den belgischen Behörden und von den Zentren und Diensten selbst.

    Unter den Nummern steht der Tag, an dem sie zuletzt geprüft wurden.
    .label = Quellen

about-timers = <b>Von selbst verstecken und löschen</b>
    Seiten über Hilfe können eine Seite über Züge und Wetter werden, wenn Sie eine Zeit lang nichts antippen.
    Sie können auch alles in diesem Chat löschen lassen, einige Zeit nachdem Sie zuletzt getippt haben.
    .label = Von selbst verstecken
