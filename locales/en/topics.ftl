topics = <b>More topics</b>
    Choose what it is about.
    .label = More topics

# police.be (2021); Europol (2022); OSCE, helpforukrainians.info.
topics-offers = <b>Offers online</b>
    Be careful with an offer that you did not ask for. It can come on TikTok, Snapchat or Instagram, or in a chat.

    <b>Look twice at…</b>
    • a job that sounds too good to be true
    • photo shoots and modelling
    • a bed or a ride from somebody you have never met

    It does not have to be a man: women do this, too.

    <b>Before you answer</b>
    • Send no photo of your papers, and no naked photo.
    • Look the company up.
    • Tell somebody you trust, or ask a centre, before you go anywhere.
    You may stop at any time, also after you said yes.
    .label = Offers online

# UNHCR; Child Focus; deapotheker.pmg.be.
topics-young = <b>For young people</b>
    <b>In danger now?</b> { $emergency } or { $police }

    <b>Somebody says it is love</b>
    First they are very sweet and give you presents. Then you have to earn money for them, send naked photos, or have sex with others. That is not love.

    <b>You have to carry something</b>
    You get money to carry or hide a packet, or drugs. Then they threaten you, so that you go on.

    It is not your fault. You can talk about it, also if you took money or said yes.
    <i>Checked on { $checked }</i>

    { $child-focus } – Child Focus, free, day and night. You do not have to say who you are.
    { $young-listeners } – in French, free
    .label = Young people

# justitie.belgium.be; UNHCR. The document is on the page help-rights-time.
topics-young-alone = <b>Young, and alone in Belgium</b>
    Are you under age, and here without your parents? Or do you know a child who is?

    <b>A guardian</b> is an adult who is there for a child without parents. Ask the Guardianship Service: it is for children who are alone in Belgium.

    <b>A shelter:</b> Esperanto is a shelter for children. Ask a centre about it.

    <b>A document:</b> there are separate rules for children and teenagers who are alone. Read “{ help-rights-time.label }”.

    Do not go along with somebody who waits for you and says they are family, when you do not know them.
    <i>Checked on { $checked }</i>

    { $guardianship } – Guardianship Service, day and night
    { $line } – the three centres, day and night
    .label = Alone, without parents

# Law of 22 May 2019; ecpat.be.
topics-crimes = <b>When somebody makes you break the law</b>
    Stealing, selling or carrying drugs, using false papers: somebody makes you do it, and takes the money. Or somebody makes you beg.

    This can be human trafficking. Also if you agreed at first.

    <b>Can you be punished for it?</b>
    There is a rule for victims. If you are recognised as a victim, you are not punished for what you were directly made to do by those who exploited you.

    This bot cannot know if that is so for you. A centre can look at it together with you. You decide how much you tell.
    <i>Checked on { $checked }</i>

    <b>Talk to a centre first:</b>
    { $line } – day and night
    .label = Forced to steal…

# bx1.be, 27 December 2025; RTL and RTBF, 2023; lalibre.be, October 2022.
topics-violence = <b>After sexual violence</b>
    <b>In danger now?</b> { $emergency } or { $police }

    It is not your fault. You decide what happens next.

    <b>Sexual Assault Centres</b> are in hospitals. Help there is free, day and night. You do not have to make a complaint.
    • It is best to go within { $assault-hours } hours.
    • If you can, do not wash before.
    • It was longer ago? You can ask them all the same.

    <b>Where?</b> Brussels, Antwerp, Ghent, Leuven, Roeselare, Genk, Liège, Charleroi, Namur, Arlon. For Jette, Tournai and Ottignies see the site: { $assault-centres-site }
    <i>Checked on { $checked }</i>

    { $sos-viol } – SOS Viol, in French, free, with a chat
    .label = After sexual violence

# help.unhcr.org/ukraine, January 2026.
topics-aid = <b>Aid is free</b>
    What UNHCR and other aid organisations do for you is free. Nobody may ask you for money, work or sex for it.

    This goes for everybody who works for them, or says that they do.

    <b>Does somebody ask for something?</b>
    • You may say no.
    • It is not your fault, also if you said yes.
    • Tell somebody you trust, or a centre.

    With “{ help.label }” you see whom you can call.
    .label = Aid is free

# belganewsagency.eu, 2026; aide-sociale.be, November 2024; myria.be.
topics-protection = <b>When protection is refused, or ends</b>
    Temporary protection for people from Ukraine lasts until { $protection-end }. This bot does not know what comes after.
    <i>Checked on { $checked }</i>

    <b>Get advice soon</b>
    First legal advice is free for everybody in Belgium, whatever your papers. A lawyer after that can cost money: ask.

    <b>Be careful</b> when somebody sells papers, a marriage or a hiding place, or wants work for it.

    <b>What does not change</b>
    • In danger now, you can call the police, whoever you are.
    • You can talk to a centre.
    • Whoever works as an employee has the same labour rights, also without a residence document.

    Myria informs about the rights of victims.
    .label = Protection refused

topics-leaving = <b>Leaving safely</b>
    <b>In danger now?</b> { $emergency } or { $police }

    Leaving can be a dangerous moment. If you can, make a plan first. You can talk about it with a centre.

    • Choose one person you trust. Agree on a code word with them. It means: I need help now.
    • Agree on what they do then: come, or call the police.
    • Choose an hour when nobody watches you.
    • Tell nobody else where you go. Turn off the location on your phone.
    • Does somebody look at your phone? Use another one to plan.

    Does it get dangerous before that? Then go without a plan, and call.
    <i>Checked on { $checked }</i>

    { $line } – the three centres, day and night
    .label = Leaving safely

topics-leaving-take = <b>What to take along</b>
    • your papers, and those of your children
    • your phone and its charger
    • money, bank cards, keys
    • medicines
    • warm clothes

    Pack nothing that others notice. A bag at the house of somebody you trust is safer.

    <b>Proof</b> – photos, messages, names, addresses – is safer elsewhere. Give it to somebody you trust before you leave.

    You cannot take it all? Then go without it. You are more important. You can ask for help even without papers.
    .label = What to take

# asblsurya.org.
topics-home = <b>Going back home</b>
    Do you want to go back to your country? A centre can help you with it, together with IOM, the International Organization for Migration.

    <b>Think first</b>
    • Do those who exploited you know where your family lives?
    • Do they say that you owe them money?
    • Is there somebody at home you can trust?
    Tell the centre about it. You decide, and you may take your time.

    Do not travel with somebody you do not trust, and do not hand over your papers.
    <i>Checked on { $checked }</i>

    { $line } – the three centres, day and night
    .label = Going back home

# missingchildreneurope.eu; help.unhcr.org.
topics-abroad = <b>Outside Belgium</b>
    The centres in this bot work in Belgium.

    <b>In the European Union</b>
    • In danger now: { $emergency }. It works in every country.
    • A missing child: { $child-focus } works in other countries, too.

    <b>In other countries</b>
    Learn the number of the police there before you travel. UNHCR has pages with help for many countries.

    <b>Before you go</b>
    Tell somebody you trust where you go, and with whom. Keep your papers on you.
    <i>Checked on { $checked }</i>
    .label = Outside Belgium
