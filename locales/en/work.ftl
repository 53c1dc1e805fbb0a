# fairworkbelgium.be, FAQ: the same rights also for undeclared work (read 2026-11-28).
work = <b>Your rights at work</b>
    Everybody who works as an employee in Belgium has the same labour rights. Also without a residence document. Also when the work is not declared.

    <b>It is not in order when…</b>
    • you are not paid, or paid less than promised
    • you have to work to pay off a debt or your journey
    • somebody keeps your papers, or stops you from leaving
    • the hours are very long, or the conditions very bad
    • somebody threatens you

    None of this is your fault. You can ask for help.
    .label = Work

work-proof = <b>Keep proof of your work</b>
    Proof helps when you ask for your pay, or make a complaint. Do it only if it is safe.

    <b>Write down</b>
    • the days and hours you worked
    • the places, with the address
    • the names of people who were there
    • what was promised, and what you got

    <b>Keep</b> messages and papers. Take photos of the place.

    <b>Keep it where nobody else looks.</b> Best with somebody you trust, and not only on your phone. This bot does not keep it for you.
    .label = Keep proof

# fairworkbelgium.be, FAQ (read 2026-11-27): complain before a check. fairworkbelgium.be, “I haven’t been paid”, and werk.belgie.be,
# “joint and several liability for pay” (read 2026-11-28): who has to pay.
work-complaint = <b>Before you make a complaint</b>
    <b>Who has to pay you?</b>
    Your employer. Also when the work was not declared. On certain conditions, a company that your employer worked for has to pay, too. FairWork Belgium explains more.

    <b>Better before a check than after it</b>
    Whoever works undeclared can lose benefits, or get a fine. But not if you complained before the check, or are recognised as a victim.

    <b>A check by inspectors</b>
    Read first what they have to pass on: “{ services-work.label }”.
    <i>Checked on { $checked }</i>

    <b>Federal labour inspectorate:</b> { $labour-federal }
    <b>No residence document? First a centre:</b>
    { $line } – day and night
    .label = Make a complaint

# e-justice.europa.eu, “Business registers”: the search is free for everybody.
work-employer = <b>Look up an employer</b>
    Every company in Belgium has to be in the company register (KBO/BCE). Everybody can search there for free.

    Is the name there? Is the address the one you were told? A company that is in the register can still treat people badly.

    <b>Ask before you go</b>
    Also for work in a season, such as a harvest, or as an au pair:
    • Which work, how many hours, which pay?
    • Where will you sleep, and what does it cost?
    • Who pays for the journey?
    Ask to have it in writing. Nobody may keep your papers.

    The website stays in the history of your browser.
    .label = Look up an employer
