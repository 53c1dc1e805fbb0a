import { assertDefined } from "../assert-defined.ts";
import { packWords, type PackedWords } from "../../packed/packed-words.ts";
import { packNumbers, type Numbers } from "../../packed/numbers.ts";
import { packRows, type Rows } from "../../packed/rows.ts";
import type { CryPattern, Phrase } from "../words/cry-pattern.ts";

/**
 * Patterns put together, as steps from word to word of phrases that begin alike: the first is where every phrase begins. It is
 * arrays of numbers, which are written down when the program is built.
 */
export interface CryIndex {
  /** Each word or stem once, sorted, so that those that begin alike stand side by side; the steps have it by its place here. */
  readonly words: PackedWords;
  /** By which terms each step goes on, in their order (see {@link termOf}), and to which step. */
  readonly terms: Rows;
  readonly next: Numbers;
  /** The lengths that the stems of each step have: a word is cut to them. */
  readonly lengths: Rows;
  /** The parts of patterns that end at each step. */
  readonly ends: Rows;
  /** The parts of all patterns are counted through: those of the pattern of each are `first` to before `last`. */
  readonly first: Numbers;
  readonly last: Numbers;
}

/** Where phrases go on, until all of them are known. */
interface Step {
  readonly further: Map<number, Step>;
  readonly lengths: number[];
  readonly ends: number[];
}

/** A word, or a stem of the same letters, as one number. */
export function termOf(word: number, isStem: boolean): number {
  return 2 * word + (isStem ? 1 : 0);
}

/** Puts patterns together. */
export function indexCries(patterns: readonly CryPattern[]): CryIndex {
  const sorted = [...new Set(patterns.flat(3).map(({ word }) => word))].sort();
  const words = new Map(sorted.map((word, place) => [word, place]));
  const root = newStep();
  const first: number[] = [];
  const last: number[] = [];
  for (const pattern of patterns) {
    const begin = first.length;
    for (const phrases of pattern) {
      for (const phrase of phrases) endOf(root, phrase, words).ends.push(first.length);
      first.push(begin);
      last.push(begin + pattern.length);
    }
  }
  return {
    words: packWords(sorted),
    ...packSteps(root),
    first: packNumbers(first),
    last: packNumbers(last),
  };
}

function newStep(): Step {
  return { further: new Map(), lengths: [], ends: [] };
}

/** The step at the end of a phrase, with the way to it. */
function endOf(root: Step, phrase: Phrase, words: ReadonlyMap<string, number>): Step {
  return phrase.reduce((step, { word, isStem }) => {
    const term = termOf(assertDefined(words.get(word), word), isStem);
    const next = step.further.get(term) ?? newStep();
    step.further.set(term, next);
    if (isStem && !step.lengths.includes(word.length)) step.lengths.push(word.length);
    return next;
  }, root);
}

function packSteps(root: Step): Pick<CryIndex, "terms" | "next" | "lengths" | "ends"> {
  const steps = [root];
  const places = new Map([[root, 0]]);
  for (const { further } of steps) {
    for (const step of further.values()) {
      places.set(step, steps.length);
      steps.push(step);
    }
  }
  const sorted = steps.map(({ further }) => [...further].sort(([one], [other]) => one - other));
  return {
    terms: packRows(sorted.map((ways) => ways.map(([term]) => term))),
    next: packNumbers(sorted.flat().map(([, step]) => places.get(step) ?? 0)),
    lengths: packRows(steps.map(({ lengths }) => lengths)),
    ends: packRows(steps.map(({ ends }) => ends)),
  };
}
