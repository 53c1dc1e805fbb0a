import type { PlacesData, PostcodeRange } from "./places-data.ts";
import { finishWords, type FinishedWords } from "./finished-words.ts";
import { packRing, type PackedBorder, type PackedRing } from "./geometry.ts";
import { indexNames, type NameIndex } from "./names.ts";
import { forRegions, type Place, type Region } from "./place.ts";
import { packPlaces, type PackedPlaces } from "./place-table.ts";

/**
 * All that is known of places, as arrays of numbers: it is written down when the program is built, and a start makes nothing of
 * it. Places stand in it by their number.
 */
export interface FinishedPlaces {
  readonly places: PackedPlaces;
  readonly names: NameIndex;
  readonly words: FinishedWords;
  readonly regions: Readonly<Record<Region, number>>;
  /** By a town, the station that is called after it and lies across the border of its region. */
  readonly across: ReadonlyMap<number, number>;
  readonly postcodes: readonly PostcodeRange[];
  readonly borders: readonly PackedBorder[];
  readonly outline: readonly PackedRing[];
}

/** Packs what was read of places, and makes the index of their names. */
export function finishPlaces(data: PlacesData): FinishedPlaces {
  const { places, parts, areas, regions, across, borders, outline, postcodes } = data;
  const all = [...places, ...parts, ...areas];
  const numbers = new Map(all.map((place, number) => [place, number]));
  const numberOf = (place: Place): number => numbers.get(place) ?? 0;
  return {
    places: packPlaces(places, [...parts, ...areas]),
    names: indexNames(all),
    words: finishWords(data.words),
    regions: forRegions((region) => numberOf(regions[region])),
    across: new Map([...across].map(([town, station]) => [numberOf(town), numberOf(station)])),
    postcodes,
    borders: borders.map(({ region, ring }) => ({ region, ring: packRing(ring) })),
    outline: outline.map(packRing),
  };
}
