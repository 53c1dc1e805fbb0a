# The first screen. It may be read over a shoulder or on a locked phone: it stays neutral.
menu = <b>Safe Steps</b>

    Информация за хора, които са отскоро в Белгия: жилище, транспорт, работа и кой може да помогне.

    За какво искате да прочетете?
    .label = Меню

# Buttons that stand on many screens.
button-back = Назад
button-locate = Не знам
button-copy = 📋 { $phone }
button-card = Като контакт
button-remove = Махане на съобщението
button-share-chat = До човек или група
button-share-link = Изпращане на линка
button-share-copy = Копиране на линка
button-share-page = До човек без Telegram
button-close = Затваряне
button-refresh = Обновяване
button-cover = Скриване { $time }
button-cover-off = Без скриване
button-erase = Изтриване { $time }
button-erase-off = Без изтриване
