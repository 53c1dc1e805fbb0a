import { isRightToLeft } from "../../src/content/direction.ts";
import { languages } from "../content/published/reading.ts";
import { seed } from "../seed.ts";

/**
 * A few languages for what is the same in all of them, drawn by the seed of the run: one written from left to right and one from right to
 * left, beside the source. Their texts are each held by test/content/published.
 */
export const drawnLanguages = [
  ...new Set([
    ...languages.slice(0, 1),
    ...[false, true].flatMap((isFromRight) => {
      const others = languages.slice(1).filter((code) => isRightToLeft(code) === isFromRight);
      const drawn = others[seed % others.length];
      return drawn === undefined ? [] : [drawn];
    }),
  ]),
];
