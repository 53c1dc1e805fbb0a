import { distance } from "fastest-levenshtein";
import { lengthAt, packWords, type PackedWords } from "./packed-words.ts";

/** Words against which others are held that may have slips in them. */
export interface NearWords {
  readonly words: PackedWords;
  /** The {@link letterBits} of each. */
  readonly bits: Uint32Array;
}

/** Packs words that are there once each. */
export function packNearWords(words: readonly string[]): NearWords {
  return { words: packWords(words), bits: Uint32Array.from(words, letterBits) };
}

/** The letters of a word as bits: an edit changes at most two of them, which rules most words out cheaply. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** Whether the word at a place can be so many edits away from one of this length and these letters; most cannot. */
export function mayBeNear(
  { words, bits }: NearWords,
  place: number,
  length: number,
  letters: number,
  edits: number,
): boolean {
  if (Math.abs(lengthAt(words, place) - length) > edits) return false;
  let differing = 0;
  for (let left = (bits[place] ?? 0) ^ letters; left !== 0; left &= left - 1) differing += 1;
  return differing <= 2 * edits;
}

/** Levenshtein's distance, with two neighbours swapped counted as one edit. */
export function editsBetween(one: string, other: string): number {
  return isSwap(one, other) ? 1 : distance(one, other);
}

/** `hepl` for `help`: whether two different words are the same but for two neighbouring letters. */
export function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
