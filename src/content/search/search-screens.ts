import { distance } from "fastest-levenshtein";
import { firstOf } from "../../packed/first-of.ts";
import { letterBits, mayBeNear } from "../../packed/near-words.ts";
import { beginsWith, compareAt, countOf, lengthAt, placeOf, wordAt } from "../../packed/packed-words.ts";
import type { ScreenId } from "../screen-ids.ts";
import { fields, type SearchIndex } from "./search-index.ts";
import { isFoundWhole } from "./search-terms.ts";

/** How many screens are offered at most. */
const most = 5;
/** What is found with less than this part of the best score is left out. */
const weakest = 0.3;
/** The beginning of a word must be so long to be looked up, and a word with one slip, or two. */
const shortestBeginning = 4;
const oneSlip = 5;
const twoSlips = 8;
/** How much a word counts that only begins with what is looked up, and one of which that is a slip. */
const beginningWeight = 0.6;
const slipWeight = 0.15;
/** What {@link https://en.wikipedia.org/wiki/Okapi_BM25 BM25+} calls k1, b and delta. */
const saturation = 1.2;
const lengthMatters = 0.7;
const least = 0.5;

/** A screen that was found; the higher its score, the better it fits. */
export interface FoundScreen {
  readonly screen: ScreenId;
  readonly score: number;
}

/**
 * The screens that terms are about, the best first; `forgiving` finds words with slips, too, which takes the longest.
 */
export function searchScreens(
  index: SearchIndex,
  terms: Iterable<string>,
  { forgiving }: { readonly forgiving: boolean },
): FoundScreen[] {
  const scores = new Map<number, { score: number; terms: number }>();
  const averages = averageLengths(index);
  for (const term of terms) {
    const ofTerm = new Map<number, number>();
    for (const { place, weight } of likeTerms(index, term, forgiving))
      addScores(index, averages, place, weight, ofTerm);
    for (const [screen, score] of ofTerm) {
      const known = scores.get(screen);
      scores.set(screen, { score: (known?.score ?? 0) + score, terms: (known?.terms ?? 0) + 1 });
    }
  }
  // What has more of the words fits better.
  const found = [...scores].map(([screen, all]) => ({ screen, score: all.score * all.terms }));
  found.sort((one, other) => other.score - one.score);
  const best = found[0]?.score ?? 0;
  return found
    .filter(({ score }) => score >= best * weakest)
    .slice(0, most)
    .map(({ screen, score }) => ({ screen: wordAt(index.screens, screen) as ScreenId, score }));
}

interface LikeTerm {
  readonly place: number;
  readonly weight: number;
}

/** The term itself, those that begin so, and those of which it may be a slip. */
function likeTerms({ terms }: SearchIndex, term: string, forgiving: boolean): LikeTerm[] {
  const { words } = terms;
  const same = placeOf(words, term);
  const like = same === undefined ? [] : [{ place: same, weight: 1 }];
  if (isFoundWhole(term)) return like;
  const isBeginning = (place: number): boolean =>
    term.length >= shortestBeginning && beginsWith(words, place, term);
  const count = countOf(words);
  for (
    let place = firstOf(0, count, (each) => compareAt(words, each, term) >= 0);
    place < count && isBeginning(place);
    place += 1
  ) {
    const length = lengthAt(words, place);
    if (place !== same)
      like.push({ place, weight: (beginningWeight * length) / (length + 0.3 * (length - term.length)) });
  }
  const edits = !forgiving || term.length < oneSlip ? 0 : term.length < twoSlips ? 1 : 2;
  if (edits === 0) return like;
  const letters = letterBits(term);
  for (let place = 0; place < count; place += 1) {
    if (!mayBeNear(terms, place, term.length, letters, edits) || place === same || isBeginning(place))
      continue;
    const slips = distance(wordAt(words, place), term);
    const length = lengthAt(words, place);
    if (slips <= edits) like.push({ place, weight: (slipWeight * length) / (length + slips) });
  }
  return like;
}

/** Adds to the scores of screens what a term in them is worth, by BM25+. */
function addScores(
  { screens, found, counts, lengths }: SearchIndex,
  averages: readonly number[],
  term: number,
  weight: number,
  scores: Map<number, number>,
): void {
  for (const [field, { boost }] of fields.entries()) {
    const row = term * fields.length + field;
    const [begin, end] = [found.begin[row] ?? 0, found.begin[row + 1] ?? 0];
    const others = countOf(screens) - (end - begin);
    const rarity = Math.log(1 + (others + 0.5) / (end - begin + 0.5));
    for (let at = begin; at < end; at += 1) {
      const screen = found.values[at] ?? 0;
      const count = counts[at] ?? 0;
      const length = (lengths[screen * fields.length + field] ?? 0) / (averages[field] ?? 1);
      const often =
        (count * (saturation + 1)) / (count + saturation * (1 - lengthMatters + lengthMatters * length));
      scores.set(screen, (scores.get(screen) ?? 0) + weight * boost * rarity * (least + often));
    }
  }
}

/** How many different terms a screen has, by the field. */
function averageLengths({ screens, lengths }: SearchIndex): number[] {
  const sums = fields.map(() => 0);
  for (const [at, length] of lengths.entries())
    sums[at % fields.length] = (sums[at % fields.length] ?? 0) + length;
  return sums.map((sum) => sum / countOf(screens));
}
