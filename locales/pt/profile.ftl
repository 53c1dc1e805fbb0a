# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = Informações para quem chegou há pouco à Bélgica: lugar para ficar, transporte, trabalho, e quem pode ajudar. Toque em Iniciar.
profile-short-description = Informações para quem chegou há pouco à Bélgica.
profile-command-start = Menu
profile-command-help = Para quem ligar
profile-command-language = Idioma
profile-command-privacy = Privacidade
profile-command-erase = Limpar esta conversa
