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
  const cries = [...new Set(lists.flatMap(({ distress }) => distress))].map(readCry);
  const inOwnLetters = criesIn(cries);
  const inOtherLetters = criesIn(
    cries
      .filter(({ words }) => /\p{Script=Cyrillic}/u.test(words))
      .map(({ words, isStem }) => ({ words: keysOf(words), isStem }))
      .filter(({ words }) => words.length >= shortestKey),
  );
  const near = nearWords(cries);

  return (text) => {
    const folded = fold(text);
    const isCyrillic = /\p{Script=Cyrillic}/u.test(folded);
    const found = inOwnLetters(folded) ?? (isCyrillic ? undefined : inOtherLetters(keysOf(folded)));
    if (found) return found;
    return folded.split(" ").some((word) => !harmless.has(word) && near(word)) ? "near" : undefined;
  };
}

/** A cry, folded; a stem counts with any ending. */
interface Cry {
  readonly words: string;
  readonly isStem: boolean;
}

function readCry(phrase: string): Cry {
  return { words: fold(phrase.replace(/\*$/, "")), isStem: phrase.endsWith("*") };
}

function keysOf(words: string): string {
  return words.split(" ").map(wordKey).join(" ");
}

/** Reads folded text, or keys: words with single spaces between, so that a space or an end is the edge of a word. */
function criesIn(cries: readonly Cry[]): (text: string) => "alone" | "within" | undefined {
  // A pattern of nothing would find itself in every text.
  if (cries.length === 0) return () => undefined;
  const patterns = new Set(cries.map(({ words, isStem }) => (isStem ? `${words}[^ ]*` : words)));
  const any = [...patterns].sort((one, other) => other.length - one.length).join("|");
  const within = new RegExp(`(?:^| )(?:${any})(?= |$)`, "u");
  const next = new RegExp(`(?:${any})(?: |$)`, "uy");
  return (text) => {
    if (!within.test(text)) return undefined;
    // One cry after the other: a pattern of all of them would try every way to part the text, which has no end.
    for (let at = 0; at < text.length; at = next.lastIndex) {
      next.lastIndex = at;
      if (!next.test(text)) return "within";
    }
    return "alone";
  };
}

/** Says whether a word is a cry of one word with a slip in it. */
function nearWords(cries: readonly Cry[]): (word: string) => boolean {
  const single = cries.filter(({ words }) => !words.includes(" ") && words.length >= swapped);
  return (word) =>
    single.some(({ words: cry, isStem }) => {
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
