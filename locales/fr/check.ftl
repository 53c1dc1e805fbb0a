# Checks: one question at a time, yes, no or not sure. A check never says what a person is; it shows no score.
check = <b>Vérifier une situation</b>
    Quelques questions, une à la fois. Vous répondez « Oui », « Non » ou « Je ne sais pas ».
    Le bot ne garde pas vos réponses. Vous pouvez arrêter à tout moment.

    De quoi s’agit-il ?
    .label = Situation à vérifier

# .some stands above the answers that are worth care, .none where there are none, .after below both;
# .forward is the first line of the message to send to somebody.
check-me = <b>Ma situation</b>
    Des questions sur vous : votre travail, l’endroit où vous vivez, les gens autour de vous.

    Il n’y a pas de mauvaise réponse. « Je ne sais pas » est aussi une réponse.
    .label = Ma situation
    .some = <b>Ce que vous avez dit est important.</b> Un seul signe suffit pour parler à quelqu’un qui connaît ce genre de situation. Vous pouvez appeler le { $line }, jour et nuit, sans rien décider.
    .none = <b>Vous avez dit non à tout.</b> Ce sont juste quelques questions. Si quelque chose ne vous semble pas normal, vous pouvez quand même appeler le { $line }, jour et nuit.
    .after = Un centre d’aide vous écoute. C’est vous qui décidez ce que vous racontez.
    .forward = J’ai répondu à des questions sur ma situation. Voici ce qui m’inquiète :

check-job = <b>Une offre de travail</b>
    Quelqu’un vous propose un travail. Regardez bien cette offre avant de dire oui.
    .label = Un travail
    .some = <b>Prenez votre temps avec cette offre.</b> Vous avez le droit de poser d’autres questions. Vous avez le droit de dire non.
    .none = <b>Vous avez dit non à tout.</b> Ce sont juste quelques questions. Si quelque chose ne vous semble pas normal, faites confiance à ce que vous ressentez.
    .after = Avant de commencer, dites à une personne de confiance où vous allez travailler, et pour qui.
    .forward = On me propose un travail. J’ai vérifié cette offre, et voici ce qui m’inquiète :

check-room = <b>Un logement</b>
    Quelqu’un vous propose une chambre, un lit ou un appartement. Regardez bien cette offre avant d’y aller.
    .label = Un logement
    .some = <b>Prenez votre temps avec cette offre.</b> Vous avez le droit de poser d’autres questions. Vous avez le droit de dire non.
    .none = <b>Vous avez dit non à tout.</b> Ce sont juste quelques questions. Si quelque chose ne vous semble pas normal, faites confiance à ce que vous ressentez.
    .after = Avant d’y aller, dites à une personne de confiance où vous logez, et chez qui.
    .forward = On me propose un logement. J’ai vérifié cette offre, et voici ce qui m’inquiète :

check-ride = <b>Un trajet</b>
    Quelqu’un propose de vous conduire. Regardez bien cette offre avant de monter.
    .label = Un trajet
    .some = <b>Prenez votre temps avec cette offre.</b> Vous avez le droit de poser d’autres questions. Vous avez le droit de dire non.
    .none = <b>Vous avez dit non à tout.</b> Ce sont juste quelques questions. Si quelque chose ne vous semble pas normal, faites confiance à ce que vous ressentez.
    .after = Avant de monter, dites à une personne de confiance quand vous partez, avec qui, et où vous allez.
    .forward = On me propose un trajet. J’ai vérifié cette offre, et voici ce qui m’inquiète :

