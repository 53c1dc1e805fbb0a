# The numbers come last, just above the buttons: on a small phone only the end of a text is in sight.
help = <b>Help in Belgium</b>
    What you tell the police is strictly confidential. In danger now, call them, whoever you are.
    Not in danger now, and no residence document? Talk to a help centre first.

    Choose your region below. Each region has its own centre.
    <i>Checked on { $checked }</i>

    <b>Somebody uses you or scares you?</b>
    { $line } – day and night
    <b>In danger now? Call:</b>
    { $emergency } – also ambulance and fire
    { $police } – police
    On both, press { $police-key } for the police.
    .label = I need help

help-more = <b>More about getting help</b>
    Read what happens when you call, what your rights are, or how to report online.

    There are also cards to show to somebody near you, and what to know if somebody sees your phone.
    .label = More

help-regions = <b>Where are you?</b>
    Choose your region. Each region has its own help centre. You can also write the name of your town, or its postcode, here at any time.
    <i>Checked on { $checked }</i>

    <b>You do not know? Call:</b>
    { $line } – day and night
    <b>In danger now? Call:</b>
    { $emergency } or { $police }
    .label = Another region

help-brussels = <b>PAG-ASA – Brussels</b>
    Help for people who are tricked, trapped or exploited.

    Address: { $pag-asa-address }
    Website: { $pag-asa-site }
    <i>Checked on { $checked }</i>

    <b>PAG-ASA:</b> { $pag-asa }
    <b>Day and night:</b> { $line }
    <b>In danger now?</b> { $emergency } or { $police }
    .label = Brussels

help-flanders = <b>Payoke – Flanders</b>
    Help for people who are tricked, trapped or exploited.
    Free and confidential. You do not have to say your name.

    Address: { $payoke-address }
    Website: { $payoke-site }
    <i>Checked on { $checked }</i>

    <b>Payoke:</b> { $payoke }
    <b>Day and night:</b> { $line }
    <b>In danger now?</b> { $emergency } or { $police }
    .label = Flanders

help-wallonia = <b>Sürya – Wallonia</b>
    Help for people who are tricked, trapped or exploited.
    You can reach them at any time.

    Address: { $surya-address }
    Website: { $surya-site }
    <i>Checked on { $checked }</i>

    <b>Sürya:</b> { $surya }
    <b>Day and night:</b> { $line }
    <b>In danger now?</b> { $emergency } or { $police }
    .label = Wallonia

# For somebody who thinks of suicide. The line in the reader's own language comes first, where there is one.
help-suicide = <b>You do not have to be alone with this</b>
    Somebody can listen to you. You decide what you tell.
    <i>Checked on { $checked }</i>

    { $suicide-english } – in English
    { $suicide-dutch } – in Dutch
    { $suicide-french } – in French, free, day and night
    <b>Your life is in danger now?</b>
    { $emergency } – ambulance, { $police } – police
    { $line } – if somebody forces you: day and night
    .label = Thoughts of suicide

help-call = <b>What happens when I call</b>
    You decide what you tell, and when you hang up.

    Who do you want to call?

    <b>The { $emergency } BE app</b>
    The app works only in Belgium. It sends your location to the emergency services.
    Its chat is for people who are registered as deaf, hard of hearing or with a speech impairment.
    <i>Checked on { $checked }</i>

    <b>Not in danger at this moment:</b>
    { $line } – the three centres, day and night
    <b>In danger now:</b>
    { $emergency } or { $police }
    .label = When I call

# The steps: be.brussels, "Emergency numbers"; sos112.be, "How to call emergency numbers".
help-call-police = <b>When you call the police</b>
    • On { $emergency } and on { $police }, press { $police-key } for the police. If you press nothing, you still get through.
    • Wait until somebody answers. If you hang up, you go back to the end of the line.
    • Say where you are: town, street, number. Or say what you see.
    • Say what is happening, and if anybody is in danger or hurt.
    • Stay on the line until they say that you can hang up. They may call you back.

    What you tell the police is strictly confidential. In danger now, call them, whoever you are. Not in danger now, and no residence document? Talk to a centre first: { $line }
    <i>Checked on { $checked }</i>

    <b>In danger now:</b> { $emergency } or { $police }
    .label = A call to the police

help-call-words = <b>What they ask, and what you can say</b>
    They ask: Where? What happened? Is anybody hurt? Who are you?

    Short words are enough. The card below says that you need help, in the languages of Belgium and in English.
    Can somebody hear you? Say just the address, and that you need help.
    You can also call about another person.

    Not urgent? You can also go to the nearest police station. There is one in every municipality.
    No residence document? Talk to a centre first.
    .label = What I can say

help-call-centre = <b>When you call a centre</b>
    • They listen to you.
    • They look at your situation together with you.
    • They can invite you to come and talk.
    • They explain your rights.

    <b>You decide how much you tell</b>
    You may say no to what they offer, and you may refuse the procedure.
    At Payoke you do not have to say your name.

    Call the line of the three centres at any time, or the centre of your region.
    <i>Checked on { $checked }</i>

    { $line } – day and night
    .label = A call to a centre

help-rights = <b>What a centre can do</b>
    • A safe shelter. Its address is secret.
    • Medical care, and somebody to talk to about what happened.
    • Help with papers, and legal help.

    You may refuse all of it. Then the centre can only tell you where else to go.

    <b>Your rights at work</b>
    Everybody who works as an employee in Belgium has the same labour rights. Also without a residence document.
    .label = My rights

# myria.be, "status of victims".
help-rights-time = <b>Time to think, and a document</b>
    There are two conditions: there are signs of trafficking, and the person has no more contact with those who exploited them.

    <b>{ $reflection-days } days to rest</b>
    In this time you can decide: do you want to make a complaint or a statement about what happened? You may refuse.

    <b>After that</b>
    Whoever makes a complaint or a statement can get a document for three months, with the right to work. This needs the support of a centre: only the centres can ask for it.

    A minor (a child or teenager) who is alone gets a document for three months at once.
    <i>Checked on { $checked }</i>
    .label = Time to think

help-online = <b>Report online</b>
    The website Stop Human Trafficking has a form:
    • “I am a victim”
    • “I know a possible victim”
    Other addresses of this website: { $centres-french-site }, { $centres-dutch-site }.

    If you report there, you do not have to go to the police first. This bot does not know who reads your report.

    The website stays in the history of your browser. Use another phone if somebody looks at yours.
    .label = Report online
