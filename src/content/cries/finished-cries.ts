import { packWords, type PackedWords } from "../../packed/packed-words.ts";
import { indexCries, type CryIndex } from "./cry-index.ts";
import { readPattern, type CryPattern } from "../words/cry-pattern.ts";
import type { CryExamples } from "./cry-examples.ts";
import { withoutDoubles } from "../words/cry-words.ts";
import { countStems, type StemCounts } from "./likely-cry.ts";
import { comparedTerms, type ComparedTerms } from "./near-cry.ts";
import { wordKey } from "../words/word-key.ts";
import { markedWords } from "../words/marked-words.ts";
import { forListsOfCries, type ListOfCries } from "../words/cry-lists.ts";
import type { Cries } from "../words/word-lists.ts";

/** The entries of a list: as they are written, and the Cyrillic ones as they sound, by the keys of their words. */
export interface CryList {
  readonly written: CryIndex;
  readonly spoken: CryIndex;
}

/** The lists of flows/words/ in all languages together; {@link Cries} says what each holds. */
export type CryLists = Readonly<Record<ListOfCries, CryList>>;

/** All by which cries are found, read and counted. It is plain: it is written down when the program is built, and a start makes nothing of it. */
export interface FinishedCries {
  readonly lists: CryLists;
  /** What a word is compared with that may be meant for one of a cry of distress or of suicide. */
  readonly compared: ComparedTerms;
  readonly marked: ReadonlySet<string>;
  readonly markedOrdinary: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Words that are nearly a cry, but are words of their own. */
  readonly harmless: PackedWords;
  readonly examples: readonly StemCounts[];
}

/** Reads the entries of the lists, and counts the words of the examples. */
export function finishCries(
  cries: readonly Cries[],
  harmless: Iterable<string>,
  examples: readonly CryExamples[],
): FinishedCries {
  const patternsOf = (list: ListOfCries): CryPattern[] =>
    [...new Set(cries.flatMap((each) => each[list]))].map(readPattern);
  const all = (list: ListOfCries): CryList => {
    const written = patternsOf(list);
    return { written: indexCries(written), spoken: indexCries(written.flatMap(bySound)) };
  };
  return {
    lists: forListsOfCries(all),
    compared: comparedTerms([...patternsOf("distress"), ...patternsOf("suicide")]),
    marked: new Set(cries.flatMap(({ marked }) => markedWords(marked.join(" ")))),
    markedOrdinary: new Set(cries.flatMap(({ markedOrdinary }) => markedOrdinary)),
    numbers: new Set(cries.flatMap(({ numbers }) => numbers)),
    harmless: packWords([...new Set(Array.from(harmless, withoutDoubles))]),
    examples: examples.map(countStems),
  };
}

/** A Cyrillic pattern by the keys of its words. */
function bySound(pattern: CryPattern): CryPattern[] {
  const keyed = pattern.map((phrases) =>
    phrases
      .filter((phrase) => phrase.some(({ word }) => /\p{Script=Cyrillic}/u.test(word)))
      .map((phrase) => phrase.map(({ word, isStem }) => ({ word: wordKey(word), isStem })))
      .filter((phrase) => phrase.every(({ word }) => word !== "")),
  );
  return keyed.every((phrases) => phrases.length > 0) ? [keyed] : [];
}
