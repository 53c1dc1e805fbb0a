import { z } from "zod";
import { normalizeText } from "./normalize-text.ts";

/** "Anvers" */
export const name = z.string().regex(/[\p{L}\p{N}]/u, "a name needs a letter");
/** "Anvers, Antwerp" */
export const names = z
  .string()
  .transform((list) => list.split(",").map((entry) => entry.trim()))
  .pipe(z.array(name).min(1));
const phrases = names.transform((list) => list.map(normalizeText));
/** By language, which is only for the eyes of who edits. */
const phrasesByLanguage = z.record(z.string(), phrases).transform((lists) => Object.values(lists).flat());

/** The words around a place's name, in lists by what they say. */
export const placeWords = z.strictObject({
  in: phrasesByLanguage,
  near: phrasesByLanguage,
  verbs: phrases,
  now: phrasesByLanguage,
  past: phrasesByLanguage,
  but: phrases,
  not: phrasesByLanguage,
  knowing: phrases,
  onTheWay: phrasesByLanguage,
  metro: phrases,
  joining: phrases,
  from: phrasesByLanguage,
  of: phrases,
  slavic: phrases,
  beside: phrasesByLanguage,
  organisations: phrases,
  parts: phrases,
  edges: phrases,
  prefixes: phrases,
  linking: phrases,
  street: phrasesByLanguage,
  streetAfter: phrases,
  streetEnds: phrases,
  country: phrases,
  postcode: phrases,
  amount: phrases,
  abroad: phrases,
  elsewhere: phrases,
  townsAbroad: phrases,
  everyday: phrasesByLanguage,
  articles: phrases,
  never: phrasesByLanguage,
});

/** Words around a place's name, normalized. */
export type Words = z.infer<typeof placeWords>;
const lists = placeWords.keyof();

/** The lists of one language, those that it has. */
export const localWords = z.partialRecord(lists, phrases);
/** The lists that a language has, normalized. */
export type LocalWords = z.infer<typeof localWords>;

/** The lists with those of other languages behind them. */
export function joinWords(words: Words, locals: readonly LocalWords[]): Words {
  const joined: Words = { ...words };
  for (const list of lists.options)
    joined[list] = [...words[list], ...locals.flatMap((local) => local[list] ?? [])];
  return joined;
}