check-other = <b>Quelqu’un d’autre</b>
    Vous vous inquiétez pour une autre personne. Ces questions parlent d’elle.

    Répondez avec ce que vous avez vu ou entendu. « Je ne sais pas » est aussi une réponse.
    .label = Je m’inquiète pour quelqu’un
    .some = <b>Ce que vous avez dit est important.</b> Un seul signe suffit pour parler à un centre d’aide. Vous pouvez appeler le { $line }, jour et nuit, à propos d’une autre personne.
    .none = <b>Vous avez dit non à tout.</b> Si quelque chose ne vous semble pas normal, vous pouvez quand même demander l’avis d’un centre d’aide : { $line }, jour et nuit.
    .after = <b>Aider sans augmenter le danger</b>
        • Parlez-lui quand personne d’autre ne peut entendre, et à aucun autre moment.
        • Ne lui écrivez pas à ce sujet : quelqu’un d’autre lit peut-être son téléphone.
        • Ne parlez pas avec les gens qui font peut-être cela.
        • Écoutez. Laissez-la décider.
        • Cette personne est en danger maintenant ? Appelez le { $emergency } ou le { $police }.
    .forward = Je m’inquiète pour quelqu’un. Voici ce que j’ai vu ou entendu :

# The questions. The text asks; .said is the answer “yes” in the person’s own words; .why is why it is worth care;
# .next is what to ask or do.
question-me-different = Est-ce que votre travail ou votre logement est différent de ce qu’on vous a promis ?
    .said = C’est différent de ce qu’on m’a promis
    .why = Certaines personnes font de fausses promesses pour amener quelqu’un là où elles veulent.
    .next = Gardez les messages et les noms que vous avez, si c’est sans danger.
question-me-papers = Est-ce que quelqu’un d’autre garde votre passeport ou vos papiers ?
    .said = Quelqu’un d’autre garde mes papiers
    .why = Vos papiers sont à vous. Quand quelqu’un d’autre les garde, c’est un signe d’alerte.
    .next = Vous pouvez demander de l’aide même sans papiers.
question-me-pay = Est-ce que quelqu’un garde votre salaire, ou vous paie beaucoup moins que promis ?
    .said = Quelqu’un garde mon salaire, ou me paie beaucoup moins que promis
    .why = En Belgique, toutes les personnes qui travaillent comme salariées ont les mêmes droits du travail.
    .next = Notez vos jours et vos heures de travail, si c’est sans danger. Un centre d’aide peut vous en dire plus.
question-me-debt = Est-ce que vous devez travailler pour rembourser une dette ou le prix de votre voyage ?
    .said = Je travaille pour rembourser une dette ou mon voyage
    .why = Une « dette » sert souvent à faire pression sur les gens.
    .next = Parlez d’abord à un centre d’aide, puis décidez si vous payez.
question-me-leave = Est-ce que quelqu’un vous empêche de partir, ou d’aller où vous voulez ?
    .said = Quelqu’un m’empêche de partir ou d’aller où je veux
    .why = Personne n’a le droit de vous enfermer ou de vous empêcher de sortir.
    .next = Appelez quand il n’y a personne près de vous, ou montrez à quelqu’un une carte de ce bot.
question-me-contact = Est-ce que quelqu’un vous empêche d’être en contact avec votre famille ou vos amis, ou prend votre téléphone ?
    .said = Quelqu’un m’empêche d’avoir des contacts, ou prend mon téléphone
    .why = Les personnes coupées des autres sont plus faciles à contrôler.
    .next = Essayez de rester en contact avec une personne de confiance.
question-me-threats = Est-ce que quelqu’un vous menace ou menace votre famille ?
    .said = Quelqu’un me menace ou menace ma famille
    .why = Une menace est grave, même quand elle vise des gens qui sont loin.
    .next = En danger maintenant ? Appelez le { $emergency } ou le { $police }. À tout autre moment, parlez à un centre d’aide.
question-me-hurt = Est-ce que quelqu’un vous frappe, ou vous fait des choses sexuelles contre votre volonté ?
    .said = Quelqu’un me fait du mal
    .why = Personne n’a le droit de vous faire du mal. Ce n’est pas votre faute.
    .next = En danger maintenant ? Appelez le { $emergency } ou le { $police }.
