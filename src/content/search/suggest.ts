import { assertDefined } from "../assert-defined.ts";
import { onFirstUse } from "../../files/on-first-use.ts";
import { hasWord, packWords, type PackedWords } from "../../packed/packed-words.ts";
import type { Language } from "../language.ts";
import { visibleText } from "../markup.ts";
import type { RenderedScreen } from "../screen.ts";
import type { ScreenId } from "../screen-ids.ts";
import { indexScreens, type SearchedScreen, type SearchIndex } from "./search-index.ts";
import { searchScreens, type FoundScreen } from "./search-screens.ts";
import { searchedWords, termReading, termsReader, type TermReading } from "./search-terms.ts";
import { normalizeText } from "../../places/normalize-text.ts";
import { normalizeWithin } from "../words/normalize-within.ts";
import type { WordList } from "../words/word-lists.ts";

/** How much of a text is read, in characters. */
const longestText = 500;
/** How many screens stand beside a screen that answers already. */
export const mostBeside = 2;
/** A word that stands in more than this part of the screens says nothing of what somebody looks for. */
const commonest = 0.4;

/** How long a word may be that is looked up, in characters. */
const longestWord = 40;
/** Whoever writes more has said what it is about: each is looked for in every language where the own one has nothing. */
const mostTerms = 40;

/** What is searched in one language. It is plain: it is written down when the program is built, and a start makes nothing of it. */
export interface FinishedSearch {
  readonly reading: TermReading;
  /** The terms that say nothing of what somebody looks for. */
  readonly common: PackedWords;
  readonly index: SearchIndex;
}

/** The screens that a text is about, by what a person types in their own words, the best first; none where nothing fits. */
export type Suggest = (language: Language, text: string) => ScreenId[];

interface Searched {
  readonly screens: readonly (readonly [ScreenId, RenderedScreen])[];
  readonly words: WordList;
  /**
   * What a sentence of it holds whatever it is about; but for what a screen's words name by itself, as Vietnamese "việc", work. A
   * language without such a list is searched all the same.
   */
  readonly fillers: readonly string[];
}

/** Finds the terms of a language's screens, without those that most of them have. */
export function finishSearch({ screens, words, fillers }: Searched): FinishedSearch {
  const named = new Set([...words.topics.values()].flat());
  const reading = termReading(
    words.distress,
    fillers.filter((word) => !named.has(word)),
  );
  const termsIn = termsReader(reading);
  const termsOf = (text: string): string[] => termsIn(searchedWords(normalizeText(text)));
  const texts = new Map(screens.map(([id, { text }]) => [id, termsOf(visibleText(text))]));
  const common = commonTerms([...texts.values()].map((terms) => new Set(terms)));
  const kept = (terms: readonly string[]): string[] => terms.filter((term) => !common.has(term));
  const searched = screens.map(([id, { label }]): [ScreenId, SearchedScreen] => [
    id,
    {
      label: kept(termsOf(label)),
      text: kept(texts.get(id) ?? []),
      topics: kept((words.topics.get(id) ?? []).flatMap(termsOf)),
    },
  ]);
  return { reading, common: packWords([...common]), index: indexScreens(new Map(searched)) };
}

/**
 * Finds screens from the texts themselves and from the everyday words of flows/words/. It looks in the person's language
 * first, and in all others where that finds nothing, there without slips.
 *
 * @param finished is asked for each language once
 */
export function createSuggest(
  languages: readonly Language[],
  finished: (language: Language) => FinishedSearch,
): Suggest {
  const searches = new Map(languages.map((code) => [code, onFirstUse(() => finished(code))]));
  const searchOf = (language: Language): FinishedSearch => assertDefined(searches.get(language), language)();
  const find = (language: Language, words: readonly string[]): FoundScreen[] => {
    const search = searchOf(language);
    return searchScreens(search.index, termsAmong(words, search), { forgiving: false });
  };
  return (language, text) => {
    const words = wordsOf(text);
    const search = searchOf(language);
    const terms = termsAmong(words, search);
    // "Who are you": what says nothing in their own language is not one of another, where it would be found as a word of a card.
    if (terms.size === 0) return [];
    const own = searchScreens(search.index, terms, { forgiving: true });
    const others = own.length > 0 ? [] : languages.map((other) => find(other, words));
    const [found = own] = others
      .filter(([best]) => best !== undefined)
      .sort(([one], [other]) => (other?.score ?? 0) - (one?.score ?? 0));
    return found.map(({ screen }) => screen);
  };
}

/** What is looked up of the words of a text, each once. */
function termsAmong(words: readonly string[], { reading, common }: FinishedSearch): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const term of termsReader(reading)(words)) {
    if (term.length <= longestWord && !hasWord(common, term)) terms.add(term);
    if (terms.size === mostTerms) break;
  }
  return terms;
}

function commonTerms(documents: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const term of document) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count > documents.length * commonest).map(([term]) => term),
  );
}

function wordsOf(text: string): string[] {
  return searchedWords(normalizeWithin(longestText, text));
}
