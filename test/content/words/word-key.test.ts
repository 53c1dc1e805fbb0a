import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalizeText } from "../../../src/places/normalize-text.ts";
import { wordKey } from "../../../src/content/words/word-key.ts";

const keyOf = (word: string): string => wordKey(normalizeText(word));

describe("the key of a word", () => {
  test.each([
    ["допоможіть", ["dopomozhit", "dopomozit", "Dopomozhit’", "DOPOMOZHIT"]],
    ["поліція", ["politsiya", "policia", "politsiia", "policija"]],
    ["помогите", ["pomogite", "pomohite"]],
    ["вчора", ["vchora", "wchora", "vczora"]],
    ["хочу", ["hochu", "khochu", "xochu"]],
    ["житло", ["zhytlo", "zhitlo"]],
    ["щастя", ["shchastia", "schastya", "shchastja"]],
    ["ґвалт", ["gvalt", "hvalt", "gwalt"]],
    ["їжа", ["yizha", "izha", "jizha"]],
    ["п’ять", ["piat", "pyat", "p'yat"]],
    ["цукор", ["tsukor", "cukor", "tzukor"]],
    ["боїться", ["boyitsya", "boitsia", "bojitsja"]],
    ["детский", ["detskiy", "detsky"]],
    ["агентство", ["agentstvo", "ahentstvo"]],
    ["боюся", ["boyusya", "bojusja", "boiusia"]],
  ])("of %s is that of its spellings in Latin letters", (word, spellings) => {
    expect(keyOf(word)).toMatch(/^[a-z]{3,}$/);
    for (const spelling of spellings) expect(keyOf(spelling), spelling).toBe(keyOf(word));
  });

  test("tells different words apart", () => {
    const words = [
      "допоможіть",
      "поліція",
      "паспорт",
      "робота",
      "житло",
      "кімната",
      "гроші",
      "лікар",
      "автобус",
    ];
    expect(new Set(words.map(keyOf)).size).toBe(words.length);
  });

  test("is of Latin letters only, for every word of the Ukrainian and Russian lists", () => {
    for (const code of ["uk", "ru"]) {
      const words = readFileSync(`flows/words/${code}.yaml`, "utf8").match(/\p{Script=Cyrillic}+/gu) ?? [];
      expect(words.length).toBeGreaterThan(300);
      expect(words.map(keyOf).filter((key) => !/^[a-z]*$/.test(key))).toEqual([]);
    }
  });

  test("is no longer than the word", () => {
    const letters = fc.constantFrom(..."абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэё".split(""));
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 12 }).map((all) => normalizeText(all.join(""))),
        (word) => {
          expect(wordKey(word).length).toBeLessThanOrEqual(word.length);
        },
      ),
    );
  });

  test("keeps digits and the letters of other scripts, and never throws", () => {
    expect(wordKey("")).toBe("");
    expect(wordKey("7")).toBe("7");
    expect(wordKey("ął")).toBe("ął");
    expect(wordKey("ўџ")).toBe("ўџ");
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) => typeof wordKey(normalizeText(text)) === "string",
      ),
    );
  });
});
