topics = <b>Mehr Themen</b>
    Wählen Sie, worüber Sie lesen möchten.
    .label = Mehr Themen

topics-offers = <b>Angebote im Internet</b>
    Vorsicht bei einem Angebot, um das Sie nicht gebeten haben. Es kann über TikTok, Snapchat oder Instagram kommen, oder in einem Chat.

    <b>Schauen Sie zweimal hin bei:</b>
    • Arbeit, die zu gut klingt, um wahr zu sein
    • Fotoshootings und Arbeit als Model
    • einem Bett oder einer Fahrt von Leuten, die Sie noch nie getroffen haben

    Es ist nicht immer ein Mann: Auch Frauen tun das.

    <b>Bevor Sie antworten</b>
    • Schicken Sie kein Foto von Ihren Papieren und kein Nacktfoto.
    • Prüfen Sie die Firma.
    • Sagen Sie es jemandem, dem Sie vertrauen, oder fragen Sie ein Zentrum, bevor Sie irgendwohin gehen.
    Sie dürfen jederzeit aufhören, auch wenn Sie schon Ja gesagt haben.
    .label = Online-Angebote

topics-young = <b>Für junge Menschen</b>
    <b>Jetzt in Gefahr?</b> { $emergency } oder { $police }

    <b>Jemand sagt, es ist Liebe</b>
    Am Anfang ist die Person sehr lieb und macht Ihnen Geschenke. Dann sollen Sie Geld für diese Person verdienen, Nacktfotos schicken oder mit anderen Sex haben. Das ist keine Liebe.

    <b>Sie sollen etwas transportieren</b>
    Sie bekommen Geld, wenn Sie ein Paket oder Drogen mitnehmen oder verstecken. Danach droht man Ihnen, damit Sie weitermachen.

    Es ist nicht Ihre Schuld. Sie können darüber reden, auch wenn Sie Geld genommen oder Ja gesagt haben.
    <i>Geprüft am { $checked }</i>

    { $child-focus } – Child Focus, kostenlos, Tag und Nacht. Sie müssen nicht sagen, wer Sie sind.
    { $young-listeners } – auf Französisch, kostenlos
    .label = Für junge Menschen

topics-young-alone = <b>Jung, und ohne Eltern in Belgien</b>
    Sind Sie minderjährig und ohne Eltern hier? Oder kennen Sie ein Kind, das ohne Eltern hier ist?

    <b>Ein Vormund</b> ist eine erwachsene Person, die für ein Kind ohne Eltern da ist. Fragen Sie den Vormundschaftsdienst: Er ist für Kinder da, die ohne Eltern in Belgien sind.

    <b>Eine Unterkunft:</b> Esperanto ist eine Unterkunft für Kinder. Fragen Sie ein Zentrum danach.

    <b>Ein Dokument:</b> Für Kinder und Jugendliche ohne Eltern gibt es eigene Regeln. Lesen Sie „{ help-rights-time.label }“.

    Jemand wartet auf Sie und sagt: „Ich gehöre zur Familie“? Aber Sie kennen die Person nicht? Gehen Sie nicht mit.
    <i>Geprüft am { $checked }</i>

    { $guardianship } – Vormundschaftsdienst, Tag und Nacht
    { $line } – die drei Zentren, Tag und Nacht
    .label = Ohne Eltern hier

topics-crimes = <b>Wenn Sie etwas Verbotenes tun müssen</b>
    Stehlen, Drogen verkaufen oder transportieren, falsche Papiere benutzen: Jemand zwingt Sie dazu und nimmt das Geld. Oder jemand zwingt Sie zu betteln.

    Das kann Menschenhandel sein. Auch wenn Sie zuerst einverstanden waren.

    <b>Können Sie dafür bestraft werden?</b>
    Es gibt eine Regel für Opfer. Wenn Sie als Opfer anerkannt sind, werden Sie nicht bestraft für das, wozu Sie direkt gezwungen wurden: von den Leuten, von denen Sie ausgebeutet wurden.

    Dieser Bot kann nicht wissen, ob das für Sie gilt. Ein Zentrum kann es sich mit Ihnen zusammen ansehen. Sie entscheiden, wie viel Sie erzählen.
    <i>Geprüft am { $checked }</i>

    <b>Sprechen Sie zuerst mit einem Zentrum:</b>
    { $line } – Tag und Nacht
    .label = Gezwungen zu stehlen …

topics-violence = <b>Nach sexueller Gewalt</b>
    <b>Jetzt in Gefahr?</b> { $emergency } oder { $police }

    Es ist nicht Ihre Schuld. Sie entscheiden, wie es weitergeht.

    <b>Betreuungszentren nach sexueller Gewalt</b> gibt es in Krankenhäusern. Die Hilfe ist kostenlos, Tag und Nacht. Sie müssen keine Anzeige erstatten.
    • Am besten gehen Sie innerhalb von { $assault-hours } Stunden hin.
    • Waschen Sie sich vorher nicht, wenn es geht.
    • Es ist länger her? Sie können trotzdem dort um Hilfe bitten.

    <b>Wo?</b> Brüssel, Antwerpen, Gent, Leuven (Löwen), Roeselare, Genk, Lüttich (Liège), Charleroi, Namur, Arlon (Arel). Für Jette, Tournai und Ottignies siehe die Website: { $assault-centres-site }
    <i>Geprüft am { $checked }</i>

    { $sos-viol } – SOS Viol, auf Französisch, kostenlos, mit einem Chat
    .label = Nach sexueller Gewalt

