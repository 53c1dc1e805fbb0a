import { hasWord } from "../../packed/packed-words.ts";
import { bareArabic } from "../words/arabic-words.ts";
import { cryMatcher, type MatchCries } from "./cry-matcher.ts";
import { forListsOfCries, type ListOfCries } from "../words/cry-lists.ts";
import { cryWords } from "../words/cry-words.ts";
import type { FinishedCries } from "./finished-cries.ts";
import { otherKeyboard } from "../words/other-keyboard.ts";
import { likelyCries } from "./likely-cry.ts";
import { nearCries, slipMender } from "./near-cry.ts";
import { isOnlyMarked, markedRemover } from "../words/marked-words.ts";
import { withNotApart } from "../words/not-apart.ts";
import { help, suicideHelp, type ScreenId } from "../screen-ids.ts";
import { wordKey } from "../words/word-key.ts";

/** A shorter cry in other letters than its own is too easily a word of another language; counted in letters of the key. */
const shortestKeys = { distress: 7, suicide: 7, whereToLive: 0, howToLive: 0, ordinary: 0 };
/** How many letters the words of a cry must have that was typed on the wrong keyboard, or not to its end. */
const shortestRetyped = 4;
const shortestCut = 4;
/** Who breaks off has not written more words, and who asks something everyday not more than these. */
const mostWordsCut = 12;
const mostWordsOrdinary = 60;

/** How a text cries for help, in whichever language, and which screen answers it. */
export interface Cry {
  /** It is the cry alone, it holds one, it looks like one by its words, or it holds what is nearly one. */
  readonly how: "alone" | "within" | "likely" | "near";
  readonly screen: ScreenId;
}

/** Looks for a cry for help in a text of any length; undefined where there is none. */
export type ReadCry = (text: string) => Cry | undefined;

/** Finds cries for help by the lists of flows/words/, and what no list has by the examples there. */
export function cryReader(finished: FinishedCries): ReadCry {
  const { lists, compared, marked, numbers, harmless, examples } = finished;
  const withoutMarked = markedRemover(finished.markedOrdinary);
  const isNear = nearCries(compared, harmless);
  const mend = slipMender(compared, harmless);
  const likelyCry = likelyCries(examples);
  const written = forListsOfCries((list) => cryMatcher(lists[list].written));
  const spoken = forListsOfCries((list) => cryMatcher(lists[list].spoken));
  const find: FindCries = forListsOfCries((list) => criesIn(written[list], spoken[list], shortestKeys[list]));
  const retyped: FindCries = {
    ...find,
    distress: (words) => written.distress(words, shortestRetyped),
    suicide: (words) => written.suicide(words, shortestRetyped),
  };

  return (text) => {
    if (isOnlyMarked(text, marked)) return { how: "alone", screen: help };
    const words = withoutOrdinary(cryWords(withoutMarked(text)), find);
    const likely = isAboutHome(words, find) ? undefined : likelyCry(words.filter((word) => word !== ""));
    const isLikelySuicide = likely === "suicide";
    const bare = words.map(bareArabic);
    const isArabic = bare.some((word, at) => word !== words[at]);
    const cry = cryAmong(words, find) ?? (isArabic ? cryAmong(bare, find) : undefined);
    // What is said of suicide may stand beside a cry of a list.
    if (cry) return isLikelySuicide ? { ...cry, screen: suicideHelp } : cry;
    for (const other of otherKeyboard(text)) {
      const cryTyped = cryAmong(cryWords(other), retyped);
      if (cryTyped) return cryTyped;
    }
    // It may be a price or an age as well: where a question is open, it is also an answer.
    if (words.length > 0 && words.every((word) => numbers.has(word))) return { how: "within", screen: help };
    // One word with a slip is only nearly a cry; one beside others is.
    const mended = mend(words);
    const isMended = mended.some((word, at) => word !== words[at]);
    if (isMended && suicideAmong(mended, find).size > 1) return { how: "within", screen: suicideHelp };
    if (isMended && find.distress(mended).size > 1)
      return { how: "within", screen: isLikelySuicide ? suicideHelp : help };
    if (likely) return { how: "likely", screen: isLikelySuicide ? suicideHelp : help };
    const mayBeCut = words.length <= mostWordsCut && !hasWord(harmless, words.at(-1) ?? "");
    const isCut = mayBeCut && written.distress(words, shortestCut, true).size > 0;
    return isCut || isNear(words) ? { how: "near", screen: help } : undefined;
  };
}

