# Asking where the person is, and answering.
place-ask = Écrivez le nom de la ville où vous êtes, ou le code postal. Ou appuyez sur le bouton pour envoyer votre position.
    .share = Envoyer ma position
    .cancel = Retour au menu
place-found = { $place } – voici votre centre d’aide.
place-guess = Vous voulez dire { $place } ? Alors, voici votre centre d’aide. Sinon, écrivez encore une fois, ou appuyez sur « { help-regions.label } ».
place-which = Ce nom existe plus d’une fois. C’est lequel ?
place-unknown = Je ne connais pas cet endroit. Vous pouvez appeler quand même : les numéros sont ci-dessous. Ou écrivez encore une fois, écrivez le code postal, ou choisissez votre région.
place-postcode = Ce n’est pas un code postal belge. Écrivez encore une fois, ou choisissez votre région.
place-near = Vous êtes près de la limite entre deux régions. Si vous êtes à { $place }, voici votre centre d’aide.
place-border = Vous êtes près de la frontière belge. Si vous êtes en Belgique, près de { $place }, voici votre centre d’aide.
# Where the button for the location only sent the words on it, as on a computer.
place-send = Un ordinateur ne peut pas envoyer votre position ici. Écrivez la ville ou son code postal. Sur un téléphone, vous pouvez aussi appuyer sur 📎, puis « Position ».
place-outside = Cet endroit n’est pas en Belgique. Les centres de ce bot travaillent en Belgique. Le { $emergency } fonctionne partout dans l’Union européenne.
# Seen for a blink, while the keyboard for the location is put away.
place-done = …
