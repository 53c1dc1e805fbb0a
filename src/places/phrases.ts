import { hasWord, packWords, type PackedWords } from "../packed/packed-words.ts";

/** Phrases as arrays of numbers. */
export interface PackedPhrases {
  readonly phrases: PackedWords;
  /** How many words the longest has. */
  readonly longest: number;
}

/** Packs normalized phrases. */
export function packPhrases(phrases: readonly string[]): PackedPhrases {
  return {
    phrases: packWords([...new Set(phrases)]),
    longest: Math.max(0, ...phrases.map((phrase) => phrase.split(" ").length)),
  };
}

/** A set of phrases that is looked up in a text cut at its spaces. */
export interface Phrases {
  has(phrase: string): boolean;
  /** Whether one of them stands among these words. */
  isAmong(tokens: readonly string[]): boolean;
  /** How many words the longest phrase has that starts at this word; 0 where none does. */
  from(tokens: readonly string[], start: number): number;
  /** How many words the longest phrase has that ends before this word; 0 where none does. */
  until(tokens: readonly string[], end: number): number;
}

/** The phrases of these lists together. */
export function phraseSet(...lists: readonly PackedPhrases[]): Phrases {
  const longest = Math.max(...lists.map((list) => list.longest));
  const has = (phrase: string): boolean => lists.some(({ phrases }) => hasWord(phrases, phrase));
  const stands = (tokens: readonly string[], start: number, end: number): boolean =>
    has(tokens.slice(start, end).join(" "));
  return {
    has,
    isAmong(tokens) {
      return tokens.some((_, at) => this.from(tokens, at) > 0);
    },
    from(tokens, start) {
      for (let length = Math.min(longest, tokens.length - start); length > 0; length -= 1) {
        if (stands(tokens, start, start + length)) return length;
      }
      return 0;
    },
    until(tokens, end) {
      for (let length = Math.min(longest, end); length > 0; length -= 1) {
        if (stands(tokens, end - length, end)) return length;
      }
      return 0;
    },
  };
}