question-me-forced = Est-ce que quelqu’un vous force à avoir des relations sexuelles, à mendier, ou à faire des choses interdites par la loi ?
    .said = Quelqu’un me force à faire des choses
    .why = Si on vous force, ce n’est jamais votre faute.
    .next = Vous pouvez parler à un centre d’aide, peu importe ce que vous avez dû faire.
question-me-sleep = Est-ce que vous devez dormir là où vous travaillez ?
    .said = Je dois dormir là où je travaille
    .why = Une personne qui décide de votre travail et de votre lit a beaucoup de pouvoir sur vous.
    .next = Vous pouvez vous renseigner sur un autre logement.
question-me-hours = Est-ce que vous travaillez de très longues heures, ou dans de très mauvaises conditions ?
    .said = Mes heures ou mes conditions de travail sont très mauvaises
    .why = En Belgique, vous avez des droits quand vous travaillez, même sans document de séjour.
    .next = Un centre d’aide peut vous parler de vos droits.
question-me-afraid = Est-ce que vous avez peur des gens avec qui vous vivez ou pour qui vous travaillez ?
    .said = J’ai peur de gens autour de moi
    .why = Ce que vous ressentez compte. Souvent, ce sentiment ne trompe pas.
    .next = Parlez à une personne de confiance, ou à un centre d’aide.

question-other-different = Est-ce que le travail ou le logement de cette personne est différent de ce qu’on lui a promis ?
    .said = C’est différent de ce qu’on lui a promis
    .why = Certaines personnes font de fausses promesses pour amener quelqu’un là où elles veulent.
    .next = Retenez les noms et les lieux, et n’écrivez rien que d’autres peuvent trouver.
question-other-papers = Est-ce que quelqu’un d’autre garde le passeport ou les papiers de cette personne ?
    .said = Quelqu’un d’autre garde les papiers de cette personne
    .why = Les papiers d’une personne sont à elle. Quand quelqu’un d’autre les garde, c’est un signe d’alerte.
    .next = Dites-lui qu’on peut demander de l’aide même sans papiers.
question-other-pay = Est-ce que quelqu’un garde le salaire de cette personne, ou la paie beaucoup moins que promis ?
    .said = Quelqu’un garde le salaire de cette personne, ou la paie beaucoup moins que promis
    .why = En Belgique, toutes les personnes qui travaillent comme salariées ont les mêmes droits du travail.
    .next = Dites-lui qu’elle a ces droits aussi sans document de séjour.
question-other-debt = Est-ce que cette personne doit travailler pour rembourser une dette ou le prix de son voyage ?
    .said = Cette personne travaille pour rembourser une dette ou son voyage
    .why = Une « dette » sert souvent à faire pression sur les gens.
    .next = Ne payez pas à sa place. Parlez d’abord à un centre d’aide.
question-other-leave = Est-ce que quelqu’un empêche cette personne de partir, ou d’aller où elle veut ?
    .said = Quelqu’un empêche cette personne de partir ou d’aller où elle veut
    .why = Personne n’a le droit de l’enfermer ou de l’empêcher de sortir.
    .next = N’essayez pas de faire sortir cette personne. Appelez un centre d’aide ou la police.
question-other-contact = Est-ce que quelqu’un empêche cette personne d’être en contact avec sa famille ou ses amis, ou lui prend son téléphone ?
    .said = Quelqu’un empêche cette personne d’avoir des contacts
    .why = Les personnes coupées des autres sont plus faciles à contrôler.
    .next = Restez en contact d’une façon qui semble ordinaire.
question-other-threats = Est-ce que quelqu’un menace cette personne ou sa famille ?
    .said = Quelqu’un menace cette personne ou sa famille
    .why = Une menace est grave, même quand elle vise des gens qui sont loin.
    .next = En danger maintenant ? Appelez le { $emergency } ou le { $police }. À tout autre moment, parlez à un centre d’aide.
