import { readPlacesData } from "./data.ts";
import { finishPlaces, placesOf, type FinishedPlaces } from "./finished-places.ts";
import type { PinAnswer, Place, TextAnswer } from "./place.ts";

export type { PinAnswer, Place, Region, TextAnswer } from "./place.ts";
export { regions } from "./place.ts";

/** Turns what a person says of where they are into a region of Belgium. Nothing here throws or keeps anything. */
export interface Places {
  /** A postcode, a name in any script, with typos, with words around it. Also any other text: then `unknown`. */
  readonly byText: (text: string) => TextAnswer;
  /** A pin: degrees, WGS 84. Not a number, or not on Earth: `outside`. */
  readonly byPin: (latitude: number, longitude: number) => PinAnswer;
  /** Every place that is known, without regions and provinces. */
  readonly all: readonly Place[];
}

/**
 * Reads places.json, borders.json and places.yaml of `root`/flows.
 *
 * @throws ContentError where a file does not fit, naming file, line and mend.
 */
export function readPlaces(root: string): FinishedPlaces {
  return finishPlaces(readPlacesData(root));
}

/** The places of `root`/flows, ready to be asked; throws as {@link readPlaces}. */
export function loadPlaces(root: string): Places {
  const finished = readPlaces(root);
  return placesOf(() => finished);
}
