transport = <b>Transport</b>

    <b>Wählen Sie organisierte Fahrten</b> mit einer bekannten Firma.

    • Bleiben Sie bei Ihrer Familie oder bei den Menschen, mit denen Sie reisen. Lassen Sie sich nicht trennen.
    • Geben Sie Ihre Dokumente nicht ab.
    • Machen Sie immer den Preis aus, bevor Sie einsteigen.
    .label = Transport
