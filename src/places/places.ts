import { readPlacesData } from "./places-data.ts";
import { finishPlaces, type FinishedPlaces } from "./finished-places.ts";
import { placeReader } from "./place-reader.ts";
import type { Places } from "./place.ts";

export type { Place, Places, Region, TextAnswer } from "./place.ts";
export { regions } from "./place.ts";

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
  return placeReader(() => finished);
}
