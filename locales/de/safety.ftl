safety = <b>Fünf Schritte, um sicher zu bleiben</b>

    <b>Passen Sie gut auf.</b> Vertrauen Sie auf Ihr eigenes Gefühl bei Menschen, die Sie nicht kennen.

    <b>Behalten Sie Ihre Dokumente bei sich.</b> Machen Sie Fotos davon. Schicken Sie die Fotos an jemanden, dem Sie vertrauen.

    <b>Bleiben Sie in Kontakt</b> mit Ihrer Familie und mit Menschen, denen Sie vertrauen.

    <b>Lernen Sie Ihre Rechte kennen</b> und merken Sie sich, wo Sie Hilfe bekommen.

    <b>Nutzen Sie Informationen, denen Sie vertrauen können.</b> Schauen Sie, wer die Informationen gibt.
    .label = Sicher bleiben

safety-strangers = <b>Wenn jemand Hilfe anbietet</b>
    Viele Menschen wollen helfen, auf dem Weg und nach Ihrer Ankunft in Belgien.
    Manche sagen nicht ehrlich, wer sie sind.

    Diese Menschen bieten ein Bett, eine Fahrt oder kostenloses Essen an. Später drängen diese Menschen Sie damit zu Sex, zu Arbeit oder zu anderen Diensten.
    Oder diese Menschen wollen Ihnen wehtun oder Ihre Dokumente und Sachen wegnehmen.

    Sie dürfen Nein sagen. Sie dürfen gehen. Sie dürfen um Hilfe bitten.
    .label = Hilfe von Unbekannten

safety-sources = <b>Informationen, denen Sie vertrauen können</b>
    • UNHCR Help Belgium – für Menschen, die fliehen mussten
    • info-ukraine.be – von der belgischen Regierung, mit einer Seite „Ich werde ausgebeutet“
    • Stop Human Trafficking – die Website der drei Zentren
    • Fedasil – die Agentur für die Aufnahme

    Eine Website bleibt im Verlauf von Ihrem Browser. Schaut jemand in Ihr Handy? Dann nehmen Sie ein anderes Handy.
    .label = Verlässliche Infos

safety-phone = <b>Wenn jemand Ihr Handy sehen kann</b>
    <b>✖ steht auf jeder Seite.</b> Einmal tippen, und diese Seite wird eine Seite über Züge und Wetter. Die anderen Nachrichten in diesem Chat werden gelöscht, Ihre auch. Was der Bot über Sie gespeichert hat, wird gelöscht. Sie können auch /erase oder x schreiben.

    <b>Was bleibt</b>
    • dieser Chat in Ihrer Liste der Chats
    • Mitteilungen, die schon auf dem Bildschirm waren
    • Anrufe, in der Anrufliste und auf der Telefonrechnung
    • Websites, die Sie geöffnet haben, im Browser
    • Nachrichten, die älter als { $deletable-hours } Stunden sind
    • Kontaktkarten oder Bilder, die Sie gespeichert haben

    <b>Was Sie selbst tun können</b>
    • Den ganzen Chat entfernen: Wählen Sie „Chat löschen“ im Menü vom Chat.
    • Schalten Sie in Telegram „Automatisch löschen“ ein. Dann löscht Telegram neue Nachrichten von selbst.
    • Wenn vielleicht jemand Ihr Handy überwacht: Nehmen Sie ein anderes Gerät, das sicher ist.
    .label = Jemand sieht mein Handy