/** Which words of a text belong to an entry of a list. */
type FindInList = (words: readonly string[]) => ReadonlySet<number>;
/** What finds the entries of each list. */
type FindCries = Readonly<Record<ListOfCries, FindInList>>;

/** The cry that the words are as they stand, or with "not" set apart from its verb. */
function cryAmong(words: readonly string[], find: FindCries): Cry | undefined {
  const apart = withNotApart(words);
  return cryAsWritten(words, find) ?? (apart && cryAsWritten(apart, find));
}

function cryAsWritten(words: readonly string[], find: FindCries): Cry | undefined {
  const suicide = suicideAmong(words, find);
  const distress = find.distress(words);
  if (suicide.size > 0) return { how: coverage(words, suicide, distress), screen: suicideHelp };
  return distress.size > 0 ? { how: coverage(words, distress), screen: help } : undefined;
}

/** The words of a cry of suicide, which are none of a wish to live somewhere else. */
function suicideAmong(words: readonly string[], find: FindCries): ReadonlySet<number> {
  const suicide = find.suicide(words);
  if (suicide.size === 0) return suicide;
  if (!isAboutHome(words, find)) return suicide;
  return find.suicide(without(find.whereToLive(words), words));
}

/** Without what holds words of a cry and is none: "a fine from the police". What stands beside it may be one. */
function withoutOrdinary(words: readonly string[], find: FindCries): readonly string[] {
  if (words.length > mostWordsOrdinary) return words;
  const ordinary = find.ordinary(words);
  return ordinary.size > 0 ? without(ordinary, words) : words;
}

/** The words with nothing in the place of those that are left out, so that the others stay as far from each other. */
function without(left: ReadonlySet<number>, words: readonly string[]): readonly string[] {
  return words.map((word, at) => (left.has(at) ? "" : word));
}

function isAboutHome(words: readonly string[], find: FindCries): boolean {
  return find.whereToLive(words).size > 0 && find.howToLive(words).size === 0;
}

function coverage(words: readonly string[], ...found: readonly ReadonlySet<number>[]): "alone" | "within" {
  return words.every((_, at) => found.some((cries) => cries.has(at))) ? "alone" : "within";
}

/** Which words of a text belong to a cry: as they are written, or as Ukrainian and Russian sound, in whichever letters. */
function criesIn(asWritten: MatchCries, asSpoken: MatchCries, shortest: number): FindInList {
  return (words) => {
    const found = asWritten(words);
    return found.size > 0 ? found : asSpoken(keysOf(words), shortest);
  };
}

const keysOfWords = new WeakMap<readonly string[], readonly string[]>();

/** The keys of the words, which are the same for every list. */
function keysOf(words: readonly string[]): readonly string[] {
  const known = keysOfWords.get(words);
  if (known) return known;
  const keys = new Map([...new Set(words)].map((word) => [word, wordKey(word)]));
  const all = words.map((word) => keys.get(word) ?? "");
  keysOfWords.set(words, all);
  return all;
}

/**
 * What only looks like a cry may as well be a place, unless it looks like one of suicide: no centre's card has the lines for
 * that. What is only nearly a cry is asked about first.
 */
export function isCry(found: Cry | undefined): found is Cry {
  if (found?.how === "likely") return found.screen === suicideHelp;
  return found?.how === "alone" || found?.how === "within";
}
