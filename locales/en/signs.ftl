signs = <b>Nine warning signs</b>
    Be careful when somebody…

    <b>Papers, phone, family</b>
    • asks for your passport or papers (the authorities may, at a border for example)
    • asks for your phone or laptop
    • wants to separate you from your family or companions

    <b>Offers and promises</b>
    • offers a job that sounds too good to be true
    • helps you, but wants “services” in return
    • wants money for registration, a move or resettlement in another country (an ordinary ticket is normal)

    <b>Work and pressure</b>
    • pushes you to work, give services or have sex, also to pay back a “debt”
    • does not pay you, or pays less than promised
    • gives you bad working conditions, keeps your documents or locks the door

    One sign is reason enough to ask for help.
    .label = Warning signs

signs-papers = <b>Papers, phone, family</b>

    <b>Somebody asks for your passport or identity papers.</b>
    They say they will “keep them safe” or “arrange things”. The authorities may ask for them, for example at a border check. Be careful with anybody else.

    <b>They ask for your phone or laptop.</b>
    Without it you cannot call the people you trust.

    <b>They want to take you away from your family or travel companions.</b>
    They say there is no place for everybody in the car or in the house. Stay together.
    .label = Papers, phone, family

signs-promises = <b>Offers and promises</b>

    <b>A job that sounds too good to be true.</b>
    A lot of money for easy work. Nothing on paper. They want you to decide right now.

    <b>Help, but “services” in return.</b>
    They give you food, a bed or a ride. Then they say that you owe them something.

    <b>Money for registration, or for a move to another country.</b>
    They promise registration, relocation or resettlement, and you must pay. An ordinary ticket for a journey is normal. This is not.
    .label = Offers and promises

signs-work = <b>Work and pressure</b>

    <b>Somebody pushes you to work, to give services or to have sex.</b>
    Perhaps they say that you must pay back a “debt”.

    <b>You work, but you are not paid.</b>
    Or you get just a part of what was promised.

    <b>The working conditions are bad, or you cannot move freely.</b>
    They keep your documents. They lock the door.
    .label = Work and pressure
