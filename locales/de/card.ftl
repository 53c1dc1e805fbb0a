# Cards to show to somebody. The text of a card is what that person reads, in the languages of Belgium; it speaks for the
# one who shows it, and is short: it is drawn in large letters.
card = <b>Karten zum Zeigen</b>
    Zeigen Sie eine Karte der Polizei, dem Personal im Zug, in einer Arztpraxis oder jemandem in Ihrer Nähe. Auf der Karte steht Ihre Bitte in den Sprachen von Belgien, auf Englisch und in Ihrer Sprache.

    Sie können jede Karte als Bild bekommen. Ein Bild funktioniert ohne Internet. Denken Sie zuerst nach: Vielleicht sieht jemand anders Ihre Bilder.
    .label = Karten zum Zeigen
card-police = Ich brauche Hilfe. Bitte rufen Sie die Polizei.
    .label = Bitte Polizei rufen
card-unwilling = Ich will nicht mit dieser Person mitgehen. Bitte helfen Sie mir.
    .label = Ich will nicht mitgehen
card-call = Bitte rufen Sie für mich diese Nummer an: { $line }
    .label = Bitte für mich anrufen
card-speak = Sprechen Sie { $language }?
    .label = Sprechen Sie meine Sprache?
card-lost = Ich habe mich verirrt. Bitte helfen Sie mir, eine offizielle Aufnahmestelle zu finden.
    .label = Ich habe mich verirrt

card-picture = Als Bild bekommen
checked-on = Geprüft am { $checked }
