import { distance } from "fastest-levenshtein";
import type { CryPattern, Term } from "../words/cry-pattern.ts";

/** How long a word must be for two letters to be swapped in it, for one to be mistyped, and for two. */
const swapped = 4;
const oneSlip = 5;
const twoSlips = 9;
/** How long a word of a cry of several words must be for a slip in it to be mended. */
const mendable = 6;
/** How many words of a text are compared: whoever writes more says it in other words as well. */
const mostWords = 40;
/** No word that people type is longer; a longer one would only take time. */
const longestWord = 30;

/** The words of cries with which a word of a text is compared that may have a slip. */
export interface ComparedTerms {
  /** Cries of one word. */
  readonly single: readonly Term[];
  /** What may be put in the place of a word: these, and the longer words of the others. */
  readonly mending: readonly Term[];
}

/** Finds them among the patterns of the cries. */
export function comparedTerms(patterns: readonly CryPattern[]): ComparedTerms {
  const single = criesOfOneWord(patterns);
  const long = patterns.flat(3).filter(({ word }) => word.length >= mendable);
  const mending = new Map([...long, ...single].map((term) => [term.word, term]));
  return { single, mending: [...mending.values()] };
}

/** Says whether one of the words is a cry of one word with a slip in it. */
export function nearCries({ single }: ComparedTerms, harmless: ReadonlySet<string>) {
  return (words: readonly string[]): boolean => {
    const compared = new Set(words.slice(0, mostWords).filter((word) => word.length <= longestWord));
    return [...compared].some((word) => !harmless.has(word) && single.some((cry) => isNear(word, cry)));
  };
}

/**
 * Puts in the place of a word with a slip the word of the cries that is meant, where that has six letters or more or is a
 * cry by itself. What it gives is only to be compared: a stem stands for the word.
 */
export function slipMender({ mending }: ComparedTerms, harmless: ReadonlySet<string>) {
  const terms = new Set(mending.map(({ word }) => word));
  const byLetter = new Map<string, Term[]>();
  for (const term of mending) {
    const letter = term.word.slice(0, 1);
    const alike = byLetter.get(letter);
    if (alike) alike.push(term);
    else byLetter.set(letter, [term]);
  }
  const mended = (word: string): string => {
    if (word.length < swapped || word.length > longestWord || terms.has(word) || harmless.has(word))
      return word;
    const alike = byLetter.get(word.slice(0, 1)) ?? [];
    if (alike.some((cry) => cry.isStem && word.startsWith(cry.word))) return word;
    return alike.find((cry) => isNear(word, cry, 1))?.word ?? word;
  };
  return (words: readonly string[]): string[] =>
    words.map((word, at) => (at < mostWords ? mended(word) : word));
}

function criesOfOneWord(patterns: readonly CryPattern[]): Term[] {
  return patterns.flatMap((pattern) => {
    const [phrase, ...others] = pattern.length === 1 ? (pattern[0] ?? []) : [];
    const [term, ...further] = phrase ?? [];
    return term && others.length + further.length === 0 && term.word.length >= swapped ? [term] : [];
  });
}

function isNear(word: string, { word: cry, isStem }: Term, most = 2): boolean {
  const compared = isStem ? word.slice(0, cry.length) : word;
  const slips = cry.length >= twoSlips ? most : 1;
  if (Math.abs(compared.length - cry.length) > slips) return false;
  if (isSwapped(compared, cry)) return true;
  return Math.max(compared.length, cry.length) >= oneSlip && distance(compared, cry) <= slips;
}

/** `hepl` for `help`: two letters side by side have changed places. */
function isSwapped(word: string, cry: string): boolean {
  if (word.length !== cry.length) return false;
  let at = 0;
  while (at < cry.length && word[at] === cry[at]) at += 1;
  return word[at] === cry[at + 1] && word[at + 1] === cry[at] && word.slice(at + 2) === cry.slice(at + 2);
}
