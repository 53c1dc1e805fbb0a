import { packNearWords, type NearWords } from "../packed/near-words.ts";
import { packWords, type PackedWords } from "../packed/packed-words.ts";
import { placeNameKey } from "./place-name-key.ts";
import { packPhrases, type PackedPhrases } from "./phrases.ts";
import type { Words } from "./place-words.ts";

/** The words around the names of places, as arrays of numbers. */
export interface FinishedWords extends Readonly<Record<keyof Words, PackedPhrases>> {
  /** The keys of all that lies abroad, and of the countries among it. */
  readonly keysAbroad: NearWords;
  readonly countriesAbroad: PackedWords;
}

/** Packs the words around the names of places. */
export function finishWords(words: Words): FinishedWords {
  const keysOf = (...names: readonly string[]): string[] => [...new Set(names.map(placeNameKey))];
  const lists = Object.entries(words).map(([list, phrases]) => [list, packPhrases(phrases)]);
  return {
    ...(Object.fromEntries(lists) as Record<keyof Words, PackedPhrases>),
    keysAbroad: packNearWords(keysOf(...words.townsAbroad, ...words.elsewhere)),
    countriesAbroad: packWords(keysOf(...words.elsewhere)),
  };
}
