import type { CryPattern, Phrase } from "./cry-pattern.ts";

/** How many words further on the last part of a cry may begin than its first. */
const window = 6;

/** Where phrases go on that have begun alike. */
interface Step {
  readonly words: Map<string, Step>;
  readonly stems: Map<string, Step>;
  /** The lengths that the stems have: a word is cut to them. */
  readonly lengths: Set<number>;
  /** The parts of patterns that end here. */
  readonly ends: PatternPart[];
}

interface PatternPart {
  readonly pattern: number;
  readonly part: number;
}

/** Words of a text, from the first to before the last. */
interface Span {
  readonly from: number;
  readonly to: number;
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
  patterns.forEach((pattern, index) => {
    pattern.forEach((phrases, part) => {
      for (const phrase of phrases) stepOf(root, phrase).ends.push({ pattern: index, part });
    });
  });

  return (words) => {
    const found = new Set<number>();
    const latest = new Map<number, (Span | undefined)[]>();
    for (let from = 0; from < words.length; from += 1) {
      for (const [step, to] of walk(root, words, from)) {
        for (const { pattern, part } of step.ends) {
          const parts = latest.get(pattern) ?? Array.from({ length: patterns[pattern]?.length ?? 0 });
          parts[part] = { from, to };
          latest.set(pattern, parts);
          if (!parts.every((span) => span !== undefined && from - span.from <= window)) continue;
          const cry = placesOf(parts);
          if (cry.reduce((sum, at) => sum + (words[at]?.length ?? 0), 0) < shortest) continue;
          for (const at of cry) found.add(at);
        }
      }
    }
    return found;
  };
}

function newStep(): Step {
  return { words: new Map(), stems: new Map(), lengths: new Set(), ends: [] };
}

/** The step at the end of a phrase, with the way to it. */
function stepOf(root: Step, phrase: Phrase): Step {
  return phrase.reduce((step, { word, isStem }) => {
    const further = isStem ? step.stems : step.words;
    const next = further.get(word) ?? newStep();
    further.set(word, next);
    if (isStem) step.lengths.add(word.length);
    return next;
  }, root);
}

/** Every step that the words lead to from here, with the place after the last word. */
function walk(step: Step, words: readonly string[], at: number): (readonly [Step, number])[] {
  const word = words[at];
  if (word === undefined) return [];
  const stems = [...step.lengths]
    .filter((length) => length <= word.length)
    .map((length) => step.stems.get(word.slice(0, length)));
  return [step.words.get(word), ...stems]
    .filter((next) => next !== undefined)
    .flatMap((next) => [[next, at + 1] as const, ...walk(next, words, at + 1)]);
}

function placesOf(spans: readonly (Span | undefined)[]): number[] {
  return spans.flatMap((span) =>
    span ? Array.from({ length: span.to - span.from }, (_, index) => span.from + index) : [],
  );
}
