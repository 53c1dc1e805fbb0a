# Checks: one question at a time, yes, no or not sure. A check never says what a person is; it shows no score.
check = <b>Check a situation</b>
    A few questions, one at a time. You answer yes, no or not sure.
    None of it is kept. You can stop at any time.

    What is it about?
    .label = Check a situation

# .some stands above the answers that are worth care, .none where there are none, .after below both;
# .forward is the first line of the message to send to somebody.
check-me = <b>My situation</b>
    Questions about you: your work, the place where you live, the people around you.

    There are no wrong answers. “Not sure” is an answer, too.
    .label = My situation
    .some = <b>What you said matters.</b> One sign is reason enough to talk to somebody who knows about this. You can call { $line }, day and night, without deciding anything.
    .none = <b>You said no to everything.</b> These are just a few questions. If something feels wrong all the same, you can call { $line }, day and night.
    .after = A centre listens to you. You decide how much you tell.
    .forward = I answered some questions about my situation. This worries me:

check-job = <b>A job offer</b>
    Somebody offers you work. Look at it before you say yes.
    .label = A job
    .some = <b>Take your time with this offer.</b> You may ask more. You may say no.
    .none = <b>You said no to everything.</b> These are just a few questions. If something feels wrong all the same, trust that feeling.
    .after = Before you start, tell somebody you trust where you will work, and for whom.
    .forward = I got a job offer. I checked it, and this worries me:

check-room = <b>A place to stay</b>
    Somebody offers you a room, a bed or a flat. Look at it before you go.
    .label = A room
    .some = <b>Take your time with this offer.</b> You may ask more. You may say no.
    .none = <b>You said no to everything.</b> These are just a few questions. If something feels wrong all the same, trust that feeling.
    .after = Before you go, tell somebody you trust where you stay, and with whom.
    .forward = I got an offer of a place to stay. I checked it, and this worries me:

check-ride = <b>A ride</b>
    Somebody offers to drive you. Look at it before you get in.
    .label = A ride
    .some = <b>Take your time with this offer.</b> You may ask more. You may say no.
    .none = <b>You said no to everything.</b> These are just a few questions. If something feels wrong all the same, trust that feeling.
    .after = Before you get in, tell somebody you trust when you leave, with whom, and where to.
    .forward = I got an offer of a ride. I checked it, and this worries me:

check-other = <b>Somebody else</b>
    You worry about another person. These questions are about them.

    Answer what you have seen or heard. “Not sure” is an answer, too.
    .label = I worry about somebody else
    .some = <b>What you said matters.</b> One sign is reason enough to talk to a centre. You can call { $line }, day and night, about another person.
    .none = <b>You said no to everything.</b> If something still feels wrong, you can ask a centre: { $line }, day and night.
    .after = <b>Help without making it more dangerous</b>
        • Talk to them when nobody can hear you, and at no other time.
        • Do not write to them about it: others may read their phone.
        • Do not talk to the people who may be doing this.
        • Listen. Let them decide.
        • Are they in danger now? Call { $emergency } or { $police }.
    .forward = I worry about somebody. I have seen or heard this:

# The questions. The text asks; .said is the answer “yes” in the person’s own words; .why is why it is worth care;
# .next is what to ask or do.
question-me-different = Is your work, or the place where you live, different from what was promised?
    .said = It is different from what was promised
    .why = Some people use false promises to bring somebody where they want them.
    .next = Keep the messages and names you have, if that is safe.
question-me-papers = Does somebody else keep your passport or your papers?
    .said = Somebody else keeps my papers
    .why = Your papers are yours. It is a warning sign when somebody else keeps them.
    .next = You can ask for help even without papers.
question-me-pay = Does somebody keep your pay, or pay you far less than promised?
    .said = Somebody keeps my pay, or pays far less than promised
    .why = Everybody who works as an employee in Belgium has the same labour rights.
    .next = Write down your days and hours, if that is safe. A centre can tell you more.
question-me-debt = Do you have to work to pay off a debt or the cost of your journey?
    .said = I work to pay off a debt or my journey
    .why = A “debt” is often used to put pressure on people.
    .next = First talk to a centre, then decide about paying.
