# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = Информация за хора, които са отскоро в Белгия: жилище, транспорт, работа и кой може да помогне. Натиснете „Старт“.
profile-short-description = Информация за хора, които са отскоро в Белгия.
profile-command-start = Меню
profile-command-help = На кого да се обадя
profile-command-language = Език
profile-command-privacy = Лични данни
profile-command-erase = Изчистване на този чат
