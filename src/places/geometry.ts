import type { Ring } from "./places-data.ts";
import type { Region } from "./place.ts";

/** A closed line: a longitude and a latitude by turns. */
export type PackedRing = Float64Array;
/** The line around a region, or around a hole in one. */
export interface PackedBorder {
  readonly region: Region;
  readonly ring: PackedRing;
}

/** Puts the points of a line behind each other. */
export function packRing(ring: Ring): PackedRing {
  return Float64Array.from(ring.flat());
}

/** Kilometres in a degree of latitude. */
export const kilometresNorth = 111.2;
/** Kilometres in a degree of longitude at 50.5° north; at the ends of Belgium it is 2 % off. */
export const kilometresEast = 70.8;

/** Counts how often a line east from the point crosses the ring. */
export function isInside(ring: PackedRing, latitude: number, longitude: number): boolean {
  let inside = false;
  let [fromEast = 0, fromNorth = 0] = ring.subarray(-2);
  for (let at = 0; at < ring.length; at += 2) {
    const [east, north] = [ring[at] ?? 0, ring[at + 1] ?? 0];
    const spans = north > latitude !== fromNorth > latitude;
    if (spans && longitude < ((fromEast - east) * (latitude - north)) / (fromNorth - north) + east)
      inside = !inside;
    [fromEast, fromNorth] = [east, north];
  }
  return inside;
}

/** Kilometres from the point to the nearest of these lines. */
export function distanceTo(rings: readonly PackedRing[], latitude: number, longitude: number): number {
  let least = Infinity;
  for (const ring of rings) {
    let from: readonly [number, number] | undefined;
    for (let at = 0; at < ring.length; at += 2) {
      const [east, north] = [ring[at] ?? 0, ring[at + 1] ?? 0];
      const to = [(east - longitude) * kilometresEast, (north - latitude) * kilometresNorth] as const;
      if (from) least = Math.min(least, distanceToSegment(from, to));
      from = to;
    }
  }
  return least;
}

/** Distance from the origin to the line between two points. */
function distanceToSegment([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / squared));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}