topics-aid = <b>Hilfe ist kostenlos</b>
    Was UNHCR und andere Hilfsorganisationen für Sie tun, ist kostenlos. Niemand darf dafür Geld, Arbeit oder Sex verlangen.

    Das gilt für alle, die für diese Organisationen arbeiten, oder die das behaupten.

    <b>Verlangt jemand etwas?</b>
    • Sie dürfen Nein sagen.
    • Es ist nicht Ihre Schuld, auch wenn Sie Ja gesagt haben.
    • Sagen Sie es jemandem, dem Sie vertrauen, oder einem Zentrum.

    Unter „{ help.label }“ sehen Sie, wen Sie anrufen können.
    .label = Hilfe ist kostenlos

topics-protection = <b>Wenn Schutz abgelehnt wird oder endet</b>
    Der vorübergehende Schutz für Menschen aus der Ukraine gilt bis { $protection-end }. Dieser Bot weiß nicht, was danach kommt.
    <i>Geprüft am { $checked }</i>

    <b>Holen Sie sich bald Rat</b>
    Eine erste Rechtsberatung ist in Belgien für alle kostenlos, egal welche Papiere Sie haben. Ein Anwalt oder eine Anwältin kann danach Geld kosten: Fragen Sie, wie viel.

    <b>Vorsicht,</b> wenn jemand Papiere, eine Heirat oder ein Versteck verkauft oder will, dass Sie dafür arbeiten.

    <b>Das bleibt Ihnen:</b>
    • Wenn Sie jetzt in Gefahr sind, können Sie die Polizei anrufen, egal wer Sie sind.
    • Sie können mit einem Zentrum sprechen.
    • Wer für einen Arbeitgeber arbeitet, hat die gleichen Rechte bei der Arbeit, auch ohne Aufenthaltsdokument.

    Myria informiert über die Rechte von Opfern.
    .label = Schutz abgelehnt

topics-leaving = <b>Sicher weggehen</b>
    <b>Jetzt in Gefahr?</b> { $emergency } oder { $police }

    Das Weggehen kann ein gefährlicher Moment sein. Machen Sie zuerst einen Plan, wenn es geht. Sie können mit einem Zentrum darüber sprechen.

    • Wählen Sie eine Person, der Sie vertrauen. Machen Sie zusammen ein Geheimwort aus. Es heißt: Ich brauche jetzt Hilfe.
    • Machen Sie auch aus, was die Person dann tut: kommen oder die Polizei rufen.
    • Wählen Sie eine Zeit, in der niemand auf Sie achtet.
    • Sagen Sie sonst niemandem, wohin Sie gehen. Schalten Sie auf dem Handy den Standort aus.
    • Schaut jemand in Ihr Handy? Planen Sie mit einem anderen Handy.

    Wird es vorher gefährlich? Dann gehen Sie weg, auch ohne Plan, und rufen Sie an.
    <i>Geprüft am { $checked }</i>

    { $line } – die drei Zentren, Tag und Nacht
    .label = Sicher weggehen

topics-leaving-take = <b>Was Sie mitnehmen</b>
    • Ihre Papiere und die Ihrer Kinder
    • Ihr Handy und das Ladegerät
    • Geld, Bankkarten, Schlüssel
    • Medikamente
    • warme Kleidung

    Packen Sie nichts, was anderen auffällt. Eine Tasche bei jemandem, dem Sie vertrauen, ist sicherer.

    <b>Beweise</b> – Fotos, Nachrichten, Namen, Adressen – sind anderswo sicherer. Geben Sie sie vorher jemandem, dem Sie vertrauen.

    Sie können nicht alles mitnehmen? Dann gehen Sie ohne. Sie sind wichtiger. Auch ohne Papiere können Sie um Hilfe bitten.
    .label = Was Sie mitnehmen

topics-home = <b>Zurück nach Hause</b>
    Möchten Sie in Ihr Land zurück? Ein Zentrum kann Ihnen dabei helfen, zusammen mit IOM, der Internationalen Organisation für Migration.

    <b>Denken Sie zuerst nach</b>
    • Wissen die Leute, von denen Sie ausgebeutet wurden, wo Ihre Familie wohnt?
    • Sagen diese Leute, dass Sie ihnen Geld schulden?
    • Gibt es zu Hause jemanden, dem Sie vertrauen?
    Erzählen Sie es dem Zentrum. Sie entscheiden, und Sie dürfen sich Zeit nehmen.

    Reisen Sie nicht mit Leuten, denen Sie nicht vertrauen, und geben Sie Ihre Papiere nicht aus der Hand.
    <i>Geprüft am { $checked }</i>

    { $line } – die drei Zentren, Tag und Nacht
    .label = Zurück nach Hause

topics-abroad = <b>Außerhalb von Belgien</b>
    Die Zentren in diesem Bot arbeiten in Belgien.

    <b>In der Europäischen Union</b>
    • Jetzt in Gefahr: { $emergency }. Die Nummer funktioniert in jedem Land.
    • Ein Kind wird vermisst: { $child-focus } funktioniert auch in anderen Ländern.

    <b>In anderen Ländern</b>
    Suchen Sie vor der Reise die Nummer der Polizei dort. UNHCR hat Seiten mit Hilfe für viele Länder.

    <b>Bevor Sie gehen</b>
    Sagen Sie jemandem, dem Sie vertrauen, wohin Sie gehen und mit wem. Behalten Sie Ihre Papiere bei sich.
    <i>Geprüft am { $checked }</i>
    .label = Nicht in Belgien
