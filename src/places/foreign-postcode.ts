import type { Mentions } from "./mentions.ts";
import type { TextAnswer } from "./place.ts";
import { wordsOf } from "./words-of-text.ts";
import type { Word } from "./words-of-text.ts";

/** No town's name that stands beside such a number is longer. */
const longestTown = 3;

/**
 * Finds a postcode of five or six digits, which is none of Belgium: alone ("59000"), with a word that is not known
 * ("01001 Київ"), or right beside a name ("Rue Nationale 12, 59000 Lille", "06108 Halle").
 */
export function foreignPostcodeReader(mentions: Mentions): (text: string) => TextAnswer | undefined {
  return (text) => {
    const words = wordsOf(text);
    const numbers = [...words.keys()].filter((at) => /^\d+$/.test(words[at]?.token ?? ""));
    for (const at of numbers) {
      const postcode = words[at]?.token ?? "";
      if (!/^\d{5,6}$/.test(postcode)) continue;
      const beside = townsBeside(words, at, mentions);
      if (beside.some(({ abroad }) => abroad !== "no")) return { kind: "abroad" };
      const isAlone = numbers.length === 1 && words.length <= 2;
      if (beside.length > 0 || isAlone) return { kind: "unknown-postcode", postcode };
    }
    return undefined;
  };
}

/** The names right behind the number, or right before it. */
function townsBeside(words: readonly Word[], at: number, mentions: Mentions) {
  for (let length = longestTown; length > 0; length -= 1) {
    for (const beside of [words.slice(at + 1, at + 1 + length), words.slice(Math.max(0, at - length), at)]) {
      const towns = mentions.in(beside).filter(({ sureness }) => sureness === "named");
      if (towns.length > 0) return towns;
    }
  }
  return [];
}
