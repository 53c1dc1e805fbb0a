import {
  distanceTo,
  isInside,
  kilometresEast,
  kilometresNorth,
  type PackedBorder,
  type PackedRing,
} from "./geometry.ts";
import type { Place, Region } from "./place.ts";
import type { PlaceTable } from "./place-table.ts";
import { regions } from "./place.ts";

/** How far a region is from a point, in kilometres; 0 inside it. */
export interface RegionAway {
  readonly region: Region;
  readonly distance: number;
}

/** The regions around a point, the nearest first. */
export function regionsAround(
  borders: readonly PackedBorder[],
  latitude: number,
  longitude: number,
): readonly RegionAway[] {
  return regions
    .map((region) => {
      const rings = borders.filter((border) => border.region === region).map(({ ring }) => ring);
      const distance = distanceTo(rings, latitude, longitude);
      return { region, distance: isWithin(rings, latitude, longitude) ? 0 : distance };
    })
    .sort((a, b) => a.distance - b.distance);
}

/** A pin in a hole is inside two lines: the one around the region and the one around the hole. */
export function isWithin(rings: readonly PackedRing[], latitude: number, longitude: number): boolean {
  return rings.filter((ring) => isInside(ring, latitude, longitude)).length % 2 === 1;
}

/** The place nearest to a point, in one region or in all. */
export function nearestPlace(
  table: PlaceTable,
  latitude: number,
  longitude: number,
  region?: Region,
): { readonly place: Place; readonly distance: number } | undefined {
  const { packed } = table;
  const wanted = region && regions.indexOf(region);
  let [nearest, least] = [-1, Infinity];
  for (let number = 0; number < packed.towns; number += 1) {
    if (wanted !== undefined && packed.regions[number] !== wanted) continue;
    const north = ((packed.latitudes[number] ?? 0) - latitude) * kilometresNorth;
    const east = ((packed.longitudes[number] ?? 0) - longitude) * kilometresEast;
    const distance = Math.hypot(north, east);
    if (distance < least) [nearest, least] = [number, distance];
  }
  return nearest < 0 ? undefined : { place: table.at(nearest), distance: least };
}
