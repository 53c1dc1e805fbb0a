import { packNumbers, type Numbers } from "./numbers.ts";

/**
 * Words as arrays of numbers, which the build writes and a start only loads. As a set of strings they take three times the memory,
 * and have to be made at each start.
 */
export interface PackedWords {
  /** The letters of all of them, in UTF-16. */
  readonly letters: Numbers;
  /** Where each begins in `letters`, and where the last one ends. */
  readonly begin: Numbers;
  /** The place of each word and one, by the hash of the word; 0 where there is none. */
  readonly slots: Numbers;
}

/** Packs words that are there once each; their places are counted from 0. */
export function packWords(words: readonly string[]): PackedWords {
  let end = 0;
  const begin = packNumbers([0, ...words.map(({ length }) => (end += length))]);
  const slotCount = 2 ** Math.ceil(Math.log2(Math.max(1, words.length) * 1.5));
  const slots = Array<number>(slotCount).fill(0);
  for (const [place, word] of words.entries()) {
    let slot = hashOf(word, word.length) & (slotCount - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = place + 1;
  }
  const letters: number[] = [];
  for (const word of words) for (let at = 0; at < word.length; at += 1) letters.push(word.charCodeAt(at));
  return { letters: packNumbers(letters), begin, slots: packNumbers(slots) };
}

/** How many there are. */
export function countOf({ begin }: PackedWords): number {
  return begin.length - 1;
}

/** How many letters a word has. */
export function lengthAt({ begin }: PackedWords, place: number): number {
  return (begin[place + 1] ?? 0) - (begin[place] ?? 0);
}

/** The word at a place. */
export function wordAt({ letters, begin }: PackedWords, place: number): string {
  return String.fromCharCode(...letters.subarray(begin[place], begin[place + 1]));
}

/** The place of a word, or of so many of its first letters; nothing where it is none of these. */
export function placeOf(words: PackedWords, word: string, length = word.length): number | undefined {
  const { slots } = words;
  const last = slots.length - 1;
  for (let slot = hashOf(word, length) & last; ; slot = (slot + 1) & last) {
    const place = (slots[slot] ?? 0) - 1;
    if (place < 0) return undefined;
    if (lengthAt(words, place) === length && isAt(words, place, word, length)) return place;
  }
}

/** Whether the word at a place stands before a word (below 0), is it (0), or stands behind it, as JavaScript sorts strings. */
export function compareAt({ letters, begin }: PackedWords, place: number, word: string): number {
  const from = begin[place] ?? 0;
  const length = (begin[place + 1] ?? 0) - from;
  const shorter = Math.min(length, word.length);
  for (let at = 0; at < shorter; at += 1) {
    const difference = (letters[from + at] ?? 0) - word.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - word.length;
}

/** Whether the word at a place begins so. */
export function beginsWith(words: PackedWords, place: number, beginning: string): boolean {
  return lengthAt(words, place) >= beginning.length && isAt(words, place, beginning, beginning.length);
}

/** All of them, in their order. */
export function allWords(words: PackedWords): string[] {
  return Array.from({ length: countOf(words) }, (_, place) => wordAt(words, place));
}

/** Whether a word is one of these. */
export function hasWord(words: PackedWords, word: string): boolean {
  return placeOf(words, word) !== undefined;
}

function isAt({ letters, begin }: PackedWords, place: number, word: string, length: number): boolean {
  const from = begin[place] ?? 0;
  for (let at = 0; at < length; at += 1) if (letters[from + at] !== word.charCodeAt(at)) return false;
  return true;
}

/** FNV-1a, with its upper bits mixed into those that are used. */
function hashOf(word: string, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
