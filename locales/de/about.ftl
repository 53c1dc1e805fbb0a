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
    • die Sprache, die Sie wählen
    • für kurze Zeit: dass der Bot Sie gefragt hat, wo Sie sind
    Beides ist mit einem Schlüssel gesichert. Ihr Name steht nicht dabei.

    <b>Was der Bot nicht speichert</b>
    • Ihren Namen, Ihre Nummer, Ihre Nachrichten, Ihren Standort

    <b>Wer diesen Chat lesen kann</b>
    • Telegram. Ein Chat mit einem Bot ist kein geheimer Chat.
    • Alle, die Ihr Handy in der Hand haben.

    Sie blockieren diesen Bot? Dann vergisst der Bot Sie.
    .label = Datenschutz

about-sources = <b>Woher die Informationen kommen</b>
    Von öffentlichen Seiten von UNHCR, von den belgischen Behörden und von den Zentren und Diensten selbst.

    Unter den Nummern steht der Tag, an dem sie zuletzt geprüft wurden.
    .label = Quellen
