share = <b>Поділитися</b>
    Надішліть цього бота родині чи друзям. Повідомлення коротке й нейтральне. У самому боті є номери, за якими можна попросити допомоги.

    Спершу подумайте: чи може хтось інший заглядати в їхній телефон?
    .label = Поділитися

# What the other person receives. It may be read by anybody: it stays neutral.
share-text = Корисна інформація для людей, які нещодавно приїхали до Бельгії

# On the button below what the other person receives: it opens the bot.
share-open = Відкрити

# When somebody wants to send on what is no longer in the chat.
share-gone = Цього повідомлення вже немає. Відкрити бота

# In which language the other person receives it.
share-reader = Цією мовою: { $language }
share-language = <b>Якою мовою читає інша людина?</b>
    Цією мовою буде повідомлення, і нею ж відкриється бот.
    .label = Іншою мовою

share-pictures = <b>Зображення, щоб переслати</b>
    На ньому те, що бот каже про одну тему, і номери, куди дзвонити. Перешліть його або надрукуйте.

    Спершу подумайте: хто побачить зображення, зрозуміє, про що воно.
    .label = Як зображення
share-papers = <b>Щоб надрукувати</b>
    Документ на одну сторінку.

    На плакаті сказано, про що він. На наліпках і пам’ятці цього немає: лише код і номери.
    Пам’ятка маленька: її можна скласти й сховати у взутті.
    .label = Надрукувати
button-picture-numbers = Кому дзвонити
button-picture-code = QR-код
button-paper-poster = Плакат
button-paper-stickers = Наліпки
button-paper-shoe-card = Пам’ятка, щоб сховати
