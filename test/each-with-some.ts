import { assertDefined } from "../src/content/assert-defined.ts";
import { seed } from "./seed.ts";

/**
 * Pairs of these and those in which each of both stands at least once, which with which by the seed of the run: for what has nothing to do
 * with each other, as the language that somebody reads and what they write.
 */
export function eachWithSome<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
): readonly (readonly [One, Other])[] {
  return Array.from({ length: Math.max(ones.length, others.length) }, (_, at) => [
    assertDefined(ones[at % ones.length], "one"),
    assertDefined(others[(at + seed) % others.length], "another"),
  ]);
}
