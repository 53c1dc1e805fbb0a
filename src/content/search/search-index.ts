import { packNearWords, type NearWords } from "../../packed/near-words.ts";
import { packNumbers, type Numbers } from "../../packed/numbers.ts";
import { packWords, type PackedWords } from "../../packed/packed-words.ts";
import { packRows, type Rows } from "../../packed/rows.ts";
import type { ScreenId } from "../screen-ids.ts";

/** What of a screen is searched, each part with how much its words weigh. */
export const fields = [
  { name: "label", boost: 2 },
  { name: "text", boost: 0.5 },
  { name: "topics", boost: 2 },
] as const;

/** The terms of a screen, by where they stand; a term may stand there several times. */
export type SearchedScreen = Readonly<Record<(typeof fields)[number]["name"], readonly string[]>>;

/** Which terms stand in which screens, as arrays of numbers, which are written down when the program is built. */
export interface SearchIndex {
  readonly screens: PackedWords;
  /** Sorted, so that those that begin alike stand side by side. */
  readonly terms: NearWords;
  /** The screens in which a term stands; for each term a row for each field. */
  readonly found: Rows;
  /** How often it stands there, beside each of these. */
  readonly counts: Numbers;
  /** How many different terms a screen has; for each screen a number for each field. */
  readonly lengths: Numbers;
}

/** That a term stands in a screen, and how often. */
interface Standing {
  readonly screen: number;
  readonly count: number;
}

/** Puts the screens of a language into an index. */
export function indexScreens(screens: ReadonlyMap<ScreenId, SearchedScreen>): SearchIndex {
  const searched = [...screens.values()];
  const ofFields = fields.map(({ name }) => searched.map((screen) => countEach(screen[name])));
  const terms = [...new Set(ofFields.flat().flatMap((counted) => [...counted.keys()]))].sort();
  const rowOf = new Map(terms.map((term, at) => [term, at * fields.length]));
  const rows = Array.from({ length: terms.length * fields.length }, (): Standing[] => []);
  for (const [field, each] of ofFields.entries()) {
    for (const [screen, counted] of each.entries()) {
      for (const [term, count] of counted) rows[(rowOf.get(term) ?? 0) + field]?.push({ screen, count });
    }
  }
  return {
    screens: packWords([...screens.keys()]),
    terms: packNearWords(terms),
    found: packRows(rows.map((row) => row.map(({ screen }) => screen))),
    counts: packNumbers(rows.flat().map(({ count }) => count)),
    lengths: packNumbers(searched.flatMap((_, screen) => ofFields.map((each) => each[screen]?.size ?? 0))),
  };
}

function countEach(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
