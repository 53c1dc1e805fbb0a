import { describe, expect, test } from "vitest";
import { content, labelsOf as labelsIn, languages, textOf } from "../../content/published/reading.ts";
import { eachWithSome } from "../../each-with-some.ts";
import { labelsOf, screenOf, startWorld } from "../../world.ts";
import { language, lineOf, said, screen, tapped } from "../chat.ts";
import { questionOf, saidBack, uk, writing } from "../note/notes.ts";

const help = screen("help");
const suicide = screen("help.suicide");

describe("who writes of suicide", () => {
  test("gets the lines for that, and 112, in the language they have chosen", async () => {
    const { telegram, opens } = await startWorld();
    const texts = ["I want to die", "не хочу жити", "je veux mourir", "Ik wil dood!!"];
    for (const [code, text] of eachWithSome(languages, texts)) {
      const person = await opens({ firstName: "Olena", languageCode: code });
      await said(telegram, person, text);
      expect(screenOf(person).text, `"${text}" in ${code}`).toContain(textOf(code, suicide));
      for (const number of ["1813", "0800 32 123", "112", "101", "+32 78 055 800"]) {
        expect(screenOf(person).text, code).toContain(number);
      }
    }
    expect(telegram.refused).toEqual([]);
  });
});

test("who writes of suicide gets the lines for that alone, whatever else the sentence is about", async () => {
  const { telegram, opens } = await startWorld();
  const person = await opens({ firstName: "Sam", languageCode: "nl" });
  for (const text of ["ik wil niet meer leven", "ik wil niet meer leven, geen werk en geen kamer"]) {
    await said(telegram, person, text);
    expect(labelsOf(screenOf(person)), text).toEqual(labelsIn(language("nl"), suicide));
  }
});

describe("a cry that names where somebody is", () => {
  test.each([
    ["uk", "мене тримають замкненою у квартирі в Генті", "Gent", "flanders"],
    ["uk", "trymayut mene v Brusseli", "Bruxelles / Brussel", "brussels"],
    ["ru", "он меня бьёт мы в Брюгге", "Brugge", "flanders"],
    ["fr", "il m'a enfermée dans un appart à Namur", "Namur", "wallonia"],
    ["en", "9000 he beats me", "9000", "flanders"],
    ["ar", "زوجي يضربني ونحن في لييج", "Liège", "wallonia"],
    ["fa", "شوهرم منو می‌زنه تو گنت هستم", "Gent", "flanders"],
    ["vi", "chồng đánh tôi ở Antwerp", "Antwerpen", "flanders"],
    ["es", "mi marido me pega estoy en Gante", "Gent", "flanders"],
    ["pl", "on mnie bije jestem w Antwerpii", "Antwerpen", "flanders"],
  ] as const)(
    "has the way to the centre there below the numbers, in %s: %s",
    async (code, text, town, region) => {
      const { telegram, opens } = await startWorld();
      const person = await opens({ firstName: "Olena", languageCode: code });
      await said(telegram, person, text);
      const centre = screen(`help.${region}`);
      expect(screenOf(person).text).toContain(textOf(language(code), help));
      const { label } = content.screen(language(code), centre);
      const way = labelsOf(screenOf(person)).find((each) => each.includes(town));
      expect(way).toContain(label);
      // The regions stand there already.
      const choice = content.screen(language(code), screen("help.regions")).label;
      expect(labelsOf(screenOf(person)).filter((each) => each.endsWith(choice))).toEqual([]);
      await tapped(telegram, person, way ?? "");
      expect(screenOf(person).text).toBe(textOf(language(code), centre));
      expect(telegram.refused).toEqual([]);
    },
  );

  test("offers no centre abroad, and none beside the lines for suicide", async () => {
    const { telegram, opens } = await startWorld();
    const person = await opens({ firstName: "Olena", languageCode: "en" });
    for (const text of ["he beats me here in Paris", "i am in Ghent and i want to die"]) {
      await said(telegram, person, text);
      expect(
        labelsOf(screenOf(person)).filter((label) => label.includes(" – ")),
        text,
      ).toEqual([]);
    }
  });
});

describe("a cry in panic", () => {
  test.each([
    "🆘",
    "😰🔪🚪",
    "hеlp",
    "1 1 2",
    "ayuda",
    "救命",
    "ne puskayut mene",
    "103",
    "он сломал мне руку",
  ])("gets the numbers: %s", async (text) => {
    const { telegram, opens } = await startWorld();
    const person = await opens({ firstName: "Olena", languageCode: "fr" });
    await said(telegram, person, text);
    expect(screenOf(person).text).toContain(textOf(language("fr"), help));
  });
});

test("the number of another country's police is kept as an answer to a note, and asked about", async () => {
  const world = await startWorld();
  const olena = await writing(world, ["Gent"]);
  await said(world.telegram, olena, "17");
  const { text } = screenOf(olena);
  expect(text).toContain(lineOf(uk, "talk-need-help"));
  expect(text).toContain(saidBack(1, "17"));
  expect(text).toContain(questionOf(2));
});

test.each([
  ["i dont want to live in wallonia", "i dont want to live"],
  ["ik wil niet in wallonië leven", "ik wil niet meer leven"],
  ["je ne veux pas vivre en wallonie", "je ne veux plus vivre"],
  ["ich will nicht in wallonien leben", "ich will nicht mehr leben"],
  ["не хочу жити у валлонії", "не хочу жити в цьому світі"],
  ["ne hochu zhit v bryussele", "не хочу жить с этой болью"],
])("who does not want to live somewhere is not asked about suicide: %s; but %s is", (home, life) => {
  expect(content.readCry(home)?.screen).not.toBe(suicide);
  expect(content.readCry(life)?.screen).toBe(suicide);
});

test.each([
  "he took my passport and brings men and i never want to wake up again",
  "wenn er heute nacht schläft bring ich mich um, anders komm ich von dem nicht weg",
  "друг с работы пишет что залез на кран и прыгнет, на него долг повесили и угрожают",
])("who writes of suicide beside another cry gets the lines for that: %s", (text) => {
  expect(content.readCry(text)?.screen).toBe(suicide);
});

describe("a cry that no list has", () => {
  test.each([
    ["en", "after she comes home from the market she puts me on my knees on the stones", help],
    ["uk", "я все роздала і написала листи, далі тиша", suicide],
  ] as const)("is known by the examples, and gets the numbers: %s, %s", async (code, text, answer) => {
    const { telegram, opens } = await startWorld();
    const person = await opens({ firstName: "Olena", languageCode: code });
    expect(content.readCry(text)?.how).toBe("likely");
    await said(telegram, person, text);
    expect(screenOf(person).text).toContain(textOf(language(code), answer));
    expect(telegram.refused).toEqual([]);
  });
});
