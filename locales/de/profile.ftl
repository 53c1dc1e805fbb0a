# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = Informationen für Menschen, die neu in Belgien sind: Unterkunft, Fahrten, Arbeit und wer helfen kann. Tippen Sie auf Start.
profile-short-description = Informationen für Menschen, die neu in Belgien sind.
profile-command-start = Menü
profile-command-help = Wen Sie anrufen können
profile-command-language = Sprache
profile-command-privacy = Datenschutz
profile-command-erase = Diesen Chat leeren
