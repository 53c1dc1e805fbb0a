import { onFirstUse } from "../files/on-first-use.ts";
import type { PlacesData } from "./data.ts";
import { indexNames, type NameIndex } from "./names.ts";
import { pinReader } from "./pin.ts";
import type { Places } from "./place.ts";
import { textReader } from "./text.ts";

/** All that is known of places, with its index. It is plain: it is written down when the program is built. */
export interface FinishedPlaces {
  readonly data: PlacesData;
  readonly names: NameIndex;
}

/** Makes the index of the names. */
export function finishPlaces(data: PlacesData): FinishedPlaces {
  return { data, names: indexNames([...data.places, ...data.parts, ...data.areas]) };
}

/**
 * The places, ready to be asked.
 * @param finished is asked for them when somebody first says where they are
 */
export function placesOf(finished: () => FinishedPlaces): Places {
  const known = onFirstUse(finished);
  const byText = onFirstUse(() => textReader(known().data, known().names));
  const byPin = onFirstUse(() => {
    const { places, borders, outline } = known().data;
    return pinReader(places, borders, outline);
  });
  return {
    byText: (text) => byText()(text),
    byPin: (latitude, longitude) => byPin()(latitude, longitude),
    get all() {
      return known().data.places;
    },
  };
}
