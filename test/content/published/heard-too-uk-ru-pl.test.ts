import { describe, expect, test } from "vitest";
import { suicideHelp } from "../../../src/content/screen-ids.ts";
import { isHeard } from "./heard.ts";
import { content } from "./reading.ts";

describe("somebody is heard", () => {
  test.each([
    ...["неможу вийти звідси", "невипускають", "невіддають паспорт", "незнаю куди мене везуть"],
    ...["немогу уйти", "непускают", "неотдает паспорт", "неплатят и непускают", "ytgecrf.n"],
    ...["niemoge wyjsc", "niechca mnie puscic", "niewypuszczaja nas", "niepozwala mi wyjsc"],
    ...["ne mogu uyti nepuskayut", "neotdaet pasport"],
  ])("who writes “not” and the verb in one word: %s", (text) => {
    expect(isHeard(text)).toBe(true);
  });

  test.each([
    ...["leje mnie", "stary mnie leje", "chłop mnie tłucze", "dał mi w twarz", "podbił mi oko"],
    ...["stoi pod drzwiami", "wali w drzwi", "dobija się do drzwi", "wie gdzie jestem", "on siłą"],
    ...["дав по лиці", "він душив", "синці по всьому тілу", "порет ремнем", "синяки по телу", "душил вчера"],
    ...["орет и кидается", "боляче перестань", "больно хватит", "zabije moją mamę"],
    ...["небейте меня", "не бийте мене", "nie bij mnie", "nieplaca i bija", "pijany mąż"],
  ])("who is beaten, in other words and without a subject: %s", (text) => {
    expect(isHeard(text)).toBe(true);
  });

  test.each([
    ...["дядько сказав роздягнутись", "дядько показує пісюн", "дядя сказал раздеться"],
    ...["дядя показывает письку", "трогал мою попу", "трогал там", "pan pokazuje siusiaka"],
  ])("who says it as a child does: %s", (text) => {
    expect(isHeard(text)).toBe(true);
  });

  test.each([
    ...["кинь нюдси а то розкажу", "злив мої фото", "просит фото без одежды", "слил мои фото"],
    ...["кинь нюдсы а то расскажу", "wrzucił mój film do internetu"],
  ])("who is threatened with pictures, or asked for them: %s", (text) => {
    expect(isHeard(text)).toBe(true);
  });

  test.each([
    ...["не годують", "не кормят", "nie dają jeść", "nie karmią nas", "забирають всю зарплату"],
    ...["забирают всю зарплату", "паспорти здали бригадиру", "paszporty u brygadzisty"],
    ...["вивезли в ліс", "привезли не туди", "вывезли в лес", "передали другим людям", "oddali mnie innym"],
    ...["як тварин тримають", "телефон дают на час в день", "każą przewozić paczki", "każe mi stać na ulicy"],
    ...["muszę kraść", "założył mi gps", "menia derjat", "сдаст в миграцию", "рабыня"],
  ])("who is held, starved, given away or made to do things: %s", (text) => {
    expect(isHeard(text)).toBe(true);
  });

  test.each([
    ...["дід лізе цілуватися", "дед целует меня", "dziadek całuje mnie", "дядя делает плохое"],
    ...["не дають лікаря", "не дают врача", "nie puszczają do lekarza", "спимо в сараї", "śpimy w stodole"],
    ...["забрав бельгійську карту", "забрал мою карту", "zabrał moją kartę", "волонтер просить інтим"],
    ...[
      "mieszkanie za seks",
      "spać z nim zamiast czynszu",
      "powiedział albo seks albo powie wszystkim",
      "jestem mu winna za prezenty",
    ],
    ...["я должна ему за подарки", "szef kazał milczeć", "trzymają w salonie masażu", "obudziłam się naga"],
    ...["передайте мамі що я жива", "позвоните моей маме", "zadzwońcie do mojej mamy"],
    ...["szukają mnie", "меня ищут", "ukryjcie mnie", "są za drzwiami", "дверь ломают"],
  ])("who is pressed for sex or silence, kept from a doctor, or looked for: %s", (text) => {
    expect(isHeard(text)).toBe(true);
  });

  test.each([
    ...["колишній знайшов мене", "чоловік знайшов нас", "бывший нашел меня", "муж нашел нас"],
    ...["стріляють", "стреляют", "бєда", "błagam", "pomuszcie", "не бачу виходу", "не вижу выхода"],
    ...["втекла босою", "убежала с ребенком", "uciekłam z dzieckiem", "nie mam dokąd iść"],
  ])("who was found, flees or is at an end: %s", (text) => {
    expect(isHeard(text)).toBe(true);
  });
});

