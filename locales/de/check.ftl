# Checks: one question at a time, yes, no or not sure. A check never says what a person is; it shows no score.
check = <b>Eine Situation prüfen</b>
    Ein paar Fragen, eine nach der anderen. Sie antworten mit „Ja“, „Nein“ oder „Weiß nicht“.
    Nichts davon wird gespeichert. Sie können jederzeit aufhören.

    Worum geht es?
    .label = Situation prüfen

# .some stands above the answers that are worth care, .none where there are none, .after below both;
# .forward is the first line of the message to send to somebody.
check-me = <b>Meine Situation</b>
    Fragen zu Ihnen: zu Ihrer Arbeit, zu Ihrer Unterkunft und zu den Menschen in Ihrer Nähe.

    Es gibt keine falschen Antworten. „Weiß nicht“ ist auch eine Antwort.
    .label = Meine Situation
    .some = <b>Was Sie gesagt haben, ist wichtig.</b> Ein einziges Zeichen ist Grund genug, mit Menschen zu sprechen, die sich damit auskennen. Sie können { $line } anrufen, Tag und Nacht, ohne etwas zu entscheiden.
    .none = <b>Sie haben überall Nein gesagt.</b> Das waren nur wenige Fragen. Wenn sich trotzdem etwas falsch anfühlt, können Sie anrufen: { $line }, Tag und Nacht.
    .after = Ein Zentrum hört Ihnen zu. Sie entscheiden, wie viel Sie erzählen.
    .forward = Ich habe ein paar Fragen zu meiner Situation beantwortet. Das macht mir Sorgen:

check-job = <b>Ein Jobangebot</b>
    Jemand bietet Ihnen Arbeit an. Schauen Sie sich das Angebot an, bevor Sie Ja sagen.
    .label = Eine Arbeit
    .some = <b>Lassen Sie sich Zeit mit diesem Angebot.</b> Sie dürfen mehr fragen. Sie dürfen Nein sagen.
    .none = <b>Sie haben überall Nein gesagt.</b> Das waren nur wenige Fragen. Wenn sich trotzdem etwas falsch anfühlt, vertrauen Sie diesem Gefühl.
    .after = Bevor Sie anfangen: Sagen Sie jemandem, dem Sie vertrauen, wo Sie arbeiten werden und für wen.
    .forward = Ich habe ein Jobangebot bekommen. Ich habe es geprüft. Das macht mir Sorgen:

check-room = <b>Eine Unterkunft</b>
    Jemand bietet Ihnen ein Zimmer, ein Bett oder eine Wohnung an. Schauen Sie sich das Angebot an, bevor Sie hingehen.
    .label = Ein Zimmer
    .some = <b>Lassen Sie sich Zeit mit diesem Angebot.</b> Sie dürfen mehr fragen. Sie dürfen Nein sagen.
    .none = <b>Sie haben überall Nein gesagt.</b> Das waren nur wenige Fragen. Wenn sich trotzdem etwas falsch anfühlt, vertrauen Sie diesem Gefühl.
    .after = Bevor Sie hingehen: Sagen Sie jemandem, dem Sie vertrauen, wo Sie wohnen und bei wem.
    .forward = Jemand bietet mir eine Unterkunft an. Ich habe das Angebot geprüft. Das macht mir Sorgen:

check-ride = <b>Eine Fahrt</b>
    Jemand bietet Ihnen eine Fahrt an. Schauen Sie sich das Angebot an, bevor Sie einsteigen.
    .label = Eine Fahrt
    .some = <b>Lassen Sie sich Zeit mit diesem Angebot.</b> Sie dürfen mehr fragen. Sie dürfen Nein sagen.
    .none = <b>Sie haben überall Nein gesagt.</b> Das waren nur wenige Fragen. Wenn sich trotzdem etwas falsch anfühlt, vertrauen Sie diesem Gefühl.
    .after = Bevor Sie einsteigen: Sagen Sie jemandem, dem Sie vertrauen, wann Sie losfahren, mit wem und wohin.
    .forward = Jemand bietet mir eine Fahrt an. Ich habe das Angebot geprüft. Das macht mir Sorgen:

