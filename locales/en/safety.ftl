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
    • info-ukraine.be – from the Belgian government, with a page “I am being exploited”
    • Stop Human Trafficking – the website of the three centres
    • Fedasil – the agency for reception

    A website stays in the history of your browser. Use another phone if somebody looks at yours.
    .label = Trusted information

safety-phone = <b>If somebody can see your phone</b>
    <b>✖ stands on every screen.</b> One tap, and this page turns into a page about trains and weather. The other messages in this chat are deleted, yours too. What the bot kept about you is erased. Writing /erase or x does the same.

    <b>What stays</b>
    • this chat in your list of chats
    • notifications that were already shown
    • calls, in the call log and on the phone bill
    • websites you opened, in the browser
    • messages older than { $deletable-hours } hours
    • a contact card or a picture that you saved

    <b>What you can do yourself</b>
    • Remove the whole chat: choose “Delete chat” in its menu.
    • Turn on “Auto-delete” in Telegram. Then it deletes new messages by itself.
    • If your phone may be watched, use another device that is safe.
    .label = If somebody sees my phone
