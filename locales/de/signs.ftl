signs = <b>Neun Warnzeichen</b>
    Seien Sie vorsichtig, wenn jemand …

    <b>Papiere, Handy, Familie</b>
    • nach Ihrem Pass oder Ihren Papieren fragt (Behörden dürfen das, etwa an einer Grenze)
    • nach Ihrem Handy oder Laptop fragt
    • Sie von Ihrer Familie oder Ihren Mitreisenden trennen will

    <b>Angebote und Versprechen</b>
    • eine Arbeit anbietet, die zu gut klingt, um wahr zu sein
    • Ihnen hilft, aber dafür „Dienste“ will
    • Geld will für eine Registrierung, einen Umzug oder eine Umsiedlung in ein anderes Land (eine gewöhnliche Fahrkarte ist normal)

    <b>Arbeit und Druck</b>
    • Sie zu Arbeit, Diensten oder Sex drängt, auch um „Schulden“ zurückzuzahlen
    • Sie nicht bezahlt oder weniger als versprochen
    • Sie unter schlechten Bedingungen arbeiten lässt, Ihre Dokumente behält oder die Tür abschließt

    Ein einziges Zeichen ist Grund genug, um Hilfe zu bitten.
    .label = Warnzeichen

signs-papers = <b>Papiere, Handy, Familie</b>

    <b>Jemand fragt nach Ihrem Pass oder Ausweis.</b>
    Es heißt, man will ihn „sicher aufbewahren“ oder „alles regeln“. Die Behörden dürfen danach fragen, zum Beispiel bei einer Grenzkontrolle. Seien Sie bei allen anderen vorsichtig.

    <b>Man fragt nach Ihrem Handy oder Laptop.</b>
    Ohne Handy oder Laptop können Sie die Menschen nicht anrufen, denen Sie vertrauen.

    <b>Man will Sie von Ihrer Familie oder Ihren Mitreisenden trennen.</b>
    Es heißt, im Auto oder im Haus ist nicht Platz für alle. Bleiben Sie zusammen.
    .label = Papiere, Handy, Familie

signs-promises = <b>Angebote und Versprechen</b>

    <b>Eine Arbeit, die zu gut klingt, um wahr zu sein.</b>
    Viel Geld für leichte Arbeit. Nichts auf Papier. Sie sollen sofort entscheiden.

    <b>Hilfe, aber „Dienste“ dafür.</b>
    Jemand gibt Ihnen Essen, ein Bett oder eine Fahrt. Dann heißt es, dass Sie etwas schulden.

    <b>Geld für eine Registrierung oder für einen Umzug in ein anderes Land.</b>
    Jemand verspricht eine Registrierung, einen Umzug oder eine Umsiedlung in ein anderes Land, und Sie müssen bezahlen. Eine gewöhnliche Fahrkarte für eine Reise zu bezahlen, ist normal. Das hier ist nicht normal.
    .label = Angebote und Versprechen

signs-work = <b>Arbeit und Druck</b>

    <b>Jemand drängt Sie zu Arbeit, zu Diensten oder zu Sex.</b>
    Vielleicht heißt es, dass Sie „Schulden“ zurückzahlen müssen.

    <b>Sie arbeiten, aber Sie werden nicht bezahlt.</b>
    Oder Sie bekommen bloß einen Teil von dem, was versprochen war.

    <b>Die Bedingungen bei der Arbeit sind schlecht, oder Sie können nicht gehen, wohin Sie wollen.</b>
    Man behält Ihre Dokumente. Man schließt die Tür ab.
    .label = Arbeit und Druck
