# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    Інформація для людей, які нещодавно приїхали до Бельгії: житло, транспорт, робота і хто може допомогти.

    Про що ви хочете прочитати?
    .label = Меню

# Buttons that stand on many screens.
button-back = Назад
button-locate = Я не знаю
button-copy = 📋 { $phone }
button-card = Отримати контакт
button-remove = Прибрати це повідомлення
button-share-chat = Людині або групі
button-share-link = Поділитися посиланням
button-share-copy = Копіювати посилання
button-share-page = Людині без Telegram
button-close = Закрити
button-refresh = Оновити
button-cover = Сховати { $time }
button-cover-off = Ніколи не ховати
button-erase = Стерти { $time }
button-erase-off = Ніколи не стирати
