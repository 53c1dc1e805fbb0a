signs = <b>Neun Warnzeichen</b>
    Viele Menschen wollen Ihnen helfen. Manche sagen nicht ehrlich, wer sie sind. Seien Sie vorsichtig, wenn jemand …

    <b>Papiere, Handy, Familie</b>
    • nach Ihrem Pass oder Ausweis fragt
    • nach Ihrem Handy, Laptop oder anderen Dingen fragt, mit denen Sie Menschen erreichen
    • Sie von Ihrer Familie oder von den Menschen trennen will, mit denen Sie reisen

    <b>Angebote und Versprechen</b>
    • eine Arbeit anbietet, die zu gut klingt, um wahr zu sein
    • Ihnen nur hilft, wenn Sie dafür „Dienste“ leisten
    • für Geld eine Registrierung oder einen Umzug in ein anderes Land verspricht

    <b>Arbeit und Druck</b>
    • Sie zu Arbeit, zu Diensten oder zu Sex drängt
    • Sie nicht bezahlt oder weniger bezahlt als versprochen
    • Sie unter schlechten Bedingungen arbeiten lässt oder Sie nicht gehen lässt, wohin Sie wollen

    Passiert Ihnen eines davon? Sie können jetzt um Hilfe bitten.
    .label = Warnzeichen

signs-papers = <b>Papiere, Handy, Familie</b>

    <b>Jemand fragt nach Ihrem Pass oder Ausweis.</b>
    Die Person sagt, sie will ihn „sicher aufbewahren“ oder „alles regeln“. Die Behörden dürfen danach fragen, zum Beispiel bei einer Grenzkontrolle. Seien Sie bei allen anderen vorsichtig.

    <b>Jemand fragt nach Ihrem Handy oder Laptop.</b>
    Ohne Handy oder Laptop können Sie die Menschen nicht anrufen, denen Sie vertrauen.

    <b>Jemand will Sie von Ihrer Familie oder von den Menschen trennen, mit denen Sie reisen.</b>
    Die Person sagt, im Auto oder im Haus ist nicht Platz für alle. Bleiben Sie zusammen.
    .label = Papiere, Handy, Familie

signs-promises = <b>Angebote und Versprechen</b>

    <b>Eine Arbeit, die zu gut klingt, um wahr zu sein.</b>
    Viel Geld für leichte Arbeit. Nichts auf Papier. Sie sollen sofort entscheiden.

    <b>Hilfe nur im Tausch gegen „Dienste“.</b>
    Jemand gibt Ihnen Essen, ein Bett oder eine Fahrt. Dann sagt die Person, dass Sie ihr etwas schulden.

    <b>Geld für eine Registrierung oder für einen Umzug in ein anderes Land.</b>
    Jemand verspricht eine Registrierung, eine Umverteilung oder eine Neuansiedlung, und Sie müssen bezahlen. Eine gewöhnliche Fahrkarte für eine Reise zu bezahlen, ist normal. Das hier ist nicht normal.
    .label = Angebote und Versprechen

signs-work = <b>Arbeit und Druck</b>

    <b>Jemand drängt Sie zu Arbeit, zu Diensten oder zu Sex.</b>
    Vielleicht sagt die Person, dass Sie „Schulden“ zurückzahlen müssen.

    <b>Sie arbeiten, aber Sie werden nicht bezahlt.</b>
    Oder Sie bekommen nur einen Teil von dem, was versprochen war.

    <b>Die Bedingungen bei der Arbeit sind schlecht, oder Sie können nicht gehen, wohin Sie wollen.</b>
    Jemand behält Ihre Dokumente. Jemand schließt die Tür ab.
    .label = Arbeit und Druck
