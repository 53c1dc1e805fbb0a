import { distance } from "fastest-levenshtein";
import { byPopulation } from "./choose.ts";
import { normalizeText } from "./normalize-text.ts";
import { tokensKey } from "./key.ts";
import type { Place } from "./place.ts";

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

interface Name {
  readonly key: string;
  readonly letters: number;
  readonly forgiven: number;
  readonly places: readonly Place[];
}

/** The places by their names, each by all its keys: plain, so that it can be written down. */
export interface NameIndex {
  readonly exact: ReadonlyMap<string, readonly Place[]>;
  /** By the keys of the names as they are spelled, too. */
  readonly spelled: ReadonlyMap<string, readonly Place[]>;
  /** The keys of the names that are written in more than one word. */
  readonly spaced: ReadonlySet<string>;
}

/** Makes an index of the names of places. */
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
  return { exact, spelled, spaced };
}

/** Finds places by such an index. */
export function nameReader({ exact, spelled, spaced }: NameIndex): Names {
  const byStart = groupByStart(spelled);
  return {
    byKey: (key) => exact.get(key) ?? [],
    isSpaced: (key) => spaced.has(key),
    near: (tokens) => nearest([...new Set([tokensKey(tokens), tokens.join("")])], byStart),
  };
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

function groupByStart(spelled: ReadonlyMap<string, readonly Place[]>): ReadonlyMap<string, readonly Name[]> {
  const byStart = new Map<string, Name[]>();
  for (const [key, places] of spelled) {
    const forgiven = editsForgiven(key, places);
    if (forgiven === 0) continue;
    const name = { key, letters: lettersOf(key), forgiven, places };
    const names = byStart.get(start(key));
    if (names) names.push(name);
    else byStart.set(start(key), [name]);
  }
  return byStart;
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

const start = (key: string): string => key.slice(0, 1);

function nearest(
  written: readonly string[],
  byStart: ReadonlyMap<string, readonly Name[]>,
): readonly Place[] {
  let least = Infinity;
  const found = new Set<Place>();
  for (const key of written) {
    const letters = lettersOf(key);
    for (const name of byStart.get(start(key)) ?? []) {
      const allowed = Math.min(name.forgiven, least);
      if (Math.abs(key.length - name.key.length) > allowed) continue;
      if (differing(letters, name.letters) > 2 * allowed) continue;
      const edits = editsBetween(key, name.key);
      if (edits > allowed) continue;
      if (edits < least) found.clear();
      least = edits;
      for (const place of name.places) found.add(place);
    }
  }
  return [...found];
}

/** Levenshtein's distance, with two neighbours swapped counted as one edit. */
export function editsBetween(one: string, other: string): number {
  return isSwap(one, other) ? 1 : distance(one, other);
}

/** Whether two different words are the same but for two neighbouring letters. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** The letters of a key as bits: an edit changes at most two of them, which rules most names out cheaply. */
function lettersOf(key: string): number {
  let bits = 0;
  for (let at = 0; at < key.length; at += 1) bits |= 1 << (key.charCodeAt(at) & 31);
  return bits;
}

function differing(one: number, other: number): number {
  let count = 0;
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
