# Short lines above a screen, when somebody writes instead of tapping.
talk-neutral = Информация за хората в Белгия
talk-menu = Аз съм програма и не разбирам това. Ето какво мога да Ви покажа:
talk-found = Може би търсите нещо от това:
talk-need-help = Трябва ли Ви помощ сега? Натиснете „{ help.label }“. В опасност: { $emergency } или { $police }.
talk-media = Не мога да гледам снимки и да слушам съобщения. Вашето остана неотворено. Ето какво мога да Ви покажа:
talk-danger = В опасност сега? Обадете се на { $emergency }.
talk-broken = Тук нещо се обърка. Тези номера работят:
talk-kept = Вашият избор: „{ $choice }“. След { $deletable-hours } часа без натискане всичко пак е както в началото.
talk-not-kept = В момента не мога да запомня това. Опитайте по-късно, моля.
talk-watched = Може ли някой да види телефона Ви? ✖ скрива тази страница и изтрива съобщенията от последните { $deletable-hours } часа. Чатът остава в списъка Ви. Прочетете още: „{ help-more.label }“.
talk-language-lost = В момента не мога да запомня езика Ви. Бутоните по-долу остават на него.

# In a group: neutral, and nothing else.
group-line = Здравейте. Отговарям само в личен чат.
    .button = Към чата
