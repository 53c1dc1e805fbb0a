import { allWords } from "../packed/packed-words.ts";
import type { FinishedWords } from "./finished-words.ts";
import type { Names } from "./names.ts";
import { nameLookup } from "./lookup.ts";
import { phraseSet } from "./phrases.ts";

/** What is known of names and of the words around them, ready to be looked up; flows/places.yaml says what each is. */
export type Vocabulary = ReturnType<typeof readVocabulary>;

/** Makes the words of flows/places.yaml ready to be looked up, once. */
export function readVocabulary(words: FinishedWords, names: Names) {
  return {
    names,
    /** The longest name from a word on. */
    look: nameLookup(names, words.keysAbroad.words, phraseSet(words.never), phraseSet(words.everyday)),
    phrases: {
      in: phraseSet(words.in),
      near: phraseSet(words.near),
      from: phraseSet(words.from),
      of: phraseSet(words.of),
      not: phraseSet(words.not),
      onTheWay: phraseSet(words.onTheWay),
      country: phraseSet(words.country),
      beside: phraseSet(words.beside, words.country, words.parts, words.organisations),
      street: phraseSet(words.street),
      streetAfter: phraseSet(words.streetAfter),
    },
    countriesAbroad: words.countriesAbroad,
    verbs: phraseSet(words.verbs),
    knowing: phraseSet(words.knowing),
    parts: phraseSet(words.parts),
    edges: phraseSet(words.edges),
    linking: phraseSet(words.linking),
    prefixes: phraseSet(words.prefixes),
    everyday: phraseSet(words.everyday),
    articles: phraseSet(words.articles),
    slavic: phraseSet(words.slavic),
    joining: phraseSet(words.joining),
    streetWords: phraseSet(words.streetEnds),
    streetEnds: new RegExp(`.{3}(?:${allWords(words.streetEnds.phrases).join("|")})$`, "u"),
  };
}
