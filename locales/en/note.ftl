# Notes: a few questions whose answers become one message, to send to somebody the person trusts.
note = <b>A note for somebody you trust</b>
    Write down where you stay or how you travel. Send it to somebody you trust. Then somebody knows where you are.

    What is it about?
    .label = A note to send

# .title is the first line of the message that is sent.
note-stay = <b>Where I stay</b>
    I ask a few questions. You can skip each one, and go back.

    At the end you get one message to send on. When it is ready, I keep none of it.
    .label = Where I stay
    .title = Where I am staying
note-ride = <b>A ride</b>
    I ask a few questions. You can skip each one, and go back.

    At the end you get one message to send on. When it is ready, I keep none of it.
    .label = A ride
    .title = My journey

# The questions, each with advice. .name stands before the answer in the message, and on the button to change it.
ask-stay-address = <b>Where do you stay?</b>
    Write the address, or send your location (📎).

    Tell somebody you trust where you stay, and with whom.
    .name = Where
ask-stay-host = <b>Who is your host?</b>
    Write the name, as far as you know it.

    Ask other people about your host. You can ask to see an identity document.
    .name = Host
ask-stay-phone = <b>What is the phone number of your host?</b>
    Write it, or send the contact (📎).
    .name = Phone of the host
ask-stay-price = <b>What price did you agree on?</b>

    Agree on a price before you move in.
    .name = Price
ask-stay-return = <b>What do they expect from you in return?</b>

    Ask if they expect anything. You may say no.
    .name = Expected in return
ask-stay-until = <b>Until when will you stay?</b>

    Do not hand over your documents for the time of your stay.
    .name = Until
ask-ride-from = <b>Where do you leave from?</b>
    Write the place, or send your location (📎).

    Stay with your family or companions.
    .name = From
ask-ride-to = <b>Where are you going?</b>
    .name = To
ask-ride-driver = <b>Who is driving?</b>
    Write the name, or send the contact (📎).
    .name = Driver
ask-ride-plate = <b>What is the number plate?</b>

    Look at it before you get in.
    .name = Number plate
ask-ride-company = <b>Which company is it?</b>

    Choose organised transport by a company that people know.
    .name = Company
ask-ride-price = <b>What price did you agree on?</b>

    Always agree on the price before you get in.
    .name = Price
ask-ride-when = <b>When do you leave, and when will you be there?</b>
    .name = When
ask-ride-companions = <b>Who is coming with you?</b>

    Do not let anybody separate you from your family or companions. Do not hand over your documents.
    .name = Who is coming with me
ask-code = <b>A code word?</b>
    You can agree on a word. When you say or write it, the other person knows that you need help.

    Whoever reads this note reads the word, too. It is safer to tell it by phone, and to skip it here.
    .name = Code word: I need help
ask-hour = <b>When will you call or write next?</b>
    Write the hour. If the other person hears nothing from you by then, they know that something may be wrong.
    .name = I will call or write at

# The buttons and lines of every note.
note-start = Start
note-skip = Skip
note-before = Previous question
note-stop = Stop
note-step = Question { $step } of { $steps }
note-answered = You wrote: { $answer }
note-review = <b>This is your note.</b> Tap what you want to change, or make the message.
note-make = Make the message
note-send = Send it
note-erase = Erase this note
note-done = Your note is above. Send it now: hold it with your finger and choose “Forward”. I kept none of it. It goes away when the page about trains and weather comes, or when you tap ✖.
# Below what the person sends on: a note, or the end of a check.
note-hidden = The text is hidden: tap on it to read it.
note-empty = You skipped everything, so there is no note.
# When somebody writes “stop” or “menu” inside a note.
note-stop-ask = <b>Stop writing this note?</b>
note-keep = Keep the note
note-throw = Throw it away
note-go-on = Go on writing
note-aside = Your note is kept, { $open-hours } hours at most. Tap “{ note-start }” to go on.
note-stopped = I kept none of the note.
note-too-long = This is too long for me. Please write less.
note-not-understood = Please write a text here.
note-lost = I do not have this note any more. You can start again.