question-other-hurt = Est-ce que quelqu’un frappe cette personne, ou lui fait des choses sexuelles contre sa volonté ?
    .said = Quelqu’un fait du mal à cette personne
    .why = Personne n’a le droit de lui faire du mal.
    .next = Cela arrive maintenant ? Appelez le { $emergency } ou le { $police }.
question-other-forced = Est-ce que quelqu’un force cette personne à avoir des relations sexuelles, à mendier, ou à faire des choses interdites par la loi ?
    .said = Quelqu’un force cette personne à faire des choses
    .why = Si on la force, ce n’est jamais sa faute.
    .next = Ne jugez pas. Dites à cette personne qu’elle peut parler à un centre d’aide.
question-other-sleep = Est-ce que cette personne doit dormir là où elle travaille ?
    .said = Cette personne doit dormir là où elle travaille
    .why = Quelqu’un qui décide à la fois du travail et du lit d’une personne a beaucoup de pouvoir sur elle.
    .next = Quand il n’y a personne d’autre, demandez à cette personne si elle voudrait un autre logement.
question-other-hours = Est-ce que cette personne travaille de très longues heures, ou dans de très mauvaises conditions ?
    .said = Ses heures ou ses conditions de travail sont très mauvaises
    .why = En Belgique, cette personne a des droits quand elle travaille, même sans document de séjour.
    .next = Un centre d’aide peut expliquer ces droits.
question-other-afraid = Est-ce que cette personne a peur des gens avec qui elle vit ou pour qui elle travaille ?
    .said = Cette personne a peur de gens autour d’elle
    .why = La peur dit beaucoup, même quand la personne dit que tout va bien.
    .next = Donnez-lui du temps. Laissez-la décider.

# Questions about an offer. Those that are the same for every offer begin with “offer”.
question-offer-papers = Est-ce que la personne qui fait l’offre veut garder votre passeport ou vos papiers ?
    .said = On veut garder mes papiers
    .why = Quand quelqu’un veut vos papiers, c’est un signe d’alerte. Les autorités, elles, peuvent les demander.
    .next = Si vous voulez, montrez un papier, puis remettez-le dans votre propre poche.
question-offer-phone = Est-ce que cette personne veut votre téléphone ou votre ordinateur ?
    .said = On veut mon téléphone ou mon ordinateur
    .why = Sans lui, vous ne pouvez pas appeler les personnes en qui vous avez confiance.
    .next = Gardez-le avec vous.
question-offer-alone = Est-ce que cette personne veut que vous veniez à part, loin de votre famille ou des gens qui vous accompagnent ?
    .said = On veut que je vienne à part, loin des autres
    .why = Quand quelqu’un veut vous séparer, c’est un signe d’alerte.
    .next = Restez ensemble, ou n’y allez pas.
question-offer-return = Est-ce que cette personne attend quelque chose de vous en échange, comme des « services » ou des relations sexuelles ?
    .said = On attend quelque chose de moi en échange
    .why = Une aide qu’il faut payer par des « services » n’est pas une aide.
    .next = Demandez d’abord ce qu’on attend de vous. Vous avez le droit de dire non.
question-offer-money = Est-ce que cette personne demande de l’argent pour vous inscrire en Belgique, ou pour un départ vers un autre pays ?
    .said = On demande de l’argent pour une inscription ou un départ
    .why = Quand quelqu’un vend une inscription ou un départ, c’est un signe d’alerte. Payer un billet ordinaire est normal.
    .next = Ne payez pas. Demandez à Fedasil ou à l’UNHCR comment cela se passe.
question-offer-price = Est-ce que le prix sera décidé plus tard ?
    .said = Le prix sera décidé plus tard
    .why = Un prix qui vient plus tard peut devenir une dette.
    .next = Mettez-vous d’accord sur un prix avant d’y aller.

question-job-good = Est-ce que ce travail semble trop beau pour être vrai ?
    .said = Cela semble trop beau pour être vrai
    .why = Beaucoup d’argent pour un travail facile, c’est un signe d’alerte.
    .next = Posez d’abord des questions sur cet employeur à d’autres gens.
