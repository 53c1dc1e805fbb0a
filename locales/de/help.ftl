help = <b>Sind Sie jetzt in Gefahr? Rufen Sie an:</b>
    { $emergency } – Notruf, überall in der Europäischen Union. Krankenwagen und Feuerwehr. Drücken Sie { $police-key } für die Polizei.
    { $police } – Polizei, dringend.

    Was Sie der Polizei sagen, ist streng vertraulich.

    <b>Nutzt jemand Sie aus? Kontrolliert jemand Sie? Macht Ihnen jemand Angst?</b>
    { $line } – Tag und Nacht. Die drei belgischen Zentren gehen ans Telefon.

    Es gibt auch ein Zentrum für die Region, in der Sie sind.
    <i>Geprüft am { $checked }</i>

    <b>Wo sind Sie?</b>
    .label = Ich brauche Hilfe

help-regions = <b>Wo sind Sie?</b>
    Wählen Sie Ihre Region. Jede Region hat ein eigenes Zentrum.

    Sie können hier auch jederzeit die Stadt oder Gemeinde schreiben, in der Sie sind, oder Ihre Postleitzahl.
    .label = Andere Region

help-brussels = <b>PAG-ASA – Brüssel</b>
    Hilfe für Menschen, die betrogen, in eine Falle gelockt oder ausgebeutet werden.

    Telefon: { $pag-asa }
    Montag bis Freitag, { $pag-asa-opens }–{ $pag-asa-closes } Uhr. Zu anderen Zeiten: ein Notfall-Telefon.
    Tag und Nacht: { $line }

    Adresse: { $pag-asa-address }
    Website: { $pag-asa-site }

    <b>Jetzt in Gefahr?</b> { $emergency } oder { $police }

    <i>Geprüft am { $checked }</i>
    .label = Brüssel

help-flanders = <b>Payoke – Flandern</b>
    Hilfe für Menschen, die betrogen, in eine Falle gelockt oder ausgebeutet werden.

    Telefon: { $payoke }
    Kostenlos und vertraulich. Sie müssen Ihren Namen nicht sagen.
    Tag und Nacht: { $line }

    Adresse: { $payoke-address }
    Website: { $payoke-site }

    <b>Jetzt in Gefahr?</b> { $emergency } oder { $police }

    <i>Geprüft am { $checked }</i>
    .label = Flandern

help-wallonia = <b>Sürya – Wallonie</b>
    Hilfe für Menschen, die betrogen, in eine Falle gelockt oder ausgebeutet werden.

    Telefon: { $surya }
    Sie können dort zu jeder Zeit anrufen.
    Tag und Nacht: { $line }

    Adresse: { $surya-address }
    Website: { $surya-site }

    <b>Jetzt in Gefahr?</b> { $emergency } oder { $police }

    <i>Geprüft am { $checked }</i>
    .label = Wallonie

help-call = <b>Was passiert, wenn ich anrufe</b>
    Sie entscheiden, was Sie erzählen und wann Sie aufhören.

    Jetzt in Gefahr: { $emergency } oder { $police }
    Im Moment nicht in Gefahr: { $line }, die Nummer der drei Zentren, Tag und Nacht

    Um welchen Anruf geht es?

    <b>Die App { $emergency } BE</b>
    Die App funktioniert nur in Belgien. Die App sendet Ihren Standort an die Hilfsdienste.
    Der Chat in der App ist für Menschen, die als gehörlos, schwerhörig oder sprachbehindert registriert sind.

    <i>Geprüft am { $checked }</i>
    .label = Was passiert beim Anruf?

