# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    Информация для тех, кто недавно в Бельгии: жильё, транспорт, работа и кто может помочь.

    О чём вы хотите прочитать?
    .label = Меню

# Buttons that stand on many screens.
button-back = Назад
button-locate = Я не знаю
button-copy = 📋 { $phone }
button-card = Получить контакт
button-remove = Убрать это сообщение
button-share-chat = Человеку или группе
button-share-link = Поделиться ссылкой
button-share-copy = Скопировать ссылку
button-share-page = Человеку без Telegram
button-close = Закрыть
button-refresh = Обновить
button-cover = Скрыть { $time }
button-cover-off = Никогда не скрывать
button-erase = Стереть { $time }
button-erase-off = Никогда не стирать
