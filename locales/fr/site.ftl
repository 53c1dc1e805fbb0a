# The pages for a browser, for who has no Telegram.
# On every page: it puts a page about trains in place of this one. One short word.
site-exit = Quitter
# For who reads by ear or by keyboard: goes past the buttons at the top.
site-skip = Aller au texte
# The page with nothing but numbers to call, and the button in the chat that opens it.
site-call = Appeler
    .emergency = ambulance, pompiers, police
    .police = police
    .line = les trois centres, jour et nuit

site-place = La ville où vous êtes, ou son code postal
site-find = Voir le centre
site-no-position = Votre navigateur ne dit pas où vous êtes. Écrivez la ville ou le code postal.
# Above a table of postcodes and regions.
site-postcodes = Votre code postal indique la région

site-check = Répondez ci-dessous. Rien n’est envoyé ni conservé : tout disparaît quand vous fermez la page.
site-note = Écrivez les réponses pour une personne de confiance : sur papier ou dans un message. Faites-le seulement si c’est sans danger. Cette page ne garde rien.

site-about = <b>À propos de ces pages</b>
    Safe Steps informe les personnes qui, en Belgique, sont peut-être trompées, piégées ou exploitées. D’abord celles qui ont fui l’Ukraine.

    Ici, personne ne lit ce que vous faites et personne ne répond. Ces pages ne peuvent pas promettre de l’aide. Elles vous montrent qui peut aider.

site-privacy = <b>Vie privée</b>
    Ces pages ne déposent aucun cookie, ne demandent aucun nom et ne comptent pas les visites. La ville que vous écrivez sert à trouver le centre d’aide, puis elle est oubliée. Vos réponses restent sur votre écran.
site-traces = <b>Ce qui reste sur votre téléphone</b>
    • les adresses de ces pages, dans l’historique du navigateur internet
    • les appels, dans la liste des appels et sur la facture de téléphone

    « { site-exit } » met une page sur les trains à la place de celle-ci. Sur un clavier, appuyez trois fois sur Maj (Shift).

    Votre téléphone est peut-être surveillé ? Utilisez un autre appareil, que personne ne surveille.

site-keep = <b>Garder ces pages sur ce téléphone</b>
    Elles s’ouvrent alors sans internet. Réfléchissez d’abord : elles restent dans la mémoire du navigateur, et toute personne qui a le téléphone en main peut les trouver.
    .keep = Les garder
    .remove = Les enlever
    .kept = Ces pages sont maintenant sur ce téléphone.
    .removed = Elles ne sont plus sur ce téléphone.
    .failed = Ce navigateur ne peut pas le faire.
