# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = Информация для тех, кто недавно в Бельгии: жильё, транспорт, работа и кто может помочь. Чтобы начать, нажмите кнопку внизу.
profile-short-description = Информация для тех, кто недавно в Бельгии.
profile-command-start = Меню
profile-command-help = Кому позвонить
profile-command-language = Язык
profile-command-privacy = Личные данные
profile-command-erase = Очистить этот чат
