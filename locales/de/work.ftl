# fairworkbelgium.be: the same rights, also without legal stay.
work = <b>Ihre Rechte bei der Arbeit</b>
    Alle, die in Belgien für einen Arbeitgeber arbeiten, haben die gleichen Rechte bei der Arbeit. Auch ohne Aufenthaltsdokument.

    <b>Es ist nicht in Ordnung, wenn …</b>
    • Sie keinen Lohn bekommen, oder weniger als versprochen
    • Sie Schulden oder Ihre Reise abarbeiten müssen
    • jemand Ihre Papiere behält oder Sie nicht gehen lässt
    • die Arbeitszeit sehr lang ist, oder die Bedingungen sehr schlecht
    • jemand Ihnen droht

    Nichts davon ist Ihre Schuld. Sie dürfen um Hilfe bitten.
    .label = Arbeit

work-proof = <b>Sammeln Sie Beweise für Ihre Arbeit</b>
    Beweise können helfen, wenn Sie Ihren Lohn verlangen oder sich beschweren. Sammeln Sie Beweise nur, wenn das für Sie sicher ist.

    <b>Schreiben Sie auf:</b>
    • die Tage und Stunden, die Sie gearbeitet haben
    • die Orte, mit der Adresse
    • die Namen der Leute, die dort waren
    • was man versprochen hat, und was Sie bekommen haben

    <b>Behalten Sie</b> Nachrichten und Papiere. Machen Sie Fotos vom Ort.

    <b>Bewahren Sie alles dort auf, wo sonst niemand hinschaut:</b> am besten bei jemandem, dem Sie vertrauen, und nicht nur auf Ihrem Handy. Dieser Bot bewahrt es nicht für Sie auf.
    .label = Beweise sammeln

work-complaint = <b>Bevor Sie sich beschweren</b>
    <b>Besser vor einer Kontrolle als danach</b>
    Wer arbeitet, ohne angemeldet zu sein, kann Sozialleistungen verlieren oder eine Geldstrafe bekommen. Aber nicht, wenn man sich vor der Kontrolle beschwert hat oder als Opfer anerkannt ist. Mehr dazu steht bei FairWork Belgium.

    <b>Eine Kontrolle durch die Inspektion</b>
    Lesen Sie zuerst, was weitergegeben werden muss. Das steht auf der Seite „{ services-work.label }“.
    <i>Geprüft am { $checked }</i>

    <b>Föderale Arbeitsinspektion:</b> { $labour-federal }
    <b>Kein Aufenthaltsdokument? Erst ein Zentrum:</b>
    { $line } – Tag und Nacht
    .label = Sich beschweren

work-employer = <b>Einen Arbeitgeber prüfen</b>
    Alle können einen Arbeitgeber kostenlos im Firmenregister (KBO/BCE) nachschlagen.

    Steht der Name dort? Ist die Adresse die, die man Ihnen gesagt hat? Auch eine Firma, die im Register steht, kann Menschen schlecht behandeln.

    <b>Fragen Sie, bevor Sie hingehen</b>
    Auch bei Saisonarbeit, zum Beispiel einer Ernte, oder als Au-pair:
    • Welche Arbeit, wie viele Stunden, welcher Lohn?
    • Wo schlafen Sie, und was kostet das?
    • Wer zahlt die Reise?
    Bitten Sie darum, dass man es aufschreibt. Geben Sie Ihre Papiere nicht aus der Hand.

    Die Website bleibt im Verlauf Ihres Browsers.
    .label = Arbeitgeber prüfen
