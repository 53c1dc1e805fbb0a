housing = <b>Unterkunft</b>
    Was für eine Unterkunft ist es? Zu jeder gibt es eigene Ratschläge.

    Suchen Sie zuerst eine Unterkunft von den Behörden oder von einer gut bekannten Organisation.
    .label = Unterkunft

housing-official = <b>Von den Behörden</b>
    • Sie bitten um internationalen Schutz? Fedasil ist die föderale Agentur für die Aufnahme. Es gibt nicht immer einen Platz.
    • Sie sind aus der Ukraine geflohen? Fedasil sagt Ihnen, wohin Sie sich wenden können. Die Gemeinden bieten Plätze an. Die Regionen helfen mit einer Wohnung für längere Zeit.

    Mehr lesen Sie auf den Websites von Fedasil:
    .label = Von den Behörden

housing-organised = <b>Von einer Organisation</b>
    Suchen Sie zuerst eine Unterkunft von einer bekannten Organisation.

    Sie kennen die Organisation nicht? Fragen Sie vorher andere danach.
    .label = Von einer Organisation

housing-online = <b>Online gefunden</b>
    • Wählen Sie ein Angebot mit guten Bewertungen.
    • Lesen Sie, was andere Gäste schreiben. Entscheiden Sie erst danach.
    .label = Online gefunden

housing-private = <b>Bei Privatleuten</b>
    Bevor Sie hingehen:
    • Fragen Sie andere, was sie über diese Leute wissen.
    • Sie können darum bitten, einen Ausweis zu sehen.
    • Fragen Sie, ob man dafür etwas von Ihnen erwartet.
    • Machen Sie einen Preis aus, bevor Sie einziehen.
    • Sagen Sie jemandem, dem Sie vertrauen, wo Sie wohnen und bei wem.

    Wenn Sie dort sind:
    • Bleiben Sie bei Ihrer Familie oder Ihren Mitreisenden. Lassen Sie sich nicht trennen.
    • Geben Sie Ihre Dokumente nicht ab.
    .label = Bei Privatleuten
