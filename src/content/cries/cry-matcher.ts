import { firstOf } from "../../packed/first-of.ts";
import { beginsWith, compareAt, placeOf } from "../../packed/packed-words.ts";
import { isHan } from "../words/han-pairs.ts";
import { termOf, type CryIndex } from "./cry-index.ts";

/** How many words further on the last part of a cry may begin than its first; in Chinese, letters. */
const window = 8;
const hanWindow = 16;
/** Words are counted on over all texts up to here, and then from the start again: their places are kept in 32 bits. */
const furthest = 2 ** 30;
/** How many letters must be there of a word that was not typed to its end: of a first word of a phrase, and of another. */
const leastOfFirst = 3;
const leastOfOther = 2;

/**
 * Finds cries among words: says which of the words belong to one.
 *
 * @param shortest how many letters the words of a cry must have in all; as many as they have when left out
 * @param isCut whether the last word may be one that was not typed to its end
 */
export type MatchCries = (
  words: readonly string[],
  shortest?: number,
  isCut?: boolean,
) => ReadonlySet<number>;

/**
 * Looks for all patterns of an index at once, so that a text is gone through once: what it takes grows with the length of the
 * text, not with the number of patterns times that of the words.
 */
export function cryMatcher(index: CryIndex): MatchCries {
  const walk = walker(index);
  const parts = index.first.length;
  // Where each part was seen last, counted on over all texts, so that nothing has to be emptied before the next one; 0 is too far away.
  const from = new Int32Array(parts);
  const to = new Int32Array(parts);
  let read = hanWindow + 1;
  return (words, shortest = 0, isCut = false) => {
    const found = new Set<number>();
    if (read > furthest) {
      from.fill(0);
      read = hanWindow + 1;
    }
    const begin = read;
    read += words.length + hanWindow + 1;
    words.forEach((word, at) => {
      const reach = isHan(word) ? hanWindow : window;
      walk(
        words,
        at,
        (part, after) => {
          from[part] = begin + at;
          to[part] = begin + after;
          const first = index.first[part] ?? 0;
          const last = index.last[part] ?? 0;
          for (let each = first; each < last; each += 1) if (begin + at - (from[each] ?? 0) > reach) return;
          // A word may be of two parts.
          const cry = new Set<number>();
          let letters = 0;
          for (let each = first; each < last; each += 1) {
            for (let place = (from[each] ?? 0) - begin; place < (to[each] ?? 0) - begin; place += 1) {
              if (!cry.has(place)) letters += words[place]?.length ?? 0;
              cry.add(place);
            }
          }
          if (letters >= shortest) for (const place of cry) found.add(place);
        },
        isCut,
      );
    });
    return found;
  };
}

/** Tells every part of a pattern that the words from a place on are, with the place after its last word. */
type Walk = (
  words: readonly string[],
  at: number,
  tell: (part: number, after: number) => void,
  isCut: boolean,
) => void;

function walker({ words: known, terms, next, lengths, ends }: CryIndex): Walk {
  /** The step to which a word, or the stem of so many letters, leads from a step; nothing where it leads to none. */
  const further = (step: number, word: string, isStem: boolean, length = word.length): number | undefined => {
    const place = placeOf(known, word, length);
    if (place === undefined) return undefined;
    const term = termOf(place, isStem);
    const end = terms.begin[step + 1] ?? 0;
    const at = firstOf(terms.begin[step] ?? 0, end, (each) => (terms.values[each] ?? 0) >= term);
    return at < end && terms.values[at] === term ? next[at] : undefined;
  };
  /** The steps to which words lead that begin so and are longer. */
  const begun = (step: number, beginning: string): number[] => {
    const placeAt = (at: number): number => (terms.values[at] ?? 0) >> 1;
    const steps: number[] = [];
    const last = terms.begin[step + 1] ?? 0;
    const first = firstOf(terms.begin[step] ?? 0, last, (at) => compareAt(known, placeAt(at), beginning) > 0);
    for (let at = first; at < last; at += 1) {
      if (!beginsWith(known, placeAt(at), beginning)) break;
      steps.push(next[at] ?? 0);
    }
    return steps;
  };
  return (words, start, tell, isCut) => {
    const go = (step: number, at: number): void => {
      const word = words[at];
      if (word === undefined) return;
      const enter = (into: number | undefined): void => {
        if (into === undefined) return;
        for (let end = ends.begin[into] ?? 0; end < (ends.begin[into + 1] ?? 0); end += 1)
          tell(ends.values[end] ?? 0, at + 1);
        go(into, at + 1);
      };
      enter(further(step, word, false));
      for (let one = lengths.begin[step] ?? 0; one < (lengths.begin[step + 1] ?? 0); one += 1) {
        const length = lengths.values[one] ?? 0;
        if (length <= word.length) enter(further(step, word, true, length));
      }
      const isLast = isCut && at === words.length - 1;
      if (isLast && word.length >= (step === 0 ? leastOfFirst : leastOfOther))
        begun(step, word).forEach(enter);
    };
    go(0, start);
  };
}
