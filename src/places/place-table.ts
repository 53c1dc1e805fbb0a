import { packNumbers, type Numbers } from "../packed/numbers.ts";
import { placeOf, packWords, wordAt, type PackedWords } from "../packed/packed-words.ts";
import { packRows, type Rows } from "../packed/rows.ts";
import { regions, type Place } from "./place.ts";

/** Places as arrays of numbers, each at its place in all of them. */
export interface PackedPlaces {
  /** How many of the first are where somebody can be; the others are only named. */
  readonly towns: number;
  /** By its place in {@link regions}. */
  readonly regions: Numbers;
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  readonly populations: Numbers;
  /** All names of all places; each has a row of theirs, its own name first. */
  readonly names: PackedWords;
  readonly called: Rows;
}

/** Packs the places where somebody can be, and behind them those that are only named. */
export function packPlaces(towns: readonly Place[], others: readonly Place[]): PackedPlaces {
  const places = [...towns, ...others];
  const names = packWords([...new Set(places.flatMap((place) => [place.name, ...place.names]))]);
  const numberOf = (name: string): number => placeOf(names, name) ?? 0;
  return {
    towns: towns.length,
    regions: packNumbers(places.map(({ region }) => regions.indexOf(region))),
    latitudes: Float64Array.from(places, ({ latitude }) => latitude),
    longitudes: Float64Array.from(places, ({ longitude }) => longitude),
    populations: packNumbers(places.map(({ population }) => population)),
    names,
    called: packRows(places.map((place) => [place.name, ...place.names].map(numberOf))),
  };
}

/** Gives places by their number: each is made when it is first asked for, and is the same ever after. */
export class PlaceTable {
  readonly packed: PackedPlaces;
  readonly #made = new Map<number, Place>();

  constructor(packed: PackedPlaces) {
    this.packed = packed;
  }

  /** Where somebody can be. */
  get towns(): readonly Place[] {
    return Array.from({ length: this.packed.towns }, (_, number) => this.at(number));
  }

  at(number: number): Place {
    const known = this.#made.get(number);
    if (known) return known;
    const made = this.#make(number);
    this.#made.set(number, made);
    return made;
  }

  #make(number: number): Place {
    const { names, called, ...packed } = this.packed;
    const [name = "", ...others] = Array.from(
      called.values.subarray(called.begin[number], called.begin[number + 1]),
      (each) => wordAt(names, each),
    );
    return {
      name,
      region: regions[packed.regions[number] ?? 0] ?? regions[0],
      latitude: packed.latitudes[number] ?? 0,
      longitude: packed.longitudes[number] ?? 0,
      population: packed.populations[number] ?? 0,
      names: others,
    };
  }
}