test.each([
  ...["нехочу жити", "нехочу больше жить", "niechce zyc", "nehochu zhit"],
  ...["стою на мосту", "стою на даху", "стою на крыше", "stoję na moście", "stoję na torach"],
  ...["різала руки", "режу руки", "podcięłam sobie żyły", "як померти без болю", "как умереть без боли"],
  ...["jak umrzeć bez bólu", "я тягар для всіх", "я обуза для всех", "jestem ciężarem", "устал от жизни"],
  ...["не треба мене рятувати", "не надо меня спасать", "lepiej jakby mnie zabili", "прощай мама"],
  ...["zmęczona życiem", "wszyscy będą mieli spokój jak umrę", "koniec ze mną"],
])("who writes of suicide gets the lines for that: %s", (text) => {
  expect(content.readCry(text)?.screen).toBe(suicideHelp);
});

test.each([
  ...["боюся не здати іспит", "боюся літати", "боюсь стоматолога", "боюсь не сдать экзамен"],
  ...["boję się latać", "boję się dentysty", "boję się burzy"],
  ...["фільм про вбивство", "фильм про убийство", "film o morderstwie"],
  ...["тримайте мене в курсі", "держите меня в курсе", "вмираю від спеки", "умираю от жары"],
  ...["поліцейський підказав дорогу", "полицейский подсказал дорогу", "policjant pokazał drogę"],
  ...["віддали паспорт на продовження", "отдали паспорт на продление", "змушена чекати автобус"],
  ...["не можу вийти з гри", "не могу выйти из аккаунта", "nie mogę wyjść z aplikacji"],
  ...["сломала ноготь", "дочка сломала руку на катке", "córka złamała rękę na lodowisku"],
  ...["боюся спізнитись", "боюсь опоздать", "boję się spóźnić", "банкомат забрал мою карту"],
  ...["тримаю за руку дитину", "держу ребенка за руку", "trzymam dziecko za rękę", "bankomat połknął kartę"],
  ...["телефон забрали в ремонт", "нас везут на экскурсию", "dzieci się biją na podwórku"],
  ...["нема де жити", "негде жить"],
  ...["syn pobił się w szkole", "paczka stoi pod drzwiami", "посилку привезли не туди"],
  ...["стою на мосту в пробке", "stoję na moście w korku", "лікар сказав роздягнутись"],
  ...["моя дочка любить танці", "ребенок упал с качели", "нас много в очереди"],
  ...["недавно приїхала в Гент", "в неделю один раз", "необходимо заполнить бланк", "niedziela wieczorem"],
])("an everyday matter is not taken for somebody in danger: %s", (text) => {
  expect(isHeard(text)).toBe(false);
});

test.each([
  ...["боюся собак він їх на мене нацьковує і б’є", "боюсь высоты он держит меня на балконе и бьет"],
  ...["boję się psów szef szczuje nas nimi i bije", "не можу вийти з гри і з хати він замкнув"],
  ...[
    "поліцейський підказав дорогу але він мене знайшов",
    "отдали паспорт на продление хозяину и он не отдает",
  ],
  ...["банкомат забрал мою карту а муж забрал паспорт", "держу ребенка за руку он нас бьет"],
  ...["film o morderstwie a on mówi że mnie zabije", "фильм про убийство а он с ножом"],
])("a cry beside an everyday matter is heard: %s", (text) => {
  expect(isHeard(text)).toBe(true);
});
