import { describe, expect, test } from "vitest";
import { cover, menu } from "../../../src/content/screen-ids.ts";
import { readWordLists } from "../../../src/content/words/word-lists.ts";
import { Problems } from "../../../src/files/problem.ts";
import { content, textOf } from "../../content/published/reading.ts";
import { labelsOf, screenOf, startWorld } from "../../world.ts";
import { asked, handled, language, lineOf, said, saidTo, screen, tapped } from "../chat.ts";
import * as notes from "./notes.ts";
import { madeOf, questionOf, saidBack, stay, textsOf, typedIn, uk, writing } from "./notes.ts";

const lists = readWordLists(".", content.languages, new Problems());
const below = (line: string, id = stay): string => `${line}\n\n${textOf(uk, id)}`;
const stopAsked = lineOf(uk, "note-stop-ask");

describe("a word to stop by, inside a note,", () => {
  // Each word takes two turns, and a note ends after many: the first of each list here, all of them in content/words/exit-words.test.ts.
  const listed = [
    ...lists.map(({ language, exit, leave }) => ({
      language,
      words: [...exit.slice(0, 1), ...leave.slice(0, 1)],
    })),
    { language: "any", words: ["/stop", "/cancel"] },
  ];

  test.each(listed)(
    "asks whether the note is kept, in $language: $words.0 and its like",
    async ({ words }) => {
      const world = await startWorld();
      const olena = await writing(world, ["Gent"]);
      const before = typedIn(olena);
      for (const word of words) {
        await said(world.telegram, olena, word);
        expect(screenOf(olena).text, word).toBe(stopAsked);
        expect(typedIn(olena)).toEqual(before);
        await tapped(world.telegram, olena, lineOf(uk, "note-go-on"));
        expect(screenOf(olena).text).toBe(`${saidBack(0, "Gent")}\n\n${questionOf(1)}`);
      }
      expect(saidTo(olena)).toHaveLength(1);
      expect(world.telegram.refused).toEqual([]);
    },
  );

  test("asks the same below a picture, which goes as what is typed does", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await writing(world, ["Gent"]);
    const before = typedIn(olena);
    olena.sendPhoto("стоп");
    await handled(telegram);
    expect(screenOf(olena).text).toBe(stopAsked);
    expect(typedIn(olena)).toEqual(before);
    expect(telegram.refused).toEqual([]);
  });

  test("keeps it for later, and takes nothing that is typed meanwhile for an answer", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await writing(world, ["Gent"]);
    await said(telegram, olena, "стоп");
    await tapped(telegram, olena, lineOf(uk, "note-keep"));
    expect(textsOf(olena)).toEqual([below(lineOf(uk, "note-aside"))]);
    await said(telegram, olena, "Намюр");
    expect(screenOf(olena).text).toContain(textOf(uk, screen("help.wallonia")));
    olena.tapData(`uk|#${stay}=start`, screenOf(olena));
    await handled(telegram);
    expect(screenOf(olena).text).toBe(`${saidBack(0, "Gent")}\n\n${questionOf(1)}`);
    await said(telegram, olena, "Ivan");
    await notes.skipsTheRest(world, olena);
    await tapped(telegram, olena, notes.make());
    expect(textsOf(olena)[0]).toBe(madeOf(["Gent", "Ivan"]));
    expect(telegram.refused).toEqual([]);
  });

  test("throws it away, with nothing left of it", async () => {
    const world = await startWorld();
    const olena = await writing(world, ["Gent"]);
    await said(world.telegram, olena, "cancel");
    await tapped(world.telegram, olena, lineOf(uk, "note-throw"));
    expect(textsOf(olena)).toEqual([below(lineOf(uk, "note-stopped"))]);
    olena.tapData(`uk|#${stay}=start`, screenOf(olena));
    await handled(world.telegram);
    expect(screenOf(olena).text).toBe(questionOf(0));
    expect(world.telegram.refused).toEqual([]);
  });

  test("stays the question when something else is written or sent, which is no answer", async () => {
    const world = await startWorld();
    const olena = await writing(world, ["Gent"]);
    await said(world.telegram, olena, "menu");
    for (const text of ["так", "Ivan"]) {
      await said(world.telegram, olena, text);
      expect(screenOf(olena).text).toBe(stopAsked);
    }
    olena.sendSticker();
    await handled(world.telegram);
    expect(screenOf(olena).text).toBe(stopAsked);
    expect(labelsOf(screenOf(olena))).toEqual(expect.arrayContaining(["✖"]));
    await said(world.telegram, olena, "мені потрібна допомога зараз, я дуже боюся");
    expect(screenOf(olena).text).toContain("112");
    await tapped(world.telegram, olena, lineOf(uk, "note-go-on"));
    expect(screenOf(olena).text).toBe(`${saidBack(0, "Gent")}\n\n${questionOf(1)}`);
  });

  test("asks also when all is answered, and where somebody reads something else by then", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await writing(world, ["Gent"]);
    await notes.skipsTheRest(world, olena);
    await said(telegram, olena, "стоп");
    expect(textsOf(olena)).toEqual([stopAsked]);
    await tapped(telegram, olena, /^🆘/);
    expect(screenOf(olena).text).toBe(textOf(uk, screen("help")));
    await said(telegram, olena, "стоп");
    expect(textsOf(olena)).toEqual([stopAsked]);
    await tapped(telegram, olena, /^☰/);
    await said(telegram, olena, "меню");
    expect(textsOf(olena)).toEqual([textOf(uk, menu)]);
    expect(telegram.refused).toEqual([]);
  });

  test.each(["✖", "x", "❌", "/erase"])("is not %s, which leaves at once", async (sign) => {
    const world = await startWorld();
    const olena = await writing(world, ["Gent"]);
    await said(world.telegram, olena, sign);
    expect(olena.messages.map(({ text }) => text)).toEqual([textOf(uk, cover)]);
    expect(world.telegram.refused).toEqual([]);
  });
});

describe("outside a note", () => {
  test.each(lists)("the words that stop one open the menu, in $language", async ({ exit, leave }) => {
    const world = await startWorld();
    const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
    // That each of them is known, content/words/exit-words.test.ts asks of the content.
    const first = leave.filter((word) => !exit.includes(word)).slice(0, 2);
    expect(first).toHaveLength(2);
    for (const word of [...first, "/cancel", "/menu"]) {
      await said(world.telegram, olena, word);
      expect(screenOf(olena).text, word).toBe(textOf(uk, menu));
    }
    const inga = await asked(world, "uk");
    await said(world.telegram, inga, leave[0] ?? "");
    expect(textsOf(inga)).toEqual([textOf(uk, menu)]);
    expect(inga.replyKeyboard).toBeUndefined();
    expect(world.telegram.refused).toEqual([]);
  });

  test("/stop leaves like ✖", async () => {
    const world = await startWorld();
    const olena = await world.opens({ firstName: "Olena", languageCode: "uk" }, "uk-help");
    await said(world.telegram, olena, "/stop");
    expect(olena.messages.map(({ text }) => text)).toEqual([textOf(language("uk"), cover)]);
    expect(world.telegram.refused).toEqual([]);
  });
});
