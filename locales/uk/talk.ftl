# Short lines above a screen, when somebody writes instead of tapping.
talk-menu = Я програма і не розумію цього. Ось що я можу вам показати:
talk-media = Я не можу дивитися зображення чи слухати повідомлення. Ваше повідомлення не відкрито. Ось що я можу вам показати:
talk-broken = Тут сталася помилка. Ці номери працюють:
talk-language-lost = Зараз я не можу запам’ятати вашу мову. Кнопки внизу лишаються цією мовою.

# In a group: neutral, and nothing else.
group-line = Вітаю. Я відповідаю лише в приватному чаті.
    .button = Відкрити чат
