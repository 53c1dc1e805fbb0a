/**
 * Words as arrays of numbers, which the build writes and a start only loads. As a set of strings they take three times the memory,
 * and have to be made at each start.
 */
export interface PackedWords {
  /** The letters of all of them, in UTF-16. */
  readonly letters: Uint16Array;
  /** Where each begins in `letters`, and where the last one ends. */
  readonly begin: Uint32Array;
  /** The place of each word and one, by the hash of the word; 0 where there is none. */
  readonly slots: Uint16Array | Uint32Array;
}

/** Packs words that are there once each; their places are counted from 0. */
export function packWords(words: readonly string[]): PackedWords {
  let end = 0;
  const begin = Uint32Array.from([0, ...words.map(({ length }) => (end += length))]);
  const letters = new Uint16Array(end);
  const slotCount = 2 ** Math.ceil(Math.log2(Math.max(1, words.length) * 1.5));
  const slots = new (words.length < 2 ** 16 ? Uint16Array : Uint32Array)(slotCount);
  for (const [place, word] of words.entries()) {
    for (let at = 0; at < word.length; at += 1) letters[(begin[place] ?? 0) + at] = word.charCodeAt(at);
    let slot = hashOf(word, word.length) & (slotCount - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = place + 1;
  }
  return { letters, begin, slots };
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
    if (isAt(words, place, word, length)) return place;
  }
}

/** Whether a word is one of these. */
export function hasWord(words: PackedWords, word: string): boolean {
  return placeOf(words, word) !== undefined;
}

function isAt({ letters, begin }: PackedWords, place: number, word: string, length: number): boolean {
  const from = begin[place] ?? 0;
  if ((begin[place + 1] ?? 0) - from !== length) return false;
  for (let at = 0; at < length; at += 1) if (letters[from + at] !== word.charCodeAt(at)) return false;
  return true;
}

/** FNV-1a, with its upper bits mixed into those that are used. */
function hashOf(word: string, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
