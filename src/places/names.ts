import { firstOf } from "../packed/first-of.ts";
import { editsBetween, letterBits, mayBeNear, packNearWords, type NearWords } from "../packed/near-words.ts";
import { countOf, packWords, placeOf, wordAt, type PackedWords } from "../packed/packed-words.ts";
import { packRows, type Rows } from "../packed/rows.ts";
import { byPopulation } from "./choose.ts";
import { normalizeText } from "./normalize-text.ts";
import { tokensKey } from "./place-name-key.ts";
import type { Place } from "./place.ts";
import type { PlaceTable } from "./place-table.ts";

/** Finds places by name. */
export interface Names {
  /** Every place of a name, by its {@link placeNameKey}. */
  byKey(key: string): readonly Place[];
  /** Whether a name of this key is written in more than one word; else "wie ze" would be Wieze. */
  isSpaced(key: string): boolean;
  /**
   * Every place whose name is nearest to this text, normalized and cut at its spaces, but for a typo or two; see
   * {@link editsForgiven}.
   */
  near(tokens: readonly string[]): readonly Place[];
}

/** The places by the keys of their names, as arrays of numbers. */
export interface NameIndex {
  readonly keys: PackedWords;
  /** The numbers of the places of each key. */
  readonly places: Rows;
  /** 1 for each key of a name that is written in more than one word. */
  readonly isSpaced: Uint8Array;
  readonly forgiving: ForgivingNames;
}

/** The keys of the names that forgive a typo, as they are spelled, too; those with the same first letter together. */
interface ForgivingNames extends NearWords {
  /** How many typos each forgives. */
  readonly edits: Uint8Array;
  readonly places: Rows;
}

/** Makes an index of the names of places, which are numbered as they stand here. */
export function indexNames(places: readonly Place[]): NameIndex {
  const exact = new Map<string, Place[]>();
  const spelled = new Map<string, Place[]>();
  const spaced = new Set<string>();
  for (const place of places) {
    for (const name of new Set([place.name, ...place.name.split(" / "), ...place.names])) {
      const keys = keysOf(name);
      add(exact, keys[0], place);
      if (normalizeText(name).includes(" ")) spaced.add(keys[0]);
      for (const key of keys) add(spelled, key, place);
    }
  }
  settle(exact);
  settle(spelled);
  const numbers = new Map(places.map((place, number) => [place, number]));
  const numbersOf = (named: readonly Place[]): number[] => named.map((place) => numbers.get(place) ?? 0);
  const forgiving = [...spelled]
    .map(([key, named]) => ({ key, edits: editsForgiven(key, named), numbers: numbersOf(named) }))
    .filter(({ edits }) => edits > 0)
    .sort((one, other) => one.key.charCodeAt(0) - other.key.charCodeAt(0));
  return {
    keys: packWords([...exact.keys()]),
    places: packRows([...exact.values()].map(numbersOf)),
    isSpaced: Uint8Array.from(exact.keys(), (key) => Number(spaced.has(key))),
    forgiving: {
      ...packNearWords(forgiving.map(({ key }) => key)),
      edits: Uint8Array.from(forgiving, ({ edits }) => edits),
      places: packRows(forgiving.map((name) => name.numbers)),
    },
  };
}

/** Finds places by such an index. */
export function nameReader({ keys, places, isSpaced, forgiving }: NameIndex, table: PlaceTable): Names {
  return {
    byKey(key) {
      const at = placeOf(keys, key);
      return at === undefined ? [] : placesIn(places, at, table);
    },
    isSpaced: (key) => isSpaced[placeOf(keys, key) ?? -1] === 1,
    near: (tokens) => nearest([...new Set([tokensKey(tokens), tokens.join("")])], forgiving, table),
  };
}

function placesIn({ begin, values }: Rows, row: number, table: PlaceTable): Place[] {
  return Array.from(values.subarray(begin[row], begin[row + 1]), (number) => table.at(number));
}

/** A typo inside "Saint" hides that it was one, so there is a key of the name as it is spelled too. */
function keysOf(name: string): readonly [string, string] {
  const tokens = normalizeText(name).split(" ");
  return [tokensKey(tokens), tokens.join("")];
}

function add(index: Map<string, Place[]>, key: string, place: Place): void {
  const places = index.get(key);
  if (!places) index.set(key, [place]);
  else if (!places.includes(place)) places.push(place);
}

/** Takes out the places that nobody means by a name which a larger place in another region has too. */
function settle(index: ReadonlyMap<string, Place[]>): void {
  for (const [key, places] of index) {
    if (places.every((place) => place.region === places[0]?.region)) continue;
    const [first] = places.sort(byPopulation);
    if (!first) continue;
    const isOwn = ({ name }: Place) => name.split(" / ").some((own) => keysOf(own).includes(key));
    const kept = places.filter((place) =>
      place.population === 0
        ? first.population <= mostBesideUnknown
        : first.population <= outnumbering(isOwn(first), isOwn(place)) * place.population,
    );
    places.splice(0, places.length, first, ...kept.filter((place) => place !== first));
  }
}

/** A larger place is the one meant, though it is not known how many live in the other. */
const mostBesideUnknown = 20_000;

/**
 * How many times larger a place must be to be the one meant. Less where only the larger one is called so itself, the
 * other in another language; never where only the smaller one is, as Saint-Nicolas is beside Sint-Niklaas.
 */
function outnumbering(larger: boolean, smaller: boolean): number {
  if (larger === smaller) return 20;
  return larger ? 2 : Infinity;
}

/**
 * How many typos a name forgives: one from 7 letters, two from 10; one from 6 for a town.
 *
 * Nothing shorter, and never in the first letter: too many everyday words are a letter away from a village. Of the
 * 4,000 most used words of a language 5 to 149 were taken for a place with one edit from 6 letters, 3 to 34 are now.
 */
function editsForgiven(key: string, places: readonly Place[]): number {
  if (key.length >= 10) return 2;
  if (key.length >= 7) return 1;
  return key.length === 6 && places.some((place) => place.population >= town) ? 1 : 0;
}

const town = 15_000;

function nearest(written: readonly string[], names: ForgivingNames, table: PlaceTable): readonly Place[] {
  const { words } = names;
  const letterAt = (name: number): number => words.letters[words.begin[name] ?? 0] ?? 0;
  let least = Infinity;
  const found = new Set<Place>();
  for (const key of written) {
    const bits = letterBits(key);
    const letter = key.charCodeAt(0);
    const first = firstOf(0, countOf(words), (name) => letterAt(name) >= letter);
    for (let name = first; name < countOf(words) && letterAt(name) === letter; name += 1) {
      const allowed = Math.min(names.edits[name] ?? 0, least);
      if (!mayBeNear(names, name, key.length, bits, allowed)) continue;
      const edits = editsBetween(key, wordAt(words, name));
      if (edits > allowed) continue;
      if (edits < least) found.clear();
      least = edits;
      for (const place of placesIn(names.places, name, table)) found.add(place);
    }
  }
  return [...found];
}