check-other = <b>Jemand anders</b>
    Sie machen sich Sorgen um eine andere Person. Bei diesen Fragen geht es um diese Person.

    Antworten Sie, was Sie gesehen oder gehört haben. „Weiß nicht“ ist auch eine Antwort.
    .label = Sorge um jemand anderen
    .some = <b>Was Sie gesagt haben, ist wichtig.</b> Ein einziges Zeichen ist Grund genug, mit einem Zentrum zu sprechen. Sie können dort auch wegen einer anderen Person anrufen: { $line }, Tag und Nacht.
    .none = <b>Sie haben überall Nein gesagt.</b> Wenn sich trotzdem etwas falsch anfühlt, können Sie ein Zentrum fragen: { $line }, Tag und Nacht.
    .after = <b>Helfen, ohne dass es gefährlicher wird</b>
        • Sprechen Sie nur dann mit der Person, wenn niemand mithören kann.
        • Schreiben Sie der Person nichts darüber: Vielleicht liest jemand anders in ihrem Handy.
        • Sprechen Sie nicht mit den Menschen, die das vielleicht tun.
        • Hören Sie zu. Lassen Sie die Person entscheiden.
        • Ist die Person jetzt in Gefahr? Rufen Sie { $emergency } oder { $police } an.
    .forward = Ich mache mir Sorgen um jemanden. Das habe ich gesehen oder gehört:

# The questions. The text asks; .said is the answer “yes” in the person’s own words; .why is why it is worth care;
# .next is what to ask or do. In German "yes" to a question with "not" is unclear: ask without it.
question-me-different = Ist Ihre Arbeit oder Ihre Unterkunft anders, als es versprochen war?
    .said = Es ist anders, als es versprochen war
    .why = Manche Menschen bringen andere mit falschen Versprechen dorthin, wo sie sie haben wollen.
    .next = Behalten Sie Nachrichten und Namen, die Sie haben, wenn das sicher ist.
question-me-papers = Behält jemand Ihren Pass oder Ihre Papiere?
    .said = Jemand behält meine Papiere
    .why = Ihre Papiere gehören Ihnen. Es ist ein Warnzeichen, wenn jemand sie behält.
    .next = Sie können auch ohne Papiere um Hilfe bitten.
question-me-pay = Behält jemand Ihren Lohn, oder bekommen Sie viel weniger als versprochen?
    .said = Jemand behält meinen Lohn oder zahlt viel weniger als versprochen
    .why = Alle, die in Belgien für einen Arbeitgeber arbeiten, haben die gleichen Rechte bei der Arbeit.
    .next = Schreiben Sie Ihre Tage und Stunden auf, wenn das sicher ist. Ein Zentrum kann Ihnen mehr sagen.
question-me-debt = Müssen Sie arbeiten, um Schulden oder die Kosten Ihrer Reise abzuzahlen?
    .said = Ich arbeite, um Schulden oder meine Reise abzuzahlen
    .why = Mit „Schulden“ werden Menschen oft unter Druck gesetzt.
    .next = Sprechen Sie zuerst mit einem Zentrum, und entscheiden Sie danach über das Bezahlen.
question-me-leave = Hindert jemand Sie daran, wegzugehen oder zu gehen, wohin Sie wollen?
    .said = Jemand hindert mich daran, wegzugehen oder zu gehen, wohin ich will
    .why = Niemand darf Sie einsperren oder daran hindern, hinauszugehen.
    .next = Rufen Sie an, wenn Sie allein sind, oder zeigen Sie jemandem eine Karte aus diesem Bot.
question-me-contact = Hält jemand Sie von Familie oder Freunden fern, oder nimmt jemand Ihr Handy weg?
    .said = Jemand hält mich von anderen fern oder nimmt mein Handy weg
    .why = Menschen ohne Kontakt zu anderen sind leichter zu kontrollieren.
    .next = Versuchen Sie, mit einer Person in Kontakt zu bleiben, der Sie vertrauen.
question-me-threats = Bedroht jemand Sie oder Ihre Familie?
    .said = Jemand bedroht mich oder meine Familie
    .why = Eine Drohung ist ernst, auch wenn es um Menschen geht, die weit weg sind.
    .next = Jetzt in Gefahr? Rufen Sie { $emergency } oder { $police } an. Zu jeder anderen Zeit: Sprechen Sie mit einem Zentrum.
