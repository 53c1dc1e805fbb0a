# fairworkbelgium.be: the same rights, also without legal stay.
work = <b>Your rights at work</b>
    Everybody who works as an employee in Belgium has the same labour rights. Also without a residence document.

    <b>It is not right when…</b>
    • you are not paid, or paid less than promised
    • you have to work to pay off a debt or your journey
    • somebody keeps your papers, or stops you from leaving
    • the hours are very long, or the conditions very bad
    • somebody threatens you

    None of this is your fault. You can ask for help.
    .label = Work

work-proof = <b>Keep proof of your work</b>
    Proof can help when you ask for your pay, or make a complaint. Collect it only if that is safe.

    <b>Write down</b>
    • the days and hours you worked
    • the places, with the address
    • the names of people who were there
    • what was promised, and what you got

    <b>Keep</b> messages and papers. Take photos of the place.

    <b>Keep it where nobody else looks.</b> Best with somebody you trust, and not only on your phone. This bot does not keep it for you.
    .label = Keep proof

# fairworkbelgium.be, FAQ (read 2026-11-27): complain before a check.
work-complaint = <b>Before you make a complaint</b>
    <b>Better before a check than after it</b>
    Whoever works undeclared can lose benefits, or get a fine. But not if you complained before the check, or are recognised as a victim. FairWork Belgium explains more.

    <b>A check by inspectors</b>
    Read first what they have to pass on. It is on the page “{ services-work.label }”.
    <i>Checked on { $checked }</i>

    <b>Federal labour inspectorate:</b> { $labour-federal }
    <b>No residence document? First a centre:</b>
    { $line } – day and night
    .label = Make a complaint

# e-justice.europa.eu, “Business registers”: the search is free for everybody.
work-employer = <b>Look up an employer</b>
    Everybody can look up an employer in the company register (KBO/BCE), for free.

    Is the name there? Is the address the one you were told? A company that is in the register can still treat people badly.

    <b>Ask before you go</b>
    Also for seasonal work, such as a harvest, or as an au pair:
    • What work, how many hours, what pay?
    • Where will you sleep, and what does it cost?
    • Who pays for the journey?
    Ask to have it in writing. Do not hand over your papers.

    The website stays in the history of your browser.
    .label = Look up an employer
