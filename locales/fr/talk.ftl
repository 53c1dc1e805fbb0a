# Short lines above a screen, when somebody writes instead of tapping.
talk-neutral = Informations pour les personnes en Belgique
talk-menu = Je suis un programme et je ne comprends pas cela. Voici ce que je peux vous montrer :
talk-found = C’est peut-être une de ces pages :
talk-need-help = Vous avez besoin d’aide maintenant ? Appuyez sur « { help.label } ». En danger : { $emergency } ou { $police }.
talk-media = Je ne peux pas regarder d’images ni écouter de messages. Je n’ai rien ouvert. Voici ce que je peux vous montrer :
talk-danger = En danger maintenant ? Appelez le { $emergency }.
talk-broken = Il y a eu un problème ici. Ces numéros fonctionnent :
talk-kept = Votre choix : « { $choice } ». Après { $deletable-hours } heures sans appuyer sur rien, ce réglage est de nouveau comme au début.
talk-not-kept = Je ne peux pas retenir cela maintenant. Essayez de nouveau plus tard.
talk-not-removed = Telegram ne me laisse plus supprimer ce message. Vous pouvez le faire : gardez le doigt dessus, puis choisissez « Supprimer » 🗑.
talk-watched = Quelqu’un peut regarder votre téléphone ? ✖ cache cette page et supprime les messages des dernières { $deletable-hours } heures. La discussion reste dans votre liste. Lire plus : « { help-more.label } ».
talk-language-lost = Je ne peux pas retenir votre langue pour le moment. Les boutons ci-dessous restent dans cette langue.

# In a group: neutral, and nothing else.
group-line = Bonjour. Je réponds seulement dans une discussion privée.
    .button = Ouvrir la discussion
