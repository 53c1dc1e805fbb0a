import { distance } from "fastest-levenshtein";
import { firstOf } from "../../packed/first-of.ts";
import { isSwap, letterBits, mayBeNear, packNearWords, type NearWords } from "../../packed/near-words.ts";
import { countOf, hasWord, lengthAt, placeOf, wordAt, type PackedWords } from "../../packed/packed-words.ts";
import type { CryPattern, Term } from "../words/cry-pattern.ts";

/** How long a word must be for two letters to be swapped in it, for one to be mistyped, and for two. */
const swapped = 4;
const oneSlip = 5;
const twoSlips = 9;
/** How long a word of a cry of several words must be for a slip in it to be mended. */
const mendable = 6;
/** How many words of a text are compared: whoever writes more says it in other words as well. */
const mostWords = 40;
/** No word that people type is longer; a longer one would only take time. */
const longestWord = 30;

/**
 * The words of cries with which a word of a text is compared that may have a slip, as arrays of numbers, which are written down
 * when the program is built.
 */
export interface ComparedTerms {
  /** Cries of one word. */
  readonly single: PackedTerms;
  /** What may be put in the place of a word: these, and the longer words of the others; those with the same first letter together. */
  readonly mending: PackedTerms;
}

interface PackedTerms extends NearWords {
  /** 1 for each that is a stem. */
  readonly isStem: Uint8Array;
}

/** Finds them among the patterns of the cries. */
export function comparedTerms(patterns: readonly CryPattern[]): ComparedTerms {
  const single = criesOfOneWord(patterns);
  const long = patterns.flat(3).filter(({ word }) => word.length >= mendable);
  const mending = new Map([...long, ...single].map((term) => [term.word, term]));
  return { single: pack(single), mending: pack([...mending.values()]) };
}

function pack(terms: readonly Term[]): PackedTerms {
  const sorted = [...terms].sort((one, other) => one.word.charCodeAt(0) - other.word.charCodeAt(0));
  return {
    ...packNearWords(sorted.map(({ word }) => word)),
    isStem: Uint8Array.from(sorted, ({ isStem }) => Number(isStem)),
  };
}

/** Says whether one of the words is a cry of one word with a slip in it. */
export function nearCries({ single }: ComparedTerms, harmless: PackedWords) {
  return (words: readonly string[]): boolean => {
    const compared = new Set(words.slice(0, mostWords).filter((word) => word.length <= longestWord));
    return [...compared].some((word) => {
      if (hasWord(harmless, word)) return false;
      return nearest(word, single, { from: 0, to: countOf(single.words), most: 2 }) !== undefined;
    });
  };
}

/**
 * Puts in the place of a word with a slip the word of the cries that is meant, where that has six letters or more or is a
 * cry by itself. What it gives is only to be compared: a stem stands for the word.
 */
export function slipMender({ mending }: ComparedTerms, harmless: PackedWords) {
  const { words: known, isStem } = mending;
  const letterAt = (place: number): number => known.letters[known.begin[place] ?? 0] ?? 0;
  const beginsWithStem = (word: string): boolean => {
    for (let length = swapped; length <= word.length; length += 1) {
      const place = placeOf(known, word, length);
      if (place !== undefined && isStem[place] === 1) return true;
    }
    return false;
  };
  const mended = (word: string): string => {
    if (word.length < swapped || word.length > longestWord) return word;
    if (hasWord(known, word) || hasWord(harmless, word) || beginsWithStem(word)) return word;
    const letter = word.charCodeAt(0);
    const from = firstOf(0, countOf(known), (place) => letterAt(place) >= letter);
    const to = firstOf(from, countOf(known), (place) => letterAt(place) > letter);
    return nearest(word, mending, { from, to, most: 1 }) ?? word;
  };
  return (words: readonly string[]): string[] =>
    words.map((word, at) => (at < mostWords ? mended(word) : word));
}

function criesOfOneWord(patterns: readonly CryPattern[]): Term[] {
  return patterns.flatMap((pattern) => {
    const [phrase, ...others] = pattern.length === 1 ? (pattern[0] ?? []) : [];
    const [term, ...further] = phrase ?? [];
    return term && others.length + further.length === 0 && term.word.length >= swapped ? [term] : [];
  });
}

/** The first of these terms that is the word but for so many slips at most. */
function nearest(
  word: string,
  terms: PackedTerms,
  { from, to, most }: { readonly from: number; readonly to: number; readonly most: number },
): string | undefined {
  const bits = bitsOfBeginnings(word);
  for (let place = from; place < to; place += 1) {
    const cryLength = lengthAt(terms.words, place);
    const length = terms.isStem[place] === 1 ? Math.min(word.length, cryLength) : word.length;
    const slips = cryLength >= twoSlips ? most : 1;
    if (!mayBeNear(terms, place, length, bits[length] ?? 0, slips)) continue;
    const cry = wordAt(terms.words, place);
    if (isNear(word.slice(0, length), cry, slips)) return cry;
  }
  return undefined;
}

/** The {@link letterBits} of the first letters of a word, by how many they are. */
function bitsOfBeginnings(word: string): readonly number[] {
  let bits = 0;
  return [0, ...word.split("").map((letter) => (bits |= letterBits(letter)))];
}

/** `hepl` is near `help`: two letters side by side have changed places. */
function isNear(compared: string, cry: string, slips: number): boolean {
  if (compared === cry || isSwap(compared, cry)) return true;
  return Math.max(compared.length, cry.length) >= oneSlip && distance(compared, cry) <= slips;
}
