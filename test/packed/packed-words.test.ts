import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countOf, hasWord, packWords, placeOf, wordAt } from "../../src/packed/packed-words.ts";

const word = fc.string({ unit: "grapheme", maxLength: 12 });

describe("packed words", () => {
  test("are found where they were put, and no others are", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 300 }), word, (words, other) => {
        const packed = packWords(words);
        expect(countOf(packed)).toBe(words.length);
        for (const [place, each] of words.entries()) {
          expect(placeOf(packed, each)).toBe(place);
          expect(placeOf(packed, `${each}${other}`, each.length)).toBe(place);
          expect(wordAt(packed, place)).toBe(each);
        }
        expect(hasWord(packed, other)).toBe(words.includes(other));
      }),
    );
  });

  test("may be more than two bytes can count", () => {
    const words = Array.from({ length: 70_000 }, (_, at) => `word ${at}`);
    const packed = packWords(words);
    expect(placeOf(packed, "word 69999")).toBe(69_999);
    expect(hasWord(packed, "word 70000")).toBe(false);
  });
});
