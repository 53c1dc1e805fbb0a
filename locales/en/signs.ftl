signs = <b>Nine warning signs</b>
    Many people want to help you. Some are not who they say they are. Be careful when somebody…

    <b>Papers, phone, family</b>
    • asks for your passport or identity papers
    • asks for your phone, laptop or other ways to reach people
    • wants to take you away from your family or travel companions

    <b>Offers and promises</b>
    • offers a job that sounds too good to be true
    • helps you only if you give “services” in return
    • promises registration or a move to another country for money

    <b>Work and pressure</b>
    • pushes you to work, give services or have sex
    • does not pay you, or pays less than promised
    • gives bad working conditions, or does not let you move freely

    Is one of these happening to you? You can ask for help now.
    .label = Warning signs

signs-papers = <b>Papers, phone, family</b>

    <b>Somebody asks for your passport or identity papers.</b>
    They say they will “keep them safe” or “arrange things”. The authorities may ask for them, for example at a border check. Be careful with anybody else.

    <b>Somebody asks for your phone or laptop.</b>
    Without it you cannot call the people you trust.

    <b>Somebody wants to take you away from your family or travel companions.</b>
    They say there is no place for everybody in the car or in the house. Stay together.
    .label = Papers, phone, family

signs-promises = <b>Offers and promises</b>

    <b>A job that sounds too good to be true.</b>
    A lot of money for easy work. Nothing on paper. They want you to decide right now.

    <b>Help only in return for “services”.</b>
    They give you food, a bed or a ride. Then they say that you owe them something.

    <b>Money for registration or for a move to another country.</b>
    They promise registration, relocation or resettlement, and you must pay. An ordinary ticket for a journey is normal. This is not.
    .label = Offers and promises

signs-work = <b>Work and pressure</b>

    <b>Somebody pushes you to work, to give services or to have sex.</b>
    Perhaps they say that you must pay back a “debt”.

    <b>You work, but you are not paid.</b>
    Or you get only a part of what was promised.

    <b>The working conditions are not decent, or you cannot move freely.</b>
    They keep your documents. They lock the door.
    .label = Work and pressure
