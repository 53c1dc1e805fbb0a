import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/content/language.ts";
import type { RenderedScreen } from "../../../src/content/screen.ts";
import type { ScreenId } from "../../../src/content/screen-ids.ts";
import { smallWords } from "../../../src/content/words/small-words.ts";
import {
  createSuggest,
  finishSearch,
  type FinishedSearch,
  type Suggest,
} from "../../../src/content/search/suggest.ts";
import type { WordList } from "../../../src/content/words/word-lists.ts";
import { content, languages, screens } from "../published/reading.ts";

const en = "en" as Language;
const uk = "uk" as Language;

function searched(
  language: Language,
  distress: string,
  texts: Record<string, readonly [label: string, text: string, ...topics: string[]]>,
): FinishedSearch {
  const all = Object.entries(texts).map(([id, words]) => [id as ScreenId, words] as const);
  const words: WordList = {
    language,
    distress: [distress],
    suicide: [],
    whereToLive: [],
    howToLive: [],
    ordinary: [],
    marked: [],
    markedOrdinary: [],
    numbers: [],
    exit: [],
    leave: [],
    topics: new Map(all.flatMap(([id, [, , ...topics]]) => (topics.length > 0 ? [[id, topics]] : []))),
    where: (topic) => topic,
  };
  const rendered = all.map(([id, [label, text]]): [ScreenId, RenderedScreen] => [
    id,
    { label, text, rows: [] },
  ]);
  const fillers = smallWords.get(language === uk ? "ukr" : "eng") ?? [];
  return finishSearch({ screens: rendered, words, fillers });
}

const english = searched(en, "help", {
  castle: ["Castles", "Stone <b>towers</b> &amp; walls of kings.", "fortress", "old ruin"],
  ship: ["Ships", "Sails on the open sea with a captain."],
  bakery: ["Bakery", "Bread and cakes every morning."],
  stable: ["Stable", "Horses eat hay all winter.", "pony"],
  library: ["Library", "Novels to borrow for weeks."],
});
const ukrainian = searched(uk, "допоможіть", {
  castle: ["Замки", "Кам’яні вежі королів.", "фортеця"],
  ship: ["Кораблі", "Вітрила на морі з капітаном."],
  bakery: ["Пекарня", "Хліб щоранку.", "булочки"],
  stable: ["Стайня", "Коні їдять сіно.", "поні"],
  library: ["Бібліотека", "Романи позичають на тижні."],
  sign: ["Вивіска", "Who are you? Хто ви?"],
});
const suggest = createSuggest([en, uk], (language) => (language === uk ? ukrainian : english));

describe("a language whose words hang together", () => {
  const chinese = suggestAmong({
    castle: ["城堡", "国王的石头塔楼。", "要塞"],
    ship: ["帆船", "船长在海上航行。"],
    bakery: ["面包店", "每天早上有面包和蛋糕。"],
  });
  const arabic = suggestAmong({
    castle: ["القلاع", "أبراج الملوك من الحجر."],
    ship: ["السفن", "أشرعة في البحر مع قبطان."],
    bakery: ["المخبز", "خبز وكعك كل صباح."],
  });

  test.each([
    ["我想找船长", "ship"],
    ["哪里有蛋糕？", "bakery"],
    ["要塞", "castle"],
  ])("is searched by two letters of Chinese: %s", (text, id) => {
    expect(chinese(en, text)[0]).toBe(id);
  });

  test.each([
    ["أين مخبز", "bakery"],
    ["والسفن؟", "ship"],
    ["للقلاع", "castle"],
  ])("is searched without what Arabic writes to a word: %s", (text, id) => {
    expect(arabic(en, text)[0]).toBe(id);
  });
});

function suggestAmong(texts: Parameters<typeof searched>[2]): Suggest {
  return createSuggest([en], () => searched(en, "help", texts));
}

test("what says nothing in their own language is not taken for words of another", () => {
  expect(suggest(uk, "who are you")).toEqual(["sign"]);
  expect(suggest(en, "who are you")).toEqual([]);
});

