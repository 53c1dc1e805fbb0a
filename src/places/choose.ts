import type { Place, Region, TextAnswer } from "./place.ts";

/** Sorts places, the most populous first. */
export const byPopulation = (a: Place, b: Place): number => b.population - a.population;

/** The answer for places of one name: only their regions matter, so the most populous one stands for each. */
export function choose(
  places: readonly Place[],
): Exclude<TextAnswer, { kind: "guess" | "postcode" | "border" }> {
  const largest = new Map<Region, Place>();
  for (const place of [...places].sort(byPopulation)) {
    if (!largest.has(place.region)) largest.set(place.region, place);
  }
  const [first, ...others] = largest.values();
  if (!first) return { kind: "unknown" };
  return others.length === 0
    ? { kind: "place", place: first }
    : { kind: "ambiguous", places: [first, ...others] };
}

/** The first places as far as they lie in a region of the second; where none does, all of both. */
export function narrowed(first: readonly Place[], second: readonly Place[]): readonly Place[] {
  const shared = first.filter((place) => second.some((other) => other.region === place.region));
  return shared.length > 0 ? shared : [...first, ...second];
}
