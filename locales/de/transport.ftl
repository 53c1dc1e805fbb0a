transport = <b>Unterwegs</b>

    <b>Wählen Sie organisierte Fahrten</b> mit einer bekannten Firma.

    • Bleiben Sie bei Ihrer Familie oder Ihren Mitreisenden. Lassen Sie sich nicht trennen.
    • Geben Sie Ihre Dokumente nicht ab.
    • Machen Sie immer den Preis aus, bevor Sie einsteigen.
    .label = Unterwegs
