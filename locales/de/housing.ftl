housing = <b>Unterkunft</b>
    Was für eine Unterkunft ist es? Zu jeder gibt es eigene Ratschläge.

    Die sicherste Wahl: eine Unterkunft von den Behörden oder von einer gut bekannten Organisation.
    .label = Unterkunft

housing-official = <b>Von den Behörden</b>
    Fedasil ist die föderale Agentur für die Aufnahme.

    • Sie bitten um internationalen Schutz? Dann ist Fedasil die Agentur für Ihre Aufnahme.
    • Sie haben vorübergehenden Schutz? Dann unterstützt Fedasil Sie bei der Unterkunft und bei der Suche danach.

    Mehr lesen Sie auf den Websites von Fedasil:
    .label = Von den Behörden

housing-organised = <b>Von einer Organisation</b>
    Wählen Sie eine Unterkunft von einer bekannten Organisation.

    Das ist sicherer als eine Unterkunft von jemandem, den Sie nicht kennen.
    .label = Von einer Organisation

housing-online = <b>Online gefunden</b>
    • Wählen Sie Gastgeber mit guten Bewertungen.
    • Lesen Sie, was andere Gäste schreiben. Entscheiden Sie erst danach.
    .label = Online gefunden

housing-private = <b>Bei einer Privatperson</b>
    Bevor Sie hingehen:
    • Fragen Sie andere Leute nach dieser Person.
    • Sie können darum bitten, den Ausweis dieser Person zu sehen.
    • Fragen Sie, ob die Person etwas von Ihnen dafür erwartet.
    • Machen Sie einen Preis aus, bevor Sie einziehen.
    • Sagen Sie jemandem, dem Sie vertrauen: wo Sie wohnen und bei wem.

    Wenn Sie dort sind:
    • Bleiben Sie bei Ihrer Familie oder bei den Menschen, mit denen Sie zusammen sind. Lassen Sie sich nicht trennen.
    • Geben Sie Ihre Dokumente nicht ab.
    .label = Bei einer Privatperson
