about = <b>About this bot</b>
    Safe Steps gives information to people in Belgium who may be tricked, trapped or exploited. First of all to people who fled Ukraine.

    It is a program. Nobody behind the bot reads your messages or answers you. To find somebody you can call, tap “{ help.label }”.

    The bot cannot promise help. It shows you who can help.

    { $review }
    .label = About and privacy

about-trafficking = <b>What is human trafficking?</b>
    Somebody is tricked, trapped or forced, and then used for the profit of others. It is a crime. It can be trafficking even if you agreed at first.

    It can be:
    • sexual exploitation
    • forced labour
    • being kept as a servant in a house
    • slavery, and things like it
    • violence because of somebody’s gender
    • being forced to beg
    • being forced to commit crimes
    • forced marriage, illegal adoption, removal of an organ

    You think this is happening to you, or to somebody else? You can call one of the three centres, or the police. Not in danger now, and no residence document? Talk to a centre first.
    .label = What is trafficking?

about-privacy = <b>Privacy</b>
    <b>What the bot keeps</b>
    • the language you chose: { $language-days } days after your last use
    • which messages ✖ has to delete, and when the page about trains and weather has to come: { $deletable-hours } hours at most
    • a question you have not answered yet, or a note that you are writing: until it ends, { $open-hours } hours at most
    It is on the server of those who run this bot, locked with a key, without your name.

    <b>What the bot does not keep</b>
    Your name, your number, your location, and what you write here. A note is kept until it is finished.
    .label = Privacy

about-privacy-readers = <b>Who can read this chat</b>
    • Telegram can. A chat with a bot is not a secret chat.
    • Anybody who holds your phone, or another device with your Telegram.

    <b>How to erase</b>
    Tap ✖, or write /erase. If you block this bot, it forgets you, too.
    .label = Who can read this chat

about-sources = <b>Where the facts come from</b>
    From public pages of UNHCR, of the Belgian authorities, and of the centres and services themselves.

    With the numbers you see the day when they were last checked.
    .label = Sources

about-timers = <b>Cover and erase automatically</b>
    If you tap nothing for a while, a page about trains and weather comes automatically in place of this one. The menu comes back with ☰.
    You can also let the messages of the last { $deletable-hours } hours be deleted, some time after your last tap. Older messages stay.
    .label = Cover and erase automatically

# On About, until a native reader or a centre has read the language: `reviewed` in flows/languages.yaml.
not-reviewed = <i>The numbers are checked. No native reader or centre has read all of these words yet.</i>
