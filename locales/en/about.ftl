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
    • the language you chose
    • for a short time: that you were asked where you are
    Both are locked with a key, and your name is not with them.

    <b>What the bot does not keep</b>
    • your name, your number, your messages, your location

    <b>Who can read this chat</b>
    • Telegram can. A chat with a bot is not a secret chat.
    • Anybody who holds your phone.

    You block this bot? Then it forgets you.
    .label = Privacy

about-sources = <b>Where the facts come from</b>
    From public pages of UNHCR, of the Belgian authorities, and of the centres and services themselves.

    Below the numbers stands the day when they were last checked.
    .label = Sources
