import { onFirstUse } from "../files/on-first-use.ts";
import type { FinishedPlaces } from "./finished-places.ts";
import { pinReader } from "./pin.ts";
import type { Places } from "./place.ts";
import { PlaceTable } from "./place-table.ts";
import { textReader } from "./read-text.ts";

/**
 * Reads what people say of where they are, by a text or a pin.
 * @param finished is asked for them when somebody first says where they are
 */
export function placeReader(finished: () => FinishedPlaces): Places {
  const known = onFirstUse(() => {
    const places = finished();
    return { places, table: new PlaceTable(places.places) };
  });
  const byText = onFirstUse(() => textReader(known().places, known().table));
  const byPin = onFirstUse(() => {
    const { borders, outline } = known().places;
    return pinReader(known().table, borders, outline);
  });
  return {
    byText: (text) => byText()(text),
    byPin: (latitude, longitude) => byPin()(latitude, longitude),
    get all() {
      return known().table.towns;
    },
  };
}