question-me-hurt = Schlägt Sie jemand, oder macht jemand gegen Ihren Willen sexuelle Dinge mit Ihnen?
    .said = Jemand tut mir weh
    .why = Niemand hat das Recht, Ihnen wehzutun. Es ist nicht Ihre Schuld.
    .next = Jetzt in Gefahr? Rufen Sie { $emergency } oder { $police } an.
question-me-forced = Zwingt jemand Sie zu Sex, zum Betteln oder zu Straftaten?
    .said = Jemand zwingt mich zu etwas
    .why = Wenn jemand Sie zwingt, ist das nie Ihre Schuld.
    .next = Sie können mit einem Zentrum sprechen, egal was Sie tun mussten.
question-me-sleep = Müssen Sie dort schlafen, wo Sie arbeiten?
    .said = Ich muss dort schlafen, wo ich arbeite
    .why = Wer über Ihre Arbeit und Ihr Bett bestimmt, hat viel Macht über Sie.
    .next = Sie können nach einer anderen Unterkunft fragen.
question-me-hours = Arbeiten Sie sehr viele Stunden oder unter sehr schlechten Bedingungen?
    .said = Meine Arbeitszeiten oder Bedingungen sind sehr schlecht
    .why = Sie haben in Belgien Rechte bei der Arbeit, auch ohne Aufenthaltsdokument.
    .next = Ein Zentrum kann Ihnen Ihre Rechte erklären.
question-me-afraid = Haben Sie Angst vor den Leuten, bei denen Sie wohnen oder arbeiten?
    .said = Ich habe Angst vor Leuten um mich herum
    .why = Ihr Gefühl ist wichtig. Oft ist es richtig.
    .next = Sprechen Sie mit jemandem, dem Sie vertrauen, oder mit einem Zentrum.

question-other-different = Ist die Arbeit oder die Unterkunft der Person anders, als es versprochen war?
    .said = Es ist anders, als es der Person versprochen war
    .why = Manche Menschen bringen andere mit falschen Versprechen dorthin, wo sie sie haben wollen.
    .next = Merken Sie sich Namen und Orte. Schreiben Sie nichts auf, was andere finden können.
question-other-papers = Behält jemand den Pass oder die Papiere der Person?
    .said = Jemand behält die Papiere der Person
    .why = Die Papiere gehören der Person selbst. Es ist ein Warnzeichen, wenn jemand die Papiere behält.
    .next = Sagen Sie der Person: Man kann auch ohne Papiere um Hilfe bitten.
question-other-pay = Behält jemand den Lohn der Person, oder bekommt sie viel weniger als versprochen?
    .said = Jemand behält den Lohn der Person oder zahlt viel weniger als versprochen
    .why = Alle, die in Belgien für einen Arbeitgeber arbeiten, haben die gleichen Rechte bei der Arbeit.
    .next = Sagen Sie der Person, dass diese Rechte auch ohne Aufenthaltsdokument gelten.
question-other-debt = Muss die Person arbeiten, um Schulden oder die Kosten der Reise abzuzahlen?
    .said = Die Person arbeitet, um Schulden oder die Reise abzuzahlen
    .why = Mit „Schulden“ werden Menschen oft unter Druck gesetzt.
    .next = Bezahlen Sie das nicht für die Person. Sprechen Sie zuerst mit einem Zentrum.
question-other-leave = Hindert jemand die Person daran, wegzugehen oder zu gehen, wohin sie will?
    .said = Jemand hindert die Person daran, wegzugehen oder zu gehen, wohin sie will
    .why = Niemand darf einen Menschen einsperren oder daran hindern, hinauszugehen.
    .next = Versuchen Sie nicht, die Person herauszuholen. Rufen Sie ein Zentrum oder die Polizei an.
question-other-contact = Hält jemand die Person von Familie oder Freunden fern, oder nimmt jemand ihr Handy weg?
    .said = Jemand hält die Person von anderen fern
    .why = Menschen ohne Kontakt zu anderen sind leichter zu kontrollieren.
    .next = Bleiben Sie so in Kontakt, dass es ganz normal aussieht.
