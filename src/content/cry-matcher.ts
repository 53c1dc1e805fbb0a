import type { CryPattern, Phrase } from "./cry-pattern.ts";

/** How many words further on the last part of a cry may begin than its first. */
const window = 8;

/** Where phrases go on that have begun alike. */
interface Step {
  readonly words: Map<string, Step>;
  readonly stems: Map<string, Step>;
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

/** Finds cries among words: says which of the words belong to one. */
export type MatchCries = (words: readonly string[]) => ReadonlySet<number>;

/**
 * Puts patterns together, so that a text is gone through once: what it takes grows with the length of the text, not with the
 * number of patterns times that of the words.
 *
 * @param shortest how many letters the words of a cry must have in all
 */
export function cryMatcher(patterns: readonly CryPattern[], shortest = 0): MatchCries {
  const root = newStep();
  let parts = 0;
  for (const pattern of patterns) {
    const [first, last] = [parts, parts + pattern.length];
    for (const phrases of pattern) {
      for (const phrase of phrases) stepOf(root, phrase).ends.push({ part: parts, first, last });
      parts += 1;
    }
  }

  return (words) => {
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
        const cry = new Set(placesOf(from.subarray(first, last), to.subarray(first, last)));
        const letters = [...cry].reduce((sum, place) => sum + (words[place]?.length ?? 0), 0);
        if (letters < shortest) return;
        for (const place of cry) found.add(place);
      });
    });
    return found;
  };
}

function newStep(): Step {
  return { words: new Map(), stems: new Map(), lengths: [], ends: [] };
}

/** The step at the end of a phrase, with the way to it. */
function stepOf(root: Step, phrase: Phrase): Step {
  return phrase.reduce((step, { word, isStem }) => {
    const further = isStem ? step.stems : step.words;
    const next = further.get(word) ?? newStep();
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
  go(step.words.get(word));
  for (const length of step.lengths) if (length <= word.length) go(step.stems.get(word.slice(0, length)));
}

function placesOf(from: Int32Array, to: Int32Array): number[] {
  return [...from].flatMap((start, part) =>
    Array.from({ length: (to[part] ?? 0) - start }, (_, index) => start + index),
  );
}
