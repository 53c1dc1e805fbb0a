import { readPlacesData } from "./data.ts";
import { pinReader } from "./pin.ts";
import type { PinAnswer, Place, TextAnswer } from "./place.ts";
import { textReader } from "./text.ts";

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
 * Loads places.json, borders.json and places.yaml of `root`/flows.
 *
 * @throws ContentError where a file does not fit, naming file, line and mend.
 */
export function loadPlaces(root: string): Places {
  const data = readPlacesData(root);
  return {
    byText: textReader(data),
    byPin: pinReader(data.places, data.borders, data.outline),
    all: data.places,
  };
}
