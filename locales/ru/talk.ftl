# Short lines above a screen, when somebody writes instead of tapping.
talk-menu = Я программа и этого не понимаю. Вот что я могу вам показать:
talk-media = Я не могу смотреть картинки и слушать сообщения. Ваше сообщение осталось неоткрытым. Вот что я могу вам показать:
talk-broken = Здесь что-то не сработало. Эти номера работают:
talk-language-lost = Сейчас я не могу запомнить ваш язык. Кнопки ниже остаются на этом языке.

# In a group: neutral, and nothing else.
group-line = Здравствуйте. Я отвечаю только в личном чате.
    .button = Открыть чат
