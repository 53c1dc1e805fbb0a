# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = Informations pour les personnes qui viennent d’arriver en Belgique : logement, transport, travail, et qui peut aider. Appuyez sur Démarrer.
profile-short-description = Informations pour les personnes qui viennent d’arriver en Belgique.
profile-command-start = Menu
profile-command-help = Qui appeler
profile-command-language = Langue
profile-command-privacy = Vie privée
profile-command-erase = Vider cette discussion
