import type { PlacesData } from "./data.ts";
import { placeNameKey } from "./key.ts";
import type { Names } from "./names.ts";
import { nameLookup } from "./lookup.ts";
import { phraseSet } from "./phrases.ts";

/** What is known of names and of the words around them, ready to be looked up; flows/places.yaml says what each is. */
export type Vocabulary = ReturnType<typeof readVocabulary>;

/** Makes the words of flows/places.yaml ready to be looked up, once. */
export function readVocabulary({ words }: PlacesData, names: Names) {
  const countriesAbroad = new Set(words.elsewhere.map(placeNameKey));
  const townsAbroad = words.townsAbroad.map(placeNameKey);
  return {
    names,
    /** The longest name from a word on. */
    look: nameLookup(
      names,
      new Set([...countriesAbroad, ...townsAbroad]),
      new Set(words.never),
      new Set(words.everyday),
    ),
    phrases: {
      in: phraseSet(words.in),
      near: phraseSet(words.near),
      from: phraseSet(words.from),
      of: phraseSet(words.of),
      not: phraseSet(words.not),
      onTheWay: phraseSet(words.onTheWay),
      country: phraseSet(words.country),
      beside: phraseSet([...words.beside, ...words.country, ...words.parts, ...words.organisations]),
      street: phraseSet(words.street),
      streetAfter: phraseSet(words.streetAfter),
    },
    countriesAbroad,
    verbs: new Set(words.verbs),
    knowing: new Set(words.knowing),
    parts: new Set(words.parts),
    edges: new Set(words.edges),
    linking: new Set(words.linking),
    prefixes: new Set(words.prefixes),
    everyday: new Set(words.everyday),
    articles: new Set(words.articles),
    slavic: new Set(words.slavic),
    joining: new Set(words.joining),
    streetWords: new Set(words.streetEnds),
    streetEnds: new RegExp(`.{3}(?:${words.streetEnds.join("|")})$`, "u"),
  };
}
