housing = <b>A place to stay</b>
    Which kind of place is it? Each one has its own advice.

    The safest choice: a place from the authorities or from an organisation that is well known.
    .label = A place to stay

housing-official = <b>From the authorities</b>
    Fedasil is the federal agency for reception.

    • You ask for international protection? Fedasil is the agency for your reception.
    • You have temporary protection? Fedasil supports you with housing, and with finding it.

    Read more on its websites:
    .label = From the authorities

housing-organised = <b>From an organisation</b>
    Choose housing that is organised by an organisation people know.

    It is safer than a place from somebody you do not know.
    .label = From an organisation

housing-online = <b>Found online</b>
    • Choose a host with good ratings.
    • Read the reviews of other guests before you decide.
    .label = Found online

housing-private = <b>With a private person</b>
    Before you go:
    • Ask other people about this person.
    • You can ask to see their identity document.
    • Ask if they expect anything from you in return.
    • Agree on a price before you move in.
    • Tell somebody you trust where you stay, and with whom.

    When you are there:
    • Stay with your family or companions. Do not let anybody part you.
    • Do not hand over your documents.
    .label = With a private person
