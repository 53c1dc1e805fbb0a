# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = Informacje dla osób, które są w Belgii od niedawna: nocleg, transport, praca i kto może pomóc. Naciśnij Start.
profile-short-description = Informacje dla osób, które są w Belgii od niedawna.
profile-command-start = Menu
profile-command-help = Do kogo dzwonić
profile-command-language = Język
profile-command-privacy = Prywatność
profile-command-erase = Wyczyść ten czat
