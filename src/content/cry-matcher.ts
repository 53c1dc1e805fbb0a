import type { CryPattern, Phrase } from "./cry-pattern.ts";

/** How many words further on the last part of a cry may begin than its first. */
const window = 8;

/** Where phrases go on that have begun alike. Most go no further, and have nothing but their end. */
interface Step {
  words?: Map<string, Step>;
  stems?: Map<string, Step>;
  /** The lengths that the stems have: a word is cut to them. */
  readonly lengths: number[];
  /** The parts of patterns that end here. */
  readonly ends: PatternPart[];
}

/** The parts of all patterns are counted through: this is one, and those of its pattern are `first` to before `last`. */
interface PatternPart {
  readonly part: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Finds cries among words: says which of the words belong to one.
 *
 * @param shortest how many letters the words of a cry must have in all; as many as they have when left out
 */
export type MatchCries = (words: readonly string[], shortest?: number) => ReadonlySet<number>;

/**
 * Puts patterns together, so that a text is gone through once: what it takes grows with the length of the text, not with the
 * number of patterns times that of the words.
 */
export function cryMatcher(patterns: readonly CryPattern[]): MatchCries {
  const root: Step = { lengths: [], ends: [] };
  let parts = 0;
  for (const pattern of patterns) {
    const [first, last] = [parts, parts + pattern.length];
    for (const phrases of pattern) {
      const end = { part: parts, first, last };
      for (const phrase of phrases) stepOf(root, phrase).ends.push(end);
      parts += 1;
    }
  }

  return (words, shortest = 0) => {
    const found = new Set<number>();
    // Where each part was seen last.
    const from = new Int32Array(parts).fill(-window - 1);
    const to = new Int32Array(parts);
    words.forEach((_, at) => {
      walk(root, words, at, ({ part, first, last }, after) => {
        from[part] = at;
        to[part] = after;
        for (let each = first; each < last; each += 1) if (at - (from[each] ?? 0) > window) return;
        // A word may be of two parts.
        const cry = new Set<number>();
        let letters = 0;
        for (let each = first; each < last; each += 1) {
          for (let place = from[each] ?? 0; place < (to[each] ?? 0); place += 1) {
            if (!cry.has(place)) letters += words[place]?.length ?? 0;
            cry.add(place);
          }
        }
        if (letters >= shortest) for (const place of cry) found.add(place);
      });
    });
    return found;
  };
}

/** The step at the end of a phrase, with the way to it. */
function stepOf(root: Step, phrase: Phrase): Step {
  return phrase.reduce((step, { word, isStem }) => {
    const further = isStem
      ? (step.stems ??= new Map<string, Step>())
      : (step.words ??= new Map<string, Step>());
    const next = further.get(word) ?? { lengths: [], ends: [] };
    further.set(word, next);
    if (isStem && !step.lengths.includes(word.length)) step.lengths.push(word.length);
    return next;
  }, root);
}

/** Tells every part of a pattern that the words from here on are, with the place after its last word. */
function walk(
  step: Step,
  words: readonly string[],
  at: number,
  tell: (end: PatternPart, after: number) => void,
): void {
  const word = words[at];
  if (word === undefined) return;
  const go = (next: Step | undefined): void => {
    if (!next) return;
    for (const end of next.ends) tell(end, at + 1);
    walk(next, words, at + 1, tell);
  };
  go(step.words?.get(word));
  for (const length of step.lengths) if (length <= word.length) go(step.stems?.get(word.slice(0, length)));
}
