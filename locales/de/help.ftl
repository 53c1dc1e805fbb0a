# The numbers come last, just above the buttons: on a small phone only the end of a text is in sight.
help = <b>Hilfe in Belgien</b>
    Was Sie der Polizei sagen, ist streng vertraulich. Jetzt in Gefahr? Rufen Sie die Polizei an, egal wer Sie sind.
    Jetzt nicht in Gefahr, und kein Aufenthaltsdokument? Sprechen Sie zuerst mit einem Hilfszentrum.

    Wählen Sie unten Ihre Region. Sie hat ein eigenes Zentrum.
    <i>Geprüft am { $checked }</i>

    <b>Nutzt jemand Sie aus? Haben Sie Angst?</b>
    { $line } – Tag und Nacht
    <b>Jetzt in Gefahr? Rufen Sie an:</b>
    { $emergency } – auch Krankenwagen, Feuerwehr
    { $police } – Polizei
    Bei beiden: { $police-key } drücken für die Polizei.
    .label = Ich brauche Hilfe

help-more = <b>Mehr über Hilfe</b>
    Lesen Sie, was bei einem Anruf passiert, welche Rechte Sie haben oder wie Sie etwas online melden.

    Es gibt auch Karten, die Sie jemandem in Ihrer Nähe zeigen können, und Rat, wenn jemand in Ihr Handy schaut.
    .label = Mehr

help-regions = <b>Wo sind Sie?</b>
    Wählen Sie Ihre Region. Jede Region hat ein eigenes Hilfszentrum. Sie können hier auch jederzeit Ihre Stadt oder Gemeinde schreiben, oder die Postleitzahl.
    <i>Geprüft am { $checked }</i>

    <b>Sie wissen es nicht? Rufen Sie an:</b>
    { $line } – Tag und Nacht
    <b>Jetzt in Gefahr? Rufen Sie an:</b>
    { $emergency } oder { $police }
    .label = Andere Region

help-brussels = <b>PAG-ASA – Brüssel</b>
    Hilfe für Menschen, die betrogen, in eine Falle gelockt oder ausgebeutet werden.

    Adresse: { $pag-asa-address }
    Website: { $pag-asa-site }
    <i>Geprüft am { $checked }</i>

    <b>PAG-ASA:</b> { $pag-asa }
    <b>Tag und Nacht:</b> { $line }
    <b>Jetzt in Gefahr?</b> { $emergency } oder { $police }
    .label = Brüssel

help-flanders = <b>Payoke – Flandern</b>
    Hilfe für Menschen, die betrogen, in eine Falle gelockt oder ausgebeutet werden.
    Kostenlos und vertraulich. Sie müssen Ihren Namen nicht sagen.

    Adresse: { $payoke-address }
    Website: { $payoke-site }
    <i>Geprüft am { $checked }</i>

    <b>Payoke:</b> { $payoke }
    <b>Tag und Nacht:</b> { $line }
    <b>Jetzt in Gefahr?</b> { $emergency } oder { $police }
    .label = Flandern

help-wallonia = <b>Sürya – Wallonie</b>
    Hilfe für Menschen, die betrogen, in eine Falle gelockt oder ausgebeutet werden.
    Sie können dort zu jeder Zeit anrufen.

    Adresse: { $surya-address }
    Website: { $surya-site }
    <i>Geprüft am { $checked }</i>

    <b>Sürya:</b> { $surya }
    <b>Tag und Nacht:</b> { $line }
    <b>Jetzt in Gefahr?</b> { $emergency } oder { $police }
    .label = Wallonie

# For somebody who thinks of suicide. The line in the reader's own language comes first, where there is one.
help-suicide = <b>Sie können mit jemandem darüber sprechen</b>
    Jemand kann Ihnen zuhören. Sie entscheiden, was Sie erzählen.
    <i>Geprüft am { $checked }</i>

    { $suicide-english } – auf Englisch
    { $suicide-dutch } – auf Niederländisch
    { $suicide-french } – auf Französisch, kostenlos, Tag und Nacht
    <b>Ist Ihr Leben jetzt in Gefahr?</b>
    { $emergency } – Krankenwagen, { $police } – Polizei
    { $line } – wenn jemand Sie zwingt: Tag und Nacht
    .label = Gedanken an Suizid

help-call = <b>Was passiert, wenn ich anrufe</b>
    Sie entscheiden, was Sie erzählen und wann Sie auflegen.

    Um welchen Anruf geht es?

    <b>Die App { $emergency } BE</b>
    Die App funktioniert in Belgien und sonst nirgends. Sie sendet Ihren Standort an die Hilfsdienste.
    Der Chat in der App ist für Menschen, die als gehörlos, schwerhörig oder sprachbehindert registriert sind.
    <i>Geprüft am { $checked }</i>

    <b>Im Moment nicht in Gefahr:</b>
    { $line } – die drei Zentren, Tag und Nacht
    <b>Jetzt in Gefahr:</b>
    { $emergency } oder { $police }
    .label = Wenn ich anrufe

