transport = <b>Transport</b>

    <b>Choose organised transport</b> by a company that people know.

    • Stay with your family or companions. Do not let anybody separate you.
    • Do not hand over your documents.
    • Always agree on the price before you get in.
    .label = Transport
