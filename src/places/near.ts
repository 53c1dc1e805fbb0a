import type { PackedBorder } from "./geometry.ts";
import type { Place, TextAnswer } from "./place.ts";
import type { PlaceTable } from "./place-table.ts";
import { nearestPlace, regionsAround } from "./surroundings.ts";

/**
 * How far "near" reaches from the middle of a place with so many inhabitants, in kilometres: a station is its own street.
 */
const reaches = [
  { population: 100_000, kilometres: 7 },
  { population: 5_000, kilometres: 4 },
  { population: 1, kilometres: 2 },
];

/** Makes of a place that somebody is near to what they can be told: near a border they may be on its other side. */
export function nearReader(
  table: PlaceTable,
  borders: readonly PackedBorder[],
): (place: Place) => Extract<TextAnswer, { kind: "place" | "border" }> {
  return (place) => {
    const { latitude, longitude, region, population } = place;
    const reach = reaches.find((each) => population >= each.population)?.kilometres ?? 0;
    const others = regionsAround(borders, latitude, longitude)
      .filter((around) => around.region !== region && around.distance < reach)
      .flatMap((around) => nearestPlace(table, latitude, longitude, around.region)?.place ?? []);
    return others.length === 0 ? { kind: "place", place } : { kind: "border", places: [place, ...others] };
  };
}