# The steps: be.brussels, "Emergency numbers"; sos112.be, "How to call emergency numbers".
help-call-police = <b>Wenn Sie die Polizei anrufen</b>
    • Drücken Sie bei { $emergency } und bei { $police } die { $police-key } für die Polizei. Auch wenn Sie nichts drücken, werden Sie verbunden.
    • Warten Sie, bis jemand antwortet. Wenn Sie auflegen, kommen Sie wieder ans Ende der Warteschlange.
    • Sagen Sie, wo Sie sind: Ort, Straße, Hausnummer. Oder sagen Sie, was Sie sehen.
    • Sagen Sie, was passiert und ob jemand in Gefahr oder verletzt ist.
    • Bleiben Sie am Telefon, bis man sagt, dass Sie auflegen können. Vielleicht ruft man Sie zurück.

    Was Sie der Polizei sagen, ist streng vertraulich. Jetzt in Gefahr? Rufen Sie die Polizei an, egal wer Sie sind. Jetzt nicht in Gefahr, und kein Aufenthaltsdokument? Sprechen Sie zuerst mit einem Zentrum: { $line }
    <i>Geprüft am { $checked }</i>

    <b>Jetzt in Gefahr:</b> { $emergency } oder { $police }
    .label = Anruf bei der Polizei

help-call-words = <b>Was man fragt, und was Sie sagen können</b>
    Man fragt Sie: Wo? Was ist passiert? Ist jemand verletzt? Wer sind Sie?

    Kurze Worte reichen. Auf der Karte unten steht, dass Sie Hilfe brauchen: in den Sprachen von Belgien und auf Englisch.
    Kann jemand Sie hören? Sagen Sie einfach die Adresse und dass Sie Hilfe brauchen.
    Sie können auch wegen einer anderen Person anrufen.

    Ist es nicht dringend? Sie können auch zur nächsten Polizeiwache gehen. In jeder Gemeinde gibt es eine.
    Kein Aufenthaltsdokument? Sprechen Sie zuerst mit einem Zentrum.
    .label = Was ich sagen kann

help-call-centre = <b>Wenn Sie ein Zentrum anrufen</b>
    • Das Zentrum hört Ihnen zu.
    • Es schaut sich Ihre Situation mit Ihnen zusammen an.
    • Es kann Sie zu einem Gespräch einladen.
    • Es erklärt Ihnen Ihre Rechte.

    <b>Sie entscheiden, wie viel Sie erzählen</b>
    Sie dürfen Nein sagen zu dem, was man Ihnen anbietet, und Sie dürfen das Verfahren ablehnen.
    Bei Payoke müssen Sie Ihren Namen nicht sagen.

    Rufen Sie jederzeit die Nummer der drei Zentren an, oder das Zentrum Ihrer Region.
    <i>Geprüft am { $checked }</i>

    { $line } – Tag und Nacht
    .label = Anruf bei einem Zentrum

help-rights = <b>Was ein Zentrum tun kann</b>
    • Eine sichere Unterkunft. Die Adresse ist geheim.
    • Medizinische Hilfe und Gespräche über das, was passiert ist.
    • Hilfe bei Papieren und rechtliche Hilfe.

    Sie dürfen alles ablehnen. Dann kann das Zentrum Ihnen nur noch sagen, wo Sie sonst hingehen können.

    <b>Ihre Rechte bei der Arbeit</b>
    Alle, die in Belgien für einen Arbeitgeber arbeiten, haben die gleichen Rechte bei der Arbeit. Auch ohne Aufenthaltsdokument.
    .label = Meine Rechte

# myria.be, "status of victims".
help-rights-time = <b>Zeit zum Nachdenken, und ein Dokument</b>
    Das gilt für Menschen, bei denen es Zeichen für Menschenhandel gibt und die keinen Kontakt mehr haben mit den Leuten, von denen sie ausgebeutet wurden.

    <b>{ $reflection-days } Tage zum Ausruhen</b>
    In dieser Zeit können Sie entscheiden, ob Sie das wollen: Anzeige erstatten oder aussagen, was passiert ist. Sie dürfen ablehnen.

    <b>Danach</b>
    Wer Anzeige erstattet oder aussagt, kann ein Dokument für drei Monate bekommen, mit dem Recht zu arbeiten. Dafür brauchen Sie die Begleitung durch ein Zentrum: Nur die Zentren können das Dokument beantragen.

    Minderjährige (Kinder und Jugendliche), die ohne Eltern in Belgien sind, bekommen sofort ein Dokument für drei Monate.
    <i>Geprüft am { $checked }</i>
    .label = Zeit zum Nachdenken

help-online = <b>Online melden</b>
    Die Website Stop Human Trafficking hat ein Formular:
    • „Ich bin ein Opfer“
    • „Ich kenne ein mögliches Opfer“
    Andere Adressen dieser Website: { $centres-french-site }, { $centres-dutch-site }.

    Wenn Sie dort etwas melden, müssen Sie nicht zuerst zur Polizei gehen. Dieser Bot weiß nicht, wer Ihre Meldung liest.

    Die Website bleibt im Verlauf Ihres Browsers. Schaut jemand in Ihr Handy? Dann benutzen Sie ein anderes Handy.
    .label = Online melden
