# Notes: a few questions whose answers become one message, to send to somebody the person trusts.
note = <b>Une note pour une personne de confiance</b>
    Écrivez où vous logez, ou comment vous voyagez. Envoyez la note à une personne de confiance. Alors quelqu’un sait où vous êtes.

    De quoi s’agit-il ?
    .label = Une note

# .title is the first line of the message that is sent.
note-stay = <b>Où je loge</b>
    Je pose quelques questions. Vous pouvez passer une question, ou revenir en arrière.

    À la fin, vous recevez un message à envoyer. Quand il est prêt, je n’en garde rien.
    .label = Où je loge
    .title = L’endroit où je loge
note-ride = <b>Un trajet</b>
    Je pose quelques questions. Vous pouvez passer une question, ou revenir en arrière.

    À la fin, vous recevez un message à envoyer. Quand il est prêt, je n’en garde rien.
    .label = Un trajet
    .title = Mon trajet

# The questions, each with advice. .name stands before the answer in the message, and on the button to change it.
ask-stay-address = <b>Où logez-vous ?</b>
    Écrivez l’adresse, ou envoyez votre position (📎).

    Dites à une personne de confiance où vous logez, et chez qui.
    .name = Où
ask-stay-host = <b>Qui vous loge ?</b>
    Écrivez le nom, ou ce que vous en savez.

    Demandez à d’autres gens ce qu’ils savent de cette personne. Vous pouvez demander à voir un document d’identité.
    .name = Qui me loge
ask-stay-phone = <b>Quel est le numéro de téléphone de la personne qui vous loge ?</b>
    Écrivez-le, ou envoyez le contact (📎).
    .name = Téléphone (logement)
ask-stay-price = <b>Quel prix avez-vous fixé ensemble ?</b>

    Mettez-vous d’accord sur un prix avant de vous installer.
    .name = Prix
ask-stay-return = <b>Qu’est-ce que cette personne attend de vous en échange ?</b>

    Demandez si elle attend quelque chose. Vous avez le droit de dire non.
    .name = Attendu en échange
ask-stay-until = <b>Jusqu’à quand restez-vous ?</b>

    Ne donnez pas vos documents pour la durée de votre séjour.
    .name = Jusqu’à quand
ask-ride-from = <b>D’où partez-vous ?</b>
    Écrivez le lieu, ou envoyez votre position (📎).

    Restez avec votre famille ou avec les gens qui vous accompagnent.
    .name = Lieu de départ
ask-ride-to = <b>Où allez-vous ?</b>
    .name = Destination
ask-ride-driver = <b>Qui conduit ?</b>
    Écrivez le nom, ou envoyez le contact (📎).
    .name = Qui conduit
ask-ride-plate = <b>Quel est le numéro de la plaque d’immatriculation ?</b>

    Regardez la plaque avant de monter.
    .name = Numéro de plaque
ask-ride-company = <b>C’est quelle entreprise ?</b>

    Choisissez un transport organisé par une entreprise connue.
    .name = Entreprise
ask-ride-price = <b>Quel prix avez-vous fixé ensemble ?</b>

    Mettez-vous toujours d’accord sur le prix avant de monter.
    .name = Prix
ask-ride-when = <b>Quand partez-vous, et quand arrivez-vous ?</b>
    .name = Quand
ask-ride-companions = <b>Qui vous accompagne ?</b>

    Ne laissez personne vous séparer de votre famille ou des gens qui vous accompagnent. Ne donnez pas vos documents.
    .name = Qui m’accompagne
ask-code = <b>Un mot secret ?</b>
    Vous pouvez choisir un mot ensemble. Quand vous le dites ou l’écrivez, l’autre personne sait que vous avez besoin d’aide.

    Toute personne qui lit cette note lit aussi ce mot. C’est plus sûr de le dire par téléphone, et de ne pas l’écrire ici.
    .name = Mot secret (j’ai besoin d’aide)
ask-hour = <b>Quand allez-vous de nouveau appeler ou écrire ?</b>
    Écrivez l’heure. Sans nouvelles de vous à cette heure-là, l’autre personne sait que quelque chose ne va peut-être pas.
    .name = Je vais appeler ou écrire à

# The buttons and lines of every note.
note-start = Commencer
note-skip = Passer
note-before = Question précédente
note-stop = Arrêter
note-step = Question { $step } sur { $steps }
note-answered = Vous avez écrit : { $answer }
note-review = <b>Voici votre note.</b> Appuyez sur ce que vous voulez changer, ou créez le message.
note-make = Créer le message
note-send = Envoyer
note-erase = Effacer cette note
# Below what the person sends on: a note, or the end of a check.
note-hidden = Le texte est caché : appuyez dessus pour le lire.
note-done = Votre note est ci-dessus. Envoyez-la maintenant : gardez le doigt dessus et choisissez « Transférer ». Je n’en ai rien gardé. Elle disparaît quand la page sur les trains et la météo s’affiche, ou quand vous appuyez sur ✖.
note-empty = Vous avez passé toutes les questions. Il n’y a donc pas de note.
# When somebody writes “stop” or “menu” inside a note.
note-stop-ask = <b>Arrêter d’écrire cette note ?</b>
note-keep = Garder la note
note-throw = La jeter
note-go-on = Continuer
note-aside = Votre note est gardée, { $open-hours } heures au maximum. Appuyez sur « { note-start } » pour continuer.
note-stopped = Je n’ai rien gardé de la note.
note-too-long = C’est trop long pour moi. Écrivez moins, s’il vous plaît.
note-not-understood = Écrivez un texte ici, s’il vous plaît.
note-lost = Je n’ai plus cette note. Vous pouvez recommencer.
