share = <b>Поделиться</b>
    Отправьте этого бота семье или друзьям. Сообщение короткое и нейтральное. Сам бот показывает номера, по которым можно попросить о помощи.

    Сначала подумайте: может ли кто-то ещё заглядывать в их телефон?
    .label = Поделиться

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = Полезная информация для тех, кто недавно в Бельгии

# On the button below what the other person receives: it opens the bot.
share-open = Открыть

# When somebody wants to send on what is no longer in the chat.
share-gone = Этого сообщения уже нет. Открыть бота

# In which language the other person receives it.
share-reader = На этом языке: { $language }
share-language = <b>На каком языке читает другой человек?</b>
    На этом языке будет сообщение, и на нём же откроется бот.
    .label = На другом языке

share-pictures = <b>Изображение, чтобы переслать</b>
    На нём то, что бот говорит об одной теме, и номера, куда звонить. Перешлите его или распечатайте.

    Сначала подумайте: кто увидит изображение, поймёт, о чём оно.
    .label = Как изображение
share-papers = <b>Чтобы распечатать</b>
    Документ на одну страницу.

    На плакате сказано, о чём он. На наклейках и памятке этого нет: только код и номера.
    Памятка маленькая: её можно сложить и спрятать в обуви.
    .label = Распечатать
button-picture-numbers = Кому звонить
button-picture-code = QR-код
button-paper-poster = Плакат
button-paper-stickers = Наклейки
button-paper-shoe-card = Памятка, чтобы спрятать
