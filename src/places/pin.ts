import { distanceTo, type PackedBorder, type PackedRing } from "./geometry.ts";
import type { PinAnswer, Place, Region } from "./place.ts";
import type { PlaceTable } from "./place-table.ts";
import { isWithin, nearestPlace, regionsAround } from "./surroundings.ts";

/**
 * How near a pin must be to the middle of a place for that place's region to count, in kilometres, whatever the border
 * says. Villages lie up to a border, and the middle of one is not known so well: of 278 points within 300 m of one, 5 lay
 * beyond the border, none of 132 of a town.
 */
const atPlace = { village: 0.1, elsewhere: 0.3 };
const smallestTown = 5000;
/** How far outside Belgium a pin may lie, in kilometres, before it is called abroad: a phone may be as wrong as that. */
const nearBelgium = 2;
/**
 * How far from a border between two regions a pin may lie in either, in kilometres: that is how rough the borders are.
 * Measured on 468 points that the borders put into the wrong region: none lay farther from the border with Brussels than
 * 0.6 km, and one in a hundred farther from the one between Flanders and Wallonia than 2 km.
 */
const doubt = { withBrussels: 0.7, elsewhere: 3 };

/**
 * Says in which region a pin lies.
 *
 * The outline tells Belgium from abroad to 100 m. The borders between the regions are rougher, so that near them the
 * other region is named too. In the middle of a place we know, that place decides.
 */
export function pinReader(
  table: PlaceTable,
  borders: readonly PackedBorder[],
  outline: readonly PackedRing[],
): (latitude: number, longitude: number) => PinAnswer {
  return (latitude, longitude) => {
    // Also not so for NaN.
    if (!(latitude > 49 && latitude < 52 && longitude > 2 && longitude < 7)) return { kind: "outside" };
    const closest = nearestPlace(table, latitude, longitude);
    if (closest && closest.distance <= reachOf(closest.place)) return { kind: "place", place: closest.place };

    const inBelgium = isWithin(outline, latitude, longitude);
    if (!inBelgium && distanceTo(outline, latitude, longitude) > nearBelgium) return { kind: "outside" };
    const found = regionsAt(borders, latitude, longitude).flatMap(
      (region) => nearestPlace(table, latitude, longitude, region)?.place ?? [],
    );
    const [place, ...others] = found;
    if (!place) return { kind: "outside" };
    return inBelgium && others.length === 0
      ? { kind: "place", place }
      : { kind: "border", places: [place, ...others], inBelgium };
  };
}

/** A place that is kept by hand has no inhabitants, and lies where it is said to. */
function reachOf({ population }: Place): number {
  return population > 0 && population < smallestTown ? atPlace.village : atPlace.elsewhere;
}

/** The region by the borders, or else the nearest; then the others that it may be as well. */
function regionsAt(borders: readonly PackedBorder[], latitude: number, longitude: number): readonly Region[] {
  const near = regionsAround(borders, latitude, longitude);
  const [home] = near;
  return near
    .filter((other) => {
      const isBrussels = other.region === "brussels" || home?.region === "brussels";
      const reach = (home?.distance ?? 0) + (isBrussels ? doubt.withBrussels : doubt.elsewhere);
      return other === home || other.distance <= reach;
    })
    .map(({ region }) => region);
}