question-me-leave = Does somebody stop you from leaving, or from going where you want?
    .said = Somebody stops me from leaving or going where I want
    .why = Nobody may lock you in or stop you from going out.
    .next = Call when you are alone, or show somebody a card from this bot.
question-me-contact = Does somebody stop you from talking to family or friends, or take your phone?
    .said = Somebody stops me from talking to others, or takes my phone
    .why = People who are cut off are easier to control.
    .next = Try to stay in touch with one person you trust.
question-me-threats = Does somebody threaten you or your family?
    .said = Somebody threatens me or my family
    .why = A threat is serious, also when it is about people far away.
    .next = In danger now, call { $emergency } or { $police }. At any other time, talk to a centre.
question-me-hurt = Does somebody hit you, or do sexual things to you against your will?
    .said = Somebody hurts me
    .why = Nobody has the right to hurt you. It is not your fault.
    .next = In danger now, call { $emergency } or { $police }.
question-me-forced = Does somebody force you to have sex, to beg, or to break the law?
    .said = Somebody forces me to do things
    .why = Being forced is never your fault.
    .next = You can talk to a centre, whatever you had to do.
question-me-sleep = Do you have to sleep where you work?
    .said = I have to sleep where I work
    .why = Somebody who has your work and your bed has a lot of power over you.
    .next = You can ask about another place to stay.
question-me-hours = Do you work very long hours, or in very bad conditions?
    .said = My hours or conditions are very bad
    .why = You have labour rights in Belgium, also without a residence document.
    .next = A centre can tell you about your rights.
question-me-afraid = Are you afraid of the people you live with or work for?
    .said = I am afraid of people around me
    .why = Your feeling matters. Often it is right.
    .next = Talk to somebody you trust, or to a centre.

question-other-different = Is their work, or the place where they live, different from what was promised?
    .said = It is different from what was promised to them
    .why = Some people use false promises to bring somebody where they want them.
    .next = Remember names and places, and write down nothing that others may find.
question-other-papers = Does somebody else keep their passport or their papers?
    .said = Somebody else keeps their papers
    .why = Their papers belong to them. It is a warning sign when somebody else keeps them.
    .next = Tell them that they can ask for help even without papers.
question-other-pay = Does somebody keep their pay, or pay them far less than promised?
    .said = Somebody keeps their pay, or pays far less than promised
    .why = Everybody who works as an employee in Belgium has the same labour rights.
    .next = Tell them that they have these rights also without a residence document.
question-other-debt = Do they have to work to pay off a debt or the cost of their journey?
    .said = They work to pay off a debt or their journey
    .why = A “debt” is often used to put pressure on people.
    .next = Do not pay it for them. Talk to a centre first.
question-other-leave = Does somebody stop them from leaving, or from going where they want?
    .said = Somebody stops them from leaving or going where they want
    .why = Nobody may lock them in or stop them from going out.
    .next = Do not try to get them out. Call a centre or the police.
question-other-contact = Does somebody stop them from talking to family or friends, or take their phone?
    .said = Somebody stops them from talking to others
    .why = People who are cut off are easier to control.
    .next = Stay in touch in ways that look ordinary.
question-other-threats = Does somebody threaten them or their family?
    .said = Somebody threatens them or their family
    .why = A threat is serious, also when it is about people far away.
    .next = In danger now, call { $emergency } or { $police }. At any other time, talk to a centre.
question-other-hurt = Does somebody hit them, or do sexual things to them against their will?
    .said = Somebody hurts them
    .why = Nobody has the right to hurt them.
    .next = If it is happening now, call { $emergency } or { $police }.
question-other-forced = Does somebody force them to have sex, to beg, or to break the law?
    .said = Somebody forces them to do things
    .why = Whoever is forced is not to blame.
    .next = Do not judge. Tell them that they can talk to a centre.
question-other-sleep = Do they have to sleep where they work?
    .said = They have to sleep where they work
    .why = Whoever has their work and their bed has a lot of power over them.
    .next = Ask, when you are alone with them, if they would like another place.
question-other-hours = Do they work very long hours, or in very bad conditions?
    .said = Their hours or conditions are very bad
    .why = They have labour rights in Belgium, also without a residence document.
    .next = A centre can explain these rights.
