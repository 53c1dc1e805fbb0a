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

    Sie bieten ein Bett, eine Fahrt oder kostenloses Essen an. Später drängt man Sie damit zu Sex, zu Arbeit oder zu anderen Diensten.
    Oder man will Ihnen wehtun, oder Ihre Dokumente und Sachen wegnehmen.

    Sie dürfen Nein sagen. Sie dürfen gehen. Sie dürfen um Hilfe bitten.
    .label = Hilfe von Unbekannten

safety-sources = <b>Informationen, denen Sie vertrauen können</b>
    • UNHCR Help Belgium – für Menschen, die fliehen mussten
    • info-ukraine.be – von der belgischen Regierung
    • Stop Human Trafficking – die Website der drei Zentren
    • Fedasil – die föderale Agentur für die Aufnahme

    Eine Website bleibt im Verlauf Ihres Browsers. Schaut jemand in Ihr Handy? Dann benutzen Sie ein anderes Handy.
    .label = Verlässliche Infos

safety-phone = <b>Wenn jemand in Ihr Handy schauen kann</b>
    <b>✖ steht auf jeder Seite.</b> Einmal tippen, und diese Seite wird eine Seite über Züge und Wetter. Die anderen Nachrichten der letzten { $deletable-hours } Stunden werden gelöscht, Ihre auch. Was der Bot über Sie gespeichert hat, wird gelöscht. Dasselbe passiert, wenn Sie /erase, x oder ❌ schreiben.

    Wenn Sie eine Zeit lang nichts antippen, erscheint die Seite über Züge und Wetter automatisch.

    <b>✖ kann nicht alles wegnehmen.</b> Lesen Sie, was bleibt und was Sie selbst tun können.

    Wird Ihr Handy vielleicht überwacht? Benutzen Sie ein anderes Gerät, das sicher ist.
    .label = Jemand schaut in mein Handy

safety-phone-stays = <b>Was ✖ nicht wegnehmen kann</b>
    • diesen Chat in Ihrer Liste der Chats
    • Mitteilungen, die schon auf dem Bildschirm waren, auch auf einem anderen Gerät von Ihnen
    • Anrufe, in der Anrufliste und auf der Telefonrechnung
    • Websites, die Sie geöffnet haben, im Browser
    • Nachrichten, die älter als { $deletable-hours } Stunden sind
    • Kontakte oder Bilder, die Sie gespeichert haben
    • was Sie an andere weitergeleitet haben
    .label = Was bleibt

# The names of menu entries are those of Telegram in this language.
safety-phone-settings = <b>Was Sie selbst tun können</b>
    <b>Stumm:</b> Öffnen Sie diesen Chat, tippen Sie oben auf den Namen, und stellen Sie ihn stumm. Dann kommt keine Mitteilung mehr von ihm.

    <b>Keine Vorschau:</b> Schalten Sie in den Einstellungen von Telegram, unter „Mitteilungen und Töne“, die Nachrichtenvorschau aus. Dann zeigt eine Mitteilung die Worte nicht.

    <b>Automatisch löschen:</b> Schalten Sie das für diesen Chat ein. Dann löscht Telegram neue Nachrichten nach einiger Zeit.

    <b>Den Chat entfernen:</b> Wählen Sie „Chat löschen“ im Menü des Chats. Dann steht er nicht mehr in Ihrer Liste.
    .label = Einstellungen
