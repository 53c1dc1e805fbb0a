import type { Border, Ring } from "./data.ts";
import { distanceTo } from "./geometry.ts";
import type { PinAnswer, Place, Region } from "./place.ts";
import { isWithin, nearestPlace, regionsAround } from "./surroundings.ts";

/** How near a pin must be to the middle of a place for that place's region to count, whatever the border says. */
const atPlace = 0.3;
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
 * other region is named too. Within 300 m of a place we know, that place decides.
 */
export function pinReader(
  places: readonly Place[],
  borders: readonly Border[],
  outline: readonly Ring[],
): (latitude: number, longitude: number) => PinAnswer {
  return (latitude, longitude) => {
    // Also not so for NaN.
    if (!(latitude > 49 && latitude < 52 && longitude > 2 && longitude < 7)) return { kind: "outside" };
    const closest = nearestPlace(places, latitude, longitude);
    if (closest && closest.distance <= atPlace) return { kind: "place", place: closest.place };

    const inBelgium = isWithin(outline, latitude, longitude);
    if (!inBelgium && distanceTo(outline, latitude, longitude) > nearBelgium) return { kind: "outside" };
    const found = regionsAt(borders, latitude, longitude).flatMap(
      (region) => nearestPlace(places, latitude, longitude, region)?.place ?? [],
    );
    const [place, ...others] = found;
    if (!place) return { kind: "outside" };
    return inBelgium && others.length === 0
      ? { kind: "place", place }
      : { kind: "border", places: [place, ...others], inBelgium };
  };
}

/** The region by the borders, or else the nearest; then the others that it may be as well. */
function regionsAt(borders: readonly Border[], latitude: number, longitude: number): readonly Region[] {
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
