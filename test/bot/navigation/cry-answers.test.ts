import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/content/language.ts";
import {
  readLaterTable,
  readShortTable,
  withOneTable,
  withSixTables,
} from "../../content/published/cry-tables.ts";
import { textOf } from "../../content/published/reading.ts";
import { screenOf, startWorld } from "../../world.ts";
import { language, said, screen } from "../chat.ts";

/** The screens that answer a cry: each has 112 and whom to call beside it. */
const answers = ["help", "help.suicide", "help.brussels", "help.flanders", "help.wallonia"].map(screen);
/** Of 25 cries in a language that came later, as in test/content/published/cries.test.ts. */
const missesOfOneTable = 2;

test.each(withSixTables)("the cries of a table are answered with numbers: %s", async (code) => {
  expect(await missesOf(code, readLaterTable("sixth", code))).toEqual([]);
});

test.each(withOneTable)("the cries of the only table are answered with numbers: %s", async (code) => {
  const misses = await missesOf(code, readShortTable(code));
  expect(misses.length).toBeLessThanOrEqual(missesOfOneTable);
});

describe("a cry that names a town gets the numbers", () => {
  test.each([
    [
      "en",
      [
        "they keep me locked in a flat in Ghent",
        "Ghent help",
        "9000 he beats me",
        "my boss in Kortrijk sleeps with us one after the other and nobody may tell",
      ],
    ],
    ["fr", ["il m'a enfermée dans un appart à Namur", "à Tournai madame compte mes passes"]],
    ["nl", ["hij slaat mij ik woon in Kortrijk", "Brugge hij heeft een mes"]],
    ["de", ["sie halten mich in einer wohnung in Eupen fest", "Lüttich hilfe"]],
    ["uk", ["мене тримають замкненою у квартирі в Генті", "trymayut mene v Brusseli"]],
    ["ru", ["он меня бьёт мы в Брюгге", "в шарлеруа хозяйка считает наших клиентов и долги"]],
  ] as const)("in %s", async (code, texts) => {
    expect(await unanswered(language(code), texts)).toEqual([]);
  });

  test("or the lines for suicide", async () => {
    const texts = ["я в Льеже на мосту прощайте", "ich sitz in Verviers am gleis und will nicht mehr"];
    expect(await unanswered(language("ru"), texts, [screen("help.suicide")])).toEqual([]);
  });
});

async function missesOf(
  code: Language,
  { cries, suicide }: { cries: readonly string[]; suicide: readonly string[] },
): Promise<string[]> {
  const texts = [...cries, ...suicide];
  const misses = await unanswered(code, texts);
  const line = `${code}: ${texts.length - misses.length} of ${texts.length} cries answered by the bot`;
  process.stdout.write([line, ...misses.map((text) => `  ${text}`)].join("\n") + "\n");
  return misses;
}

/** The texts that the bot answers with none of the screens. */
async function unanswered(code: Language, texts: readonly string[], screens = answers): Promise<string[]> {
  const { telegram, opens } = await startWorld();
  const person = await opens({ firstName: "Olena", languageCode: code });
  const misses: string[] = [];
  for (const text of texts) {
    await said(telegram, person, text);
    const answer = screenOf(person).text;
    if (!screens.some((id) => answer.includes(textOf(code, id)))) misses.push(text);
  }
  expect(telegram.refused).toEqual([]);
  return misses;
}