question-other-afraid = Are they afraid of the people they live with or work for?
    .said = They are afraid of people around them
    .why = Fear says a lot, also when they say that all is well.
    .next = Give them time. Let them decide.

# Questions about an offer. Those that are the same for every offer begin with “offer”.
question-offer-papers = Do they want to keep your passport or your papers?
    .said = They want my papers
    .why = It is a warning sign when somebody wants your papers. The authorities may ask for them.
    .next = Show a paper if you like, and put it back in your own pocket.
question-offer-phone = Do they want your phone or laptop?
    .said = They want my phone or laptop
    .why = Without it you cannot call the people you trust.
    .next = Keep it with you.
question-offer-alone = Do they want you to come alone, and your family or companions to stay behind?
    .said = They want me to come alone
    .why = It is a warning sign when somebody wants to separate you.
    .next = Stay together, or do not go.
question-offer-return = Do they expect something in return, such as “services” or sex?
    .said = They expect something in return
    .why = Help that has to be paid back with “services” is no help.
    .next = First ask what they expect. You may say no.
question-offer-money = Do they ask money for registration or for a move to another country?
    .said = They ask money for registration or a move
    .why = It is a warning sign when somebody sells registration or a move. An ordinary ticket is not.
    .next = Do not pay. Ask Fedasil or UNHCR how it works.
question-offer-price = Will the price be decided later?
    .said = The price will be decided later
    .why = A price that comes later can become a debt.
    .next = Agree on a price before you go.

question-job-good = Does the job sound too good to be true?
    .said = It sounds too good to be true
    .why = A lot of money for easy work is a warning sign.
    .next = Ask others about this employer first.
question-job-unclear = Do they avoid questions about the work, the hours or the pay?
    .said = Work, hours or pay are unclear
    .why = What is unclear now can become a problem later.
    .next = Ask to have it in writing.
question-job-debt = Would you owe them money, for your journey or your bed for example?
    .said = I would owe them money
    .why = A “debt” is often used to put pressure on people.
    .next = Ask what you would owe, and to whom, before you go.
question-job-sleep = Would you sleep where you work?
    .said = I would sleep where I work
    .why = Then one person has your work and your bed.
    .next = Ask if you may live somewhere else.
question-job-free = Would they stop you from going out, or from leaving the job?
    .said = They would stop me from going out or leaving
    .why = Nobody may lock you in or keep your papers so that you stay.
    .next = Do not go there. Ask a centre first.

question-room-unknown = Is the host a stranger to you and to everybody you asked?
    .said = The host is a stranger to everybody
    .why = Some people are not who they say they are.
    .next = Ask around first. Online: choose hosts with good ratings.
question-room-identity = Do they refuse to show you an identity document?
    .said = They do not show who they are
    .why = You may ask to see it.
    .next = Ask once more. If they refuse, look for another place.
question-room-secret = Do they want you to keep it secret where you will stay?
    .said = I should tell nobody where I stay
    .why = A host who means well has nothing to hide.
    .next = Tell somebody you trust where you stay, and with whom.

question-ride-unknown = Is the driver a stranger with a private car?
    .said = The driver is a stranger
    .why = Some people offer a ride to get power over somebody.
    .next = Look for a train, a bus or a known company first.

# The buttons and lines of every check.
check-start = Start
check-yes = Yes
check-no = No
check-unsure = Not sure
check-back = Previous question
check-stop = Stop
check-step = Question { $step } of { $steps }
# Above the answers where one is grave or several are yes; and the button to those that are on the next page.
check-grave = <b>This can be dangerous. You can talk to somebody now:</b>
    { $emergency } or { $police } – in danger now
    { $line } – day and night, before you decide anything
check-more = Your other answers
check-said-yes = You said yes
check-said-unsure = You are not sure
check-send = Send to somebody I trust
check-forward-help = Who can help: { $line } (day and night). In danger: { $emergency } or { $police }.
# The first line of that message, which a notification shows, also to somebody else than its reader: neutral.
check-forward-title = Something I want to show you
check-forwarded = The message is below. Send it on: hold it with your finger, then choose “Forward”. Afterwards you can remove it.
