housing = <b>A place to stay</b>
    Which kind of place is it? Each one has its own advice.

    Look first for a place from the authorities or from an organisation that is well known.
    .label = A place to stay

housing-official = <b>From the authorities</b>
    • You ask for international protection? Fedasil is the federal agency for reception. It does not always have a place.
    • You fled Ukraine? Fedasil tells you where to go. Municipalities offer places to stay. The regions help with housing for longer.

    Read more on its websites:
    .label = From the authorities

housing-organised = <b>From an organisation</b>
    Look first for housing from an organisation that people know.

    You do not know the organisation? Ask others about it before you go.
    .label = From an organisation

housing-online = <b>Found online</b>
    • Choose a host with good ratings.
    • Read the reviews of other guests before you decide.
    .label = Found online

housing-private = <b>With a private person</b>
    Before you go:
    • Ask other people about your host.
    • You can ask to see an identity document.
    • Ask if they expect anything from you in return.
    • Agree on a price before you move in.
    • Tell somebody you trust where you stay, and with whom.

    When you are there:
    • Stay with your family or companions. Do not let anybody separate you.
    • Do not hand over your documents.
    .label = With a private person
