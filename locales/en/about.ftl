about = <b>About this bot</b>
    Safe Steps gives information to people in Belgium who may be tricked, trapped or exploited. First of all to people who fled Ukraine.

    It is a program, not a person. No person behind the bot reads your messages or answers you. To find somebody you can call, tap “{ help.label }”.

    The bot cannot promise help. It shows you who can help.
    .label = About and privacy

about-trafficking = <b>What is human trafficking?</b>
    A person is tricked, trapped or forced, and then used for the profit of somebody else. It is a crime.

    It can be:
    • sexual exploitation
    • forced labour
    • being kept as a servant in a house
    • slavery, and things like it
    • violence because of a person’s gender
    • being forced to beg
    • being forced to commit crimes

    You think this is happening to you, or to somebody else? The Belgian police and the three centres help.
    .label = What is trafficking?

about-privacy = <b>Privacy</b>
    <b>What the bot keeps</b>
    • the language you chose: { $language-days } days after your last use
    • which messages ✖ has to delete, and when screens cover themselves: { $deletable-hours } hours at most
    • an open question, or a note that you are writing: until it ends, { $open-hours } hours at most
    It is on the server of those who run this bot, and sealed with a key. Your name is not with it.

    <b>What the bot does not keep</b>
    • your name, your number, your location, and what you write here. Only a note: until it is finished.

    <b>Who can read this chat</b>
    • Telegram can. A chat with a bot is not a secret chat.
    • Anybody who holds your phone.

    <b>How to erase</b>
    Tap ✖, or write /erase. If you block this bot, it forgets you, too.
    .label = Privacy

about-sources = <b>Where the facts come from</b>
    From public pages of UNHCR, of the Belgian authorities, and of the centres and services themselves.

    Below the numbers stands the day when they were last checked.
    .label = Sources

about-timers = <b>Cover and erase by itself</b>
    Screens about help can turn into a page about trains and weather, when you tap nothing for a time.
    You can also let everything in this chat be erased, some time after your last tap.
    .label = Cover and erase by itself
