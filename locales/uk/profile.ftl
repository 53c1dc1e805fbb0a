# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = Інформація для людей, які нещодавно приїхали до Бельгії: житло, транспорт, робота і хто може допомогти. Натисніть «Розпочати» (Start).
profile-short-description = Інформація для людей, які нещодавно приїхали до Бельгії.
profile-command-start = Меню
profile-command-help = Кому дзвонити
profile-command-language = Мова
profile-command-privacy = Приватність
profile-command-erase = Очистити цей чат
