import type { Border, Ring } from "./data.ts";
import { distanceTo, isInside, kilometresEast, kilometresNorth } from "./geometry.ts";
import type { Place, Region } from "./place.ts";
import { regions } from "./place.ts";

/** How far a region is from a point, in kilometres; 0 inside it. */
export interface RegionAway {
  readonly region: Region;
  readonly distance: number;
}

/** The regions around a point, the nearest first. */
export function regionsAround(
  borders: readonly Border[],
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
export function isWithin(rings: readonly Ring[], latitude: number, longitude: number): boolean {
  return rings.filter((ring) => isInside(ring, latitude, longitude)).length % 2 === 1;
}

/** The place nearest to a point, in one region or in all. */
export function nearestPlace(places: readonly Place[], latitude: number, longitude: number, region?: Region) {
  let best: { readonly place: Place; readonly distance: number } | undefined;
  for (const place of places) {
    if (region && place.region !== region) continue;
    const north = (place.latitude - latitude) * kilometresNorth;
    const east = (place.longitude - longitude) * kilometresEast;
    const distance = Math.hypot(north, east);
    if (!best || distance < best.distance) best = { place, distance };
  }
  return best;
}