question-other-threats = Bedroht jemand die Person oder ihre Familie?
    .said = Jemand bedroht die Person oder ihre Familie
    .why = Eine Drohung ist ernst, auch wenn es um Menschen geht, die weit weg sind.
    .next = Jetzt in Gefahr? Rufen Sie { $emergency } oder { $police } an. Zu jeder anderen Zeit: Sprechen Sie mit einem Zentrum.
question-other-hurt = Schlägt jemand die Person, oder macht jemand gegen ihren Willen sexuelle Dinge mit ihr?
    .said = Jemand tut der Person weh
    .why = Niemand hat das Recht, der Person wehzutun.
    .next = Passiert es jetzt? Rufen Sie { $emergency } oder { $police } an.
question-other-forced = Zwingt jemand die Person zu Sex, zum Betteln oder zu Straftaten?
    .said = Jemand zwingt die Person zu etwas
    .why = Wer gezwungen wird, ist nie selbst schuld.
    .next = Urteilen Sie nicht. Sagen Sie der Person, dass sie mit einem Zentrum sprechen kann.
question-other-sleep = Muss die Person dort schlafen, wo sie arbeitet?
    .said = Die Person muss dort schlafen, wo sie arbeitet
    .why = Wer über ihre Arbeit und ihr Bett bestimmt, hat viel Macht über sie.
    .next = Fragen Sie, wenn Sie mit der Person allein sind, ob sie gern eine andere Unterkunft hätte.
question-other-hours = Arbeitet die Person sehr viele Stunden oder unter sehr schlechten Bedingungen?
    .said = Die Arbeitszeiten oder Bedingungen der Person sind sehr schlecht
    .why = Die Person hat in Belgien Rechte bei der Arbeit, auch ohne Aufenthaltsdokument.
    .next = Ein Zentrum kann diese Rechte erklären.
question-other-afraid = Hat die Person Angst vor den Leuten, bei denen sie wohnt oder arbeitet?
    .said = Die Person hat Angst vor Leuten um sie herum
    .why = Angst sagt viel, auch wenn jemand sagt, dass alles gut ist.
    .next = Geben Sie der Person Zeit. Lassen Sie die Person entscheiden.

# Questions about an offer. Those that are the same for every offer begin with “offer”.
question-offer-papers = Will man Ihren Pass oder Ihre Papiere behalten?
    .said = Man will meine Papiere
    .why = Es ist ein Warnzeichen, wenn jemand Ihre Papiere will. Die Behörden dürfen danach fragen.
    .next = Zeigen Sie ein Papier, wenn Sie wollen, und stecken Sie es wieder in Ihre eigene Tasche.
question-offer-phone = Will man Ihr Handy oder Ihren Laptop haben?
    .said = Man will mein Handy oder meinen Laptop
    .why = Ohne Handy oder Laptop können Sie die Menschen nicht anrufen, denen Sie vertrauen.
    .next = Behalten Sie Handy und Laptop bei sich.
question-offer-alone = Will man, dass Sie allein kommen und Ihre Familie oder Ihre Mitreisenden zurückbleiben?
    .said = Ich soll allein kommen
    .why = Es ist ein Warnzeichen, wenn jemand Sie trennen will.
    .next = Bleiben Sie zusammen, oder gehen Sie nicht.
question-offer-return = Erwartet man etwas dafür, zum Beispiel „Dienste“ oder Sex?
    .said = Man erwartet etwas dafür
    .why = Hilfe, die man mit „Diensten“ zurückzahlen muss, ist keine Hilfe.
    .next = Fragen Sie zuerst, was man erwartet. Sie dürfen Nein sagen.
question-offer-money = Will man Geld für eine Registrierung oder für einen Umzug in ein anderes Land?
    .said = Man will Geld für eine Registrierung oder einen Umzug
    .why = Es ist ein Warnzeichen, wenn jemand eine Registrierung oder einen Umzug verkauft. Eine gewöhnliche Fahrkarte ist kein Warnzeichen.
    .next = Bezahlen Sie nicht. Fragen Sie Fedasil oder UNHCR, wie das funktioniert.
question-offer-price = Muss der Preis noch ausgemacht werden?
    .said = Es ist kein Preis ausgemacht
    .why = Aus einem Preis, der später kommt, können Schulden werden.
    .next = Machen Sie vorher einen Preis aus.

