# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = Información para quien acaba de llegar a Bélgica: un lugar donde quedarse, transporte, trabajo, y quién puede ayudar. Toque Iniciar.
profile-short-description = Información para quien acaba de llegar a Bélgica.
profile-command-start = Menú
profile-command-help = A quién llamar
profile-command-language = Idioma
profile-command-privacy = Privacidad
profile-command-erase = Vaciar este chat