question-job-unclear = Est-ce que les informations sur le travail, les heures ou le salaire restent vagues ?
    .said = Le travail, les heures ou le salaire restent vagues
    .why = Ce qui est vague maintenant peut devenir une dispute plus tard.
    .next = Demandez que tout soit écrit.
question-job-debt = Est-ce que vous auriez une dette, par exemple pour le voyage ou pour le lit ?
    .said = J’aurais une dette, par exemple pour le voyage ou le lit
    .why = Une « dette » sert souvent à faire pression sur les gens.
    .next = Avant d’y aller, demandez ce que vous auriez à payer, et à qui.
question-job-sleep = Est-ce que vous dormiriez sur le lieu de travail ?
    .said = Je dormirais sur le lieu de travail
    .why = Alors une seule personne décide de votre travail et de votre lit.
    .next = Demandez si vous pouvez habiter ailleurs.
question-job-free = Est-ce qu’on vous empêcherait de sortir, ou d’arrêter ce travail ?
    .said = On m’empêcherait de sortir ou d’arrêter
    .why = Personne n’a le droit de vous enfermer ou de garder vos papiers pour que vous restiez.
    .next = N’y allez pas. Demandez d’abord l’avis d’un centre d’aide.

question-room-unknown = Est-ce que la personne qui propose ce logement est quelqu’un d’inconnu, pour vous et pour tous les gens à qui vous avez demandé ?
    .said = La personne qui propose ce logement est inconnue de tous
    .why = Certaines personnes ne sont pas ce qu’elles disent être.
    .next = Demandez d’abord à d’autres gens ce qu’ils savent d’elle. Sur internet : choisissez quelqu’un qui a de bonnes évaluations.
question-room-identity = Est-ce que la personne qui propose ce logement refuse de vous montrer un document d’identité ?
    .said = On refuse de me montrer un document d’identité
    .why = Vous pouvez demander à voir ce document.
    .next = Demandez encore une fois. Si c’est non, cherchez un autre logement.
question-room-secret = Est-ce que cette personne vous demande de garder secret l’endroit où vous allez loger ?
    .said = Je ne dois dire à personne où je loge
    .why = Une personne qui vous veut du bien n’a rien à cacher.
    .next = Dites à une personne de confiance où vous logez, et chez qui.

question-ride-unknown = Est-ce que la personne qui conduit est quelqu’un d’inconnu, avec une voiture privée ?
    .said = La personne qui conduit est quelqu’un d’inconnu
    .why = Certaines personnes proposent un trajet pour avoir du pouvoir sur quelqu’un.
    .next = Cherchez d’abord un train, un bus ou une entreprise connue.

# The buttons and lines of every check.
check-start = Commencer
check-yes = Oui
check-no = Non
check-unsure = Je ne sais pas
check-back = Question précédente
check-stop = Arrêter
check-step = Question { $step } sur { $steps }
# Above the answers where one is grave or several are yes; and the button to those that are on the next page.
check-grave = <b>Cela peut être dangereux. Vous pouvez parler à quelqu’un maintenant :</b>
    { $emergency } ou { $police } – en danger maintenant
    { $line } – jour et nuit, avant toute décision
check-more = Vos autres réponses
check-said-yes = Vous avez dit oui
check-said-unsure = Vous ne savez pas
check-send = Envoyer à quelqu’un de confiance
check-forward-help = Qui peut aider : { $line } (jour et nuit). En danger : { $emergency } ou { $police }.
# The first line of that message, which a notification shows, also to somebody else than its reader: neutral.
check-forward-title = Quelque chose que je veux vous montrer
check-forwarded = Le message est ci-dessous. Transférez-le : gardez le doigt dessus, puis choisissez « Transférer ». Ensuite, vous pouvez supprimer ce message ici.
