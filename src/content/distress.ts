import { distance } from "fastest-levenshtein";
import { fold } from "../places/fold.ts";
import { wordKey } from "./word-key.ts";
import type { WordList } from "./word-lists.ts";

/** A shorter cry in other letters than its own is too easily a word of another language. */
const shortestKey = 7;
/** How long a word must be for two letters to be swapped in it, for one to be mistyped, and for two. */
const swapped = 4;
const oneSlip = 5;
const twoSlips = 9;

/** How a text cries for help: it is the cry alone, it holds one, or it holds what is nearly one; in any language. */
export type Distress = "alone" | "within" | "near";

export type ReadDistress = (text: string) => Distress | undefined;

/**
 * Finds cries for help by the words of flows/words/: a phrase counts where its words stand together; `*` stands for any
 * ending. Ukrainian and Russian ones count in Latin letters, too.
 *
 * @param harmless words that are nearly a cry, but are words of their own
 */
export function distressReader(lists: readonly WordList[], harmless: ReadonlySet<string>): ReadDistress {
  const phrases = [...new Set(lists.flatMap(({ distress }) => distress))];
  const cries = criesIn(phrases.map(phrasePattern));
  const inOtherLetters = criesIn(
    phrases
      .filter((phrase) => /\p{Script=Cyrillic}/u.test(phrase))
      .map((phrase) => [wordsOf(phrase).map(wordKey).join(" "), phrase.endsWith("*")] as const)
      .filter(([key]) => key.length >= shortestKey)
      .map(([key, isStem]) => (isStem ? `${key}[^ ]*` : key)),
  );
  const near = nearWords(phrases);

  return (text) => {
    const folded = fold(text);
    const words = folded.split(" ");
    const keys = /\p{Script=Cyrillic}/u.test(folded) ? undefined : words.map(wordKey).join(" ");
    const found = cries(folded) ?? (keys === undefined ? undefined : inOtherLetters(keys));
    if (found) return found;
    return words.some((word) => !harmless.has(word) && near(word)) ? "near" : undefined;
  };
}

function wordsOf(phrase: string): string[] {
  return fold(phrase.replace(/\*$/, "")).split(" ");
}

function phrasePattern(phrase: string): string {
  return phrase.endsWith("*") ? `${wordsOf(phrase).join(" ")}[^ ]*` : wordsOf(phrase).join(" ");
}

/** Reads folded text, or keys: words with single spaces between, so that a space or an end is the edge of a word. */
function criesIn(patterns: readonly string[]): (words: string) => "alone" | "within" | undefined {
  // A pattern of nothing would find itself in every text.
  if (patterns.length === 0) return () => undefined;
  const any = [...new Set(patterns)].sort((one, other) => other.length - one.length).join("|");
  const within = new RegExp(`(?:^| )(?:${any})(?= |$)`, "u");
  const alone = new RegExp(`^(?:(?:${any})(?: |$))+$`, "u");
  return (words) => {
    if (!within.test(words)) return undefined;
    return alone.test(words) ? "alone" : "within";
  };
}

/** Says whether a word is a cry of one word with a slip in it. */
function nearWords(phrases: readonly string[]): (word: string) => boolean {
  const single = phrases.filter((phrase) => wordsOf(phrase).length === 1);
  const cries = single
    .map((phrase) => ({ cry: wordsOf(phrase).join(), isStem: phrase.endsWith("*") }))
    .filter(({ cry }) => cry.length >= swapped);
  return (word) =>
    cries.some(({ cry, isStem }) => {
      const compared = isStem ? word.slice(0, cry.length) : word;
      if (isSwapped(compared, cry)) return true;
      const slips = cry.length >= twoSlips ? 2 : 1;
      if (Math.max(compared.length, cry.length) < oneSlip) return false;
      return Math.abs(compared.length - cry.length) <= slips && distance(compared, cry) <= slips;
    });
}

/** `hepl` for `help`: two letters side by side have changed places. */
function isSwapped(word: string, cry: string): boolean {
  if (word.length !== cry.length) return false;
  const at = cry.split("").findIndex((letter, index) => letter !== word[index]);
  if (at < 0) return false;
  return word === cry.slice(0, at) + (cry[at + 1] ?? "") + (cry[at] ?? "") + cry.slice(at + 2);
}

/** What is only nearly a cry is asked about first. */
export function isCry(distress: Distress | undefined): boolean {
  return distress === "alone" || distress === "within";
}
