safety = <b>Five steps to stay safe</b>

    <b>Stay alert.</b> Trust your own feeling about people you do not know.

    <b>Keep your documents on you.</b> Take photos of them. Send the photos to somebody you trust.

    <b>Stay in touch</b> with your family and with people you trust.

    <b>Know your rights,</b> and where to get help.

    <b>Use information you can trust.</b> Look at who gives it.
    .label = Stay safe

safety-strangers = <b>When somebody offers help</b>
    Many people want to help, on the way and after you arrive in Belgium.
    Some are not who they say they are.

    They offer a bed, a ride or free food. Later they use it to push you into sex, work or other services.
    Or they want to hurt you, or take your documents and belongings.

    You may say no. You may leave. You may ask for help.
    .label = Help from strangers

safety-sources = <b>Information you can trust</b>
    • UNHCR Help Belgium – for people who had to flee
    • info-ukraine.be – from the Belgian government
    • Stop Human Trafficking – the website of the three centres
    • Fedasil – the federal agency for reception

    A website stays in the history of your browser. Use another phone if somebody looks at yours.
    .label = Trusted information

safety-phone = <b>If somebody can see your phone</b>
    <b>✖ is on every screen.</b> One tap, and this page turns into a page about trains and weather. The other messages of the last { $deletable-hours } hours are deleted, yours too. What the bot kept about you is erased. Writing /erase, x or ❌ does the same.

    If you tap nothing for a while, the page about trains and weather comes automatically.

    <b>✖ cannot take away everything.</b> Read what stays, and what you can do yourself.

    Your phone may be watched? Use another device that is safe.
    .label = If somebody sees my phone

safety-phone-stays = <b>What ✖ cannot take away</b>
    • this chat in your list of chats
    • notifications that were already shown, also on another device of yours
    • calls, in the call log and on the phone bill
    • websites you opened, in the browser
    • messages older than { $deletable-hours } hours
    • a contact or a picture that you saved
    • what you sent on to somebody else
    .label = What stays

# The names of menu entries are those of Telegram in this language.
safety-phone-settings = <b>What you can do yourself</b>
    <b>Quiet:</b> open this chat, tap its name at the top, and mute it. Then you get no notifications from it.

    <b>No preview:</b> in Telegram’s settings, under “Notifications and Sounds”, turn off the preview of messages. Then a notification does not show the words.

    <b>Auto-delete:</b> turn it on for this chat. Then Telegram deletes new messages after a time.

    <b>Delete the chat:</b> choose “Delete chat” in its menu. Then it is no longer in your list.
    .label = Settings of the phone