# The steps: be.brussels, "Emergency numbers"; sos112.be, "How to call emergency numbers".
help-call-police = <b>Wenn Sie die Polizei anrufen</b>
    • Rufen Sie { $police } an. Oder rufen Sie { $emergency } an und drücken Sie { $police-key } für die Polizei. Auch wenn Sie nichts drücken, werden Sie verbunden.
    • Warten Sie, bis jemand antwortet. Wenn Sie auflegen, kommen Sie wieder ans Ende der Warteschlange.
    • Sagen Sie zuerst, wo Sie sind: Ort, Straße, Hausnummer. Wenn Sie es nicht wissen, sagen Sie, was Sie sehen.
    • Sagen Sie, was passiert und ob jemand in Gefahr oder verletzt ist.
    • Bleiben Sie am Telefon, bis man sagt, dass Sie auflegen können. Halten Sie Ihr Telefon frei: Vielleicht ruft man Sie zurück.

    <b>Man wird Sie fragen</b>
    Wo? Was ist passiert? Ist jemand verletzt? Wer sind Sie?

    <b>Sie können sagen</b>
    Kurze Worte reichen. Auf der Karte unten stehen sie in den Sprachen von Belgien und auf Englisch.
    Hört jemand mit? Sagen Sie nur die Adresse und dass Sie Hilfe brauchen.

    Der Kontakt mit der Polizei ist streng vertraulich. Sie können auch wegen einer anderen Person anrufen.

    <i>Geprüft am { $checked }</i>
    .label = Anruf bei der Polizei

help-call-centre = <b>Wenn Sie ein Zentrum anrufen</b>
    Rufen Sie jederzeit { $line } an oder das Zentrum Ihrer Region.
    • Das Zentrum hört Ihnen zu.
    • Das Zentrum schaut sich Ihre Situation mit Ihnen zusammen an.
    • Das Zentrum kann Sie zu einem Gespräch einladen.
    • Das Zentrum erklärt Ihnen Ihre Rechte.

    <b>Was Sie nicht sagen müssen</b>
    Sie entscheiden, wie viel Sie erzählen. Sie dürfen Nein sagen zu dem, was man Ihnen anbietet, und Sie dürfen das Verfahren ablehnen.
    Bei Payoke müssen Sie Ihren Namen nicht sagen.

    <b>Was Sie haben</b>
    • Nachdem ein Zentrum sich Ihre Situation angeschaut hat: { $reflection-days } Tage, um sich auszuruhen und zu entscheiden, ob Sie mit den Behörden zusammenarbeiten wollen.
    • Wenn Sie für einen Arbeitgeber arbeiten: die gleichen Rechte bei der Arbeit wie alle. Auch ohne Aufenthaltsdokument.

    <i>Geprüft am { $checked }</i>
    .label = Anruf bei einem Zentrum

help-rights = <b>Was ein Zentrum tun kann</b>
    • Eine sichere Unterkunft. Die Adresse ist geheim.
    • Medizinische Hilfe und Gespräche über das, was passiert ist.
    • Hilfe mit Papieren und rechtliche Hilfe.

    <b>Zeit zum Nachdenken</b>
    Ein Zentrum schaut sich zuerst Ihre Situation an. Danach gibt es { $reflection-days } Tage, um sich auszuruhen und zu entscheiden: Wollen Sie mit den Behörden zusammenarbeiten oder nicht?
    Sie dürfen ablehnen.

    <b>Danach</b>
    Sie können ein Aufenthaltsdokument bekommen. Dafür gibt es drei Bedingungen:
    • Sie arbeiten mit den Behörden zusammen.
    • Sie haben keinen Kontakt mit den Menschen, von denen Sie ausgebeutet wurden.
    • Ein Zentrum begleitet Sie.
    Nur die Zentren können dieses Dokument beantragen.

    <b>Ihre Rechte bei der Arbeit</b>
    Alle, die in Belgien für einen Arbeitgeber arbeiten, haben die gleichen Rechte bei der Arbeit. Auch ohne Aufenthaltsdokument.

    <i>Geprüft am { $checked }</i>
    .label = Meine Rechte

help-online = <b>Online erzählen</b>
    Die drei Zentren haben zusammen eine Website. Dort gibt es ein Formular:
    • „Ich bin ein Opfer“
    • „Ich kenne ein mögliches Opfer“
    Die Website hat noch zwei andere Adressen: { $centres-french-site }, { $centres-dutch-site }.

    Wenn Sie dort etwas melden, müssen Sie nicht zuerst zur Polizei gehen.

    Eine Website bleibt im Verlauf von Ihrem Browser. Schaut jemand in Ihr Handy? Dann nehmen Sie ein anderes Handy.
    .label = Online melden