describe("what somebody writes in their own words", () => {
  test.each([
    ["by a word of its text", "a captain", "ship"],
    ["by its label", "the bakery", "bakery"],
    ["by an everyday word that stands in no text", "my PONY!", "stable"],
    ["by an everyday word of two", "an old ruin", "castle"],
    ["by a word inside its markup", "towers", "castle"],
    ["by the beginning of a word", "capt", "ship"],
    ["with a slip of the finger", "fortres", "castle"],
    ["without accents and in capitals", "CÁPTAIN", "ship"],
  ])("finds a screen %s", (_, text, id) => {
    expect(suggest(en, text)[0]).toBe(id);
  });

  test.each([["фортеця"], ["фортеці"], ["fortetsia"], ["forteca"], ["ФОРТЕЦЯ!!!"]])(
    "finds a Ukrainian word in its forms, and in Latin letters: %s",
    (text) => {
      expect(suggest(uk, text)[0]).toBe("castle");
    },
  );

  test.each([
    ["of Ukrainian for who reads English", en, "булочки", ["bakery"]],
    ["of English for who reads Ukrainian", uk, "borrow", ["library"]],
    ["at the beginning of a long text", en, `${"qwertyuiop ".repeat(40)} captain`, ["ship"]],
    ["no further in a text than its beginning", en, `${"qwertyuiop ".repeat(60)} captain`, []],
  ])("finds a word %s", (_, language, text, ids) => {
    expect(suggest(language, text)).toEqual(ids);
  });

  test("puts a word that people ask with before a word of a text", () => {
    const both = suggestAmong({
      castle: ["Castles", "A pony stands there."],
      stable: ["Stable", "Horses eat hay.", "pony"],
      ship: ["Ships", "Sails."],
      bakery: ["Bakery", "Bread."],
    });
    expect(both(en, "pony")).toEqual(["stable", "castle"]);
  });

  test("finds a small word that the words of a screen name by itself, and no other", () => {
    const both = suggestAmong({
      castle: ["Castles", "Towers.", "alone", "fort of kings"],
      ship: ["Ships", "Sails."],
      bakery: ["Bakery", "Bread.", "her"],
    });
    expect(both(en, "her")).toEqual(["bakery"]);
    expect(both(en, "of")).toEqual([]);
  });

  test("finds nothing by an hour or an age, but what shows a longer number", () => {
    const both = suggestAmong({
      castle: ["Castles", "Open from 9 to 48."],
      ship: ["Ships", "Call 1712."],
      bakery: ["Bakery", "Bread."],
    });
    expect(both(en, "48.85, 2.35")).toEqual([]);
    expect(both(en, "1712")).toEqual(["ship"]);
  });

  test.each(["", " ", "?!", "🙂", "the and with a", "x", "<b>", "&amp;", "qwertyuiop"])(
    "finds nothing by %j",
    (text) => {
      expect(suggest(en, text)).toEqual([]);
    },
  );

  test("finds nothing by what stands on most pages", () => {
    const common = suggestAmong({
      castle: ["Castles", "Belgium towers."],
      ship: ["Ships", "Belgium sails."],
      bakery: ["Bakery", "Bread."],
    });
    expect(common(en, "belgium")).toEqual([]);
  });
});

describe.each(languages)("the published screens in %s", (language) => {
  test("are five at most, each once, and never the menu, the cover or help", () => {
    const words = screens.map(({ id }) => content.screen(language, id).label).join(" ");
    for (const text of [words, ...screens.map(({ id }) => content.screen(language, id).label)]) {
      const found = content.suggest(language, text);
      expect(found.length).toBeLessThanOrEqual(5);
      expect(new Set(found).size).toBe(found.length);
      expect(found.filter((id) => ["menu", "cover", "help"].includes(id))).toEqual([]);
    }
    expect(content.suggest(language, words).length).toBeGreaterThan(0);
  });
});

test.each([
  ["by two syllables that are a word", "vi", "can cho ngu", "housing"],
  ["by a small word that the words of a screen name by itself", "vi", "tìm việc", "check.job"],
])("finds a published screen %s: in %s %s", (_, language, text, id) => {
  expect(content.suggest(language as Language, text)[0]).toBe(id);
});
