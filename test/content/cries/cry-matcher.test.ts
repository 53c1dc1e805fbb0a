import { describe, expect, test } from "vitest";
import { indexCries } from "../../../src/content/cries/cry-index.ts";
import { cryMatcher, type MatchCries } from "../../../src/content/cries/cry-matcher.ts";
import { readPattern } from "../../../src/content/words/cry-pattern.ts";
import { cryWords } from "../../../src/content/words/cry-words.ts";

function matcherOf(...entries: readonly string[]): MatchCries {
  return cryMatcher(indexCries(entries.map(readPattern)));
}

function found(entry: string, text: string): number[] {
  return [...matcherOf(entry)(cryWords(text))].sort((one, other) => one - other);
}

describe("a cry of several parts", () => {
  const entry = "took|steal* & my|our & red dragon*";

  test.each([
    ["took my red dragon", [0, 1, 2, 3]],
    ["my red dragons are what he took", [0, 1, 2, 6]],
    ["he is stealing again our old red dragon", [2, 4, 6, 7]],
  ])("is found in any order, with words between: %s", (text, places) => {
    expect(found(entry, text)).toEqual(places);
  });

  test.each([
    "took my red old dragon",
    "took the red dragon",
    "took one two three four five six seven my red dragon",
    "tookx my red dragon",
    "took my dragon red",
  ])("is not found where a part is missing, torn or far away: %s", (text) => {
    expect(found(entry, text)).toEqual([]);
  });

  test("is found where it is complete at last", () => {
    expect(found(entry, "took one two three four five six seven took my red dragon")).toEqual([8, 9, 10, 11]);
  });

  test("must have as many letters as are asked for", () => {
    const match = matcherOf("ab* & cd|cdefgh");
    expect([...match(["ab", "cd"], 7)]).toEqual([]);
    expect([...match(["ab", "cdefgh"], 7)]).toEqual([0, 1]);
  });
});

test("what a text takes grows with its length and not with the square of it", () => {
  const entries = Array.from({ length: 200 }, (_, index) => `tower${index}* & me|us|her & moat*`);
  const match = matcherOf(...entries);
  let reads = 0;
  // Counts how often a word is looked at.
  const counted = (length: number): readonly string[] =>
    new Proxy(
      Array.from({ length }, () => "me"),
      {
        get: (words, key) => {
          if (typeof key === "string" && /^\d+$/.test(key)) reads += 1;
          return Reflect.get(words, key) as unknown;
        },
      },
    );
  const readsOf = (length: number): number => {
    reads = 0;
    match(counted(length));
    return reads;
  };
  expect(readsOf(100)).toBeGreaterThan(0);
  expect(readsOf(2000)).toBeLessThanOrEqual(20 * readsOf(100));
});
