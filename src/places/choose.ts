import type { Place, Region, TextAnswer } from "./place.ts";

/** A place so many times more populous than its namesakes is the one meant. */
const outnumbers = 20;

export const byPopulation = (a: Place, b: Place): number => b.population - a.population;

/**
 * The answer for places of one name: only their regions matter, so one place stands for each.
 * Give `Infinity` as `ratio` where being more populous proves nothing.
 */
export function choose(places: readonly Place[], ratio: number = outnumbers): TextAnswer {
  const largest = new Map<Region, Place>();
  for (const place of [...places].sort(byPopulation)) {
    if (!largest.has(place.region)) largest.set(place.region, place);
  }
  const [first, second] = largest.values();
  if (!first) return { kind: "unknown" };
  if (!second || first.population > ratio * second.population) return { kind: "place", place: first };
  return { kind: "ambiguous", places: [...largest.values()] };
}
