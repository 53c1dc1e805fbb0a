help = <b>In danger now? Call:</b>
    { $emergency } – emergency, everywhere in the European Union. Ambulance and fire. Press { $police-key } for the police.
    { $police } – police, urgent.

    What you tell the police is strictly confidential.

    <b>Somebody uses you, controls you or scares you?</b>
    { $line } – day and night. The three Belgian centres answer this line.

    There is also a centre for your region.
    <i>Checked on { $checked }</i>

    <b>Where are you?</b>
    .label = I need help

help-regions = <b>Where are you?</b>
    Choose your region. Each region has its own centre.

    You can also write the name of the town where you are, or its postcode, here, at any time.
    .label = Another region

help-brussels = <b>PAG-ASA – Brussels</b>
    Help for people who are tricked, trapped or exploited.

    Phone: { $pag-asa }
    Weekdays { $pag-asa-opens }–{ $pag-asa-closes } o’clock. At other hours: an emergency phone.
    Day and night: { $line }

    Address: { $pag-asa-address }
    Website: { $pag-asa-site }

    <b>In danger now?</b> { $emergency } or { $police }

    <i>Checked on { $checked }</i>
    .label = Brussels

help-flanders = <b>Payoke – Flanders</b>
    Help for people who are tricked, trapped or exploited.

    Phone: { $payoke }
    Free and confidential. You do not have to say your name.
    Day and night: { $line }

    Address: { $payoke-address }
    Website: { $payoke-site }

    <b>In danger now?</b> { $emergency } or { $police }

    <i>Checked on { $checked }</i>
    .label = Flanders

help-wallonia = <b>Sürya – Wallonia</b>
    Help for people who are tricked, trapped or exploited.

    Phone: { $surya }
    You can reach them at any time.
    Day and night: { $line }

    Address: { $surya-address }
    Website: { $surya-site }

    <b>In danger now?</b> { $emergency } or { $police }

    <i>Checked on { $checked }</i>
    .label = Wallonia

help-call = <b>What happens when I call</b>
    You decide what you tell, and when you stop.

    In danger now: { $emergency } or { $police }
    Not in danger at this moment: { $line }, the line of the three centres, day and night

    Which call is it?

    <b>The { $emergency } BE app</b>
    The app works only in Belgium. It sends your location to the emergency services.
    Its chat is for people who are registered as deaf, hard of hearing or with a speech impairment.

    <i>Checked on { $checked }</i>
    .label = What happens when I call

# The steps: be.brussels, "Emergency numbers"; sos112.be, "How to call emergency numbers".
help-call-police = <b>When you call the police</b>
    • Call { $police }. Or call { $emergency } and press { $police-key } for the police. If you press nothing, you still get through.
    • Wait until somebody answers. If you hang up, you go back to the end of the line.
    • Say first where you are: town, street, number. If you do not know, say what you see.
    • Say what happens, and if anybody is in danger or hurt.
    • Stay on the line until they say that you can stop. Keep your phone free: they may call back.

    <b>They will ask</b>
    Where? What happened? Is anybody hurt? Who are you?

    <b>You can say</b>
    Short words are enough. The card below has them in the languages of Belgium and in English.
    Somebody listens in? Say only the address, and that you need help.

    Contact with the police is strictly confidential. You can also call about another person.

    <i>Checked on { $checked }</i>
    .label = A call to the police

help-call-centre = <b>When you call a centre</b>
    Call { $line } at any time, or the centre of your region.
    • They listen to you.
    • They look at your situation together with you.
    • They can invite you to come and talk.
    • They explain your rights.

    <b>What you need not say</b>
    You decide how much you tell. You may say no to what they offer, and you may refuse the procedure.
    At Payoke you do not have to say your name.

    <b>What you have</b>
    • When a centre has looked at your situation: { $reflection-days } days to rest and to decide if you want to work with the authorities.
    • If you work as an employee: the same labour rights as everybody. Also without a residence document.

    <i>Checked on { $checked }</i>
    .label = A call to a centre

help-rights = <b>What a centre can do</b>
    • A safe shelter. Its address is secret.
    • Medical care, and somebody to talk to about what happened.
    • Help with papers, and legal help.

    <b>Time to think</b>
    A centre first looks at your situation. Then there are { $reflection-days } days to rest and to decide: do you want to work with the authorities, or not?
    You may refuse.

    <b>After that</b>
    You can get a residence document, on three conditions:
    • you cooperate with the authorities,
    • you have no contact with those who exploited you,
    • a centre supports you.
    Only the centres can ask for this document.

    <b>Your rights at work</b>
    Everybody who works as an employee in Belgium has the same labour rights. Also without a residence document.

    <i>Checked on { $checked }</i>
    .label = My rights

help-online = <b>Tell it online</b>
    The three centres share one website. It has a form:
    • “I am a victim”
    • “I know a possible victim”
    The website has two more addresses: { $centres-french-site }, { $centres-dutch-site }.

    If you report there, you do not have to go to the police first.

    A website stays in the history of your browser. Use another phone if somebody looks at yours.
    .label = Report online
