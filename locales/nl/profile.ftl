# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = Informatie voor mensen die nieuw zijn in België: onderdak, vervoer, werk, en wie kan helpen. Tik op Start.
profile-short-description = Informatie voor mensen die nieuw zijn in België.
profile-command-start = Menu
profile-command-help = Wie u kunt bellen
profile-command-language = Taal
profile-command-privacy = Privacy
profile-command-erase = Deze chat leegmaken
