# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = Information for people who are new in Belgium: a place to stay, transport, work, and who can help. Tap Start.
profile-short-description = Information for people who are new in Belgium.
profile-command-start = Menu
profile-command-help = Who to call
profile-command-language = Language
profile-command-privacy = Privacy
profile-command-erase = Clear this chat
