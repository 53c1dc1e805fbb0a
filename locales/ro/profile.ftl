# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = Informații pentru cei nou-veniți în Belgia: un loc de stat, deplasare, muncă și cine poate ajuta. Apăsați Start.
profile-short-description = Informații pentru cei nou-veniți în Belgia.
profile-command-start = Meniu
profile-command-help = Unde puteți suna
profile-command-language = Limba
profile-command-privacy = Datele dumneavoastră
profile-command-erase = Golește această conversație