question-job-good = Klingt die Arbeit zu gut, um wahr zu sein?
    .said = Es klingt zu gut, um wahr zu sein
    .why = Viel Geld für leichte Arbeit ist ein Warnzeichen.
    .next = Fragen Sie zuerst andere Leute nach diesem Arbeitgeber.
question-job-unclear = Bleiben Arbeit, Zeiten oder Lohn unklar?
    .said = Arbeit, Zeiten oder Lohn bleiben unklar
    .why = Was jetzt unklar ist, kann später zu Streit führen.
    .next = Bitten Sie darum, es schriftlich zu bekommen.
question-job-debt = Würden Sie dort Geld schulden, zum Beispiel für Ihre Reise oder Ihr Bett?
    .said = Ich würde dort Geld schulden
    .why = Mit „Schulden“ werden Menschen oft unter Druck gesetzt.
    .next = Fragen Sie vorher, was Sie schulden würden und wem.
question-job-sleep = Würden Sie dort schlafen, wo Sie arbeiten?
    .said = Ich würde dort schlafen, wo ich arbeite
    .why = Dann bestimmt eine einzige Person über Ihre Arbeit und Ihr Bett.
    .next = Fragen Sie, ob Sie woanders wohnen dürfen.
question-job-free = Würde man Sie dort daran hindern, hinauszugehen oder mit der Arbeit aufzuhören?
    .said = Man würde mich daran hindern, hinauszugehen oder aufzuhören
    .why = Niemand darf Sie einsperren oder Ihre Papiere behalten, damit Sie bleiben.
    .next = Gehen Sie nicht dorthin. Fragen Sie zuerst ein Zentrum.

question-room-unknown = Sind die Leute dort Unbekannte, für Sie und für alle, die Sie gefragt haben?
    .said = Niemand kennt die Leute dort
    .why = Manche Menschen sagen nicht ehrlich, wer sie sind.
    .next = Fragen Sie zuerst andere Leute. Online: Wählen Sie ein Angebot mit guten Bewertungen.
question-room-identity = Weigert sich die Person, Ihnen einen Ausweis zu zeigen?
    .said = Die Person zeigt mir keinen Ausweis
    .why = Sie dürfen darum bitten, den Ausweis zu sehen.
    .next = Fragen Sie noch einmal. Wenn die Person sich weigert, suchen Sie eine andere Unterkunft.
question-room-secret = Sollen Sie geheim halten, wo Sie wohnen werden?
    .said = Ich soll niemandem sagen, wo ich wohne
    .why = Wer es gut meint, hat nichts zu verstecken.
    .next = Sagen Sie jemandem, dem Sie vertrauen, wo Sie wohnen und bei wem.

question-ride-unknown = Würde eine fremde Person Sie in einem Privatauto fahren?
    .said = Eine fremde Person würde mich fahren
    .why = Manche Menschen bieten eine Fahrt an, um Macht über jemanden zu bekommen.
    .next = Suchen Sie zuerst einen Zug, einen Bus oder eine bekannte Firma.

# The buttons and lines of every check.
# Never "nicht sicher" for "not sure": in German it also says "not safe".
check-start = Anfangen
check-yes = Ja
check-no = Nein
check-unsure = Weiß nicht
check-back = Eine Frage zurück
check-stop = Aufhören
check-step = Frage { $step } von { $steps }
check-grave = <b>Das kann gefährlich sein. Sie können jetzt mit jemandem sprechen:</b>
    { $emergency } oder { $police } – jetzt in Gefahr
    { $line } – Tag und Nacht, auch wenn Sie noch nichts entschieden haben
check-more = Ihre anderen Antworten
check-said-yes = Sie haben Ja gesagt
check-said-unsure = Das wissen Sie nicht genau
check-send = An Vertrauensperson senden
check-forward-help = Wer helfen kann: { $line } (Tag und Nacht). In Gefahr: { $emergency } oder { $police }.
check-forward-title = Etwas, das ich zeigen möchte
check-forwarded = Die Nachricht steht hier unten. Leiten Sie die Nachricht weiter: Halten Sie den Finger darauf, und wählen Sie „Weiterleiten“. Danach können Sie die Nachricht löschen.
