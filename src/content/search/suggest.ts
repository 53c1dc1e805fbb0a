import { assertDefined } from "../assert-defined.ts";
import type { Language } from "../language.ts";
import { visibleText } from "../markup.ts";
import type { RenderedScreen } from "../screen.ts";
import type { ScreenId } from "../screen-ids.ts";
import { SearchIndex, type FinishedSearch } from "./search-index.ts";
import { searchedWords, termReader, termReading } from "./search-terms.ts";
import { normalizeText } from "../../places/normalize-text.ts";
import { normalizeWithin } from "../words/normalize-within.ts";
import type { WordList } from "../words/word-lists.ts";

/** How much of a text is read, in characters. */
const longestText = 500;
/** How many screens stand beside a screen that answers already. */
export const mostBeside = 2;
/** A word that stands in more than this part of the screens says nothing of what somebody looks for. */
const commonest = 0.4;

/** Finds screens by what a person types in their own words. */
export interface Suggest {
  /**
   * The screens that a text is about, the best first; none where nothing fits. Where the own language has nothing, the others
   * count as far as they are prepared: they take a fifth of a second, for which nobody else would be served.
   */
  (language: Language, text: string): ScreenId[];
  /** Makes ready what the search of this text takes, a little at a time, so that others are served between. */
  prepare(language: Language, text: string): Promise<void>;
}

interface Searched {
  readonly screens: readonly (readonly [ScreenId, RenderedScreen])[];
  readonly words: WordList;
  /** What a sentence of it holds whatever it is about. A language without such a list is searched all the same. */
  readonly fillers: readonly string[];
}

/** Finds the terms of a language's screens, without those that most of them have. */
export function finishSearch({ screens, words, fillers }: Searched): FinishedSearch {
  const reading = termReading(words.distress, fillers);
  const termOf = termReader(reading);
  const termsOf = (text: string): string[] =>
    searchedWords(normalizeText(text))
      .map(termOf)
      .filter((term) => term !== undefined);
  const texts = new Map(screens.map(([id, { text }]) => [id, termsOf(visibleText(text))]));
  const common = commonTerms([...texts.values()].map((terms) => new Set(terms)));
  const kept = (terms: readonly string[]): string => terms.filter((term) => !common.has(term)).join(" ");
  return {
    reading,
    common,
    documents: screens.map(([id, { label }]) => ({
      id,
      label: kept(termsOf(label)),
      text: kept(texts.get(id) ?? []),
      topics: kept(termsOf((words.topics.get(id) ?? []).join(" "))),
    })),
  };
}

/**
 * Finds screens from the texts themselves and from the everyday words of flows/words/. It looks in the person's language
 * first, and in all others where that finds nothing, there without slips.
 *
 * @param finished is asked for a language when somebody first writes in it
 */
export function createSuggest(
  languages: readonly Language[],
  finished: (language: Language) => FinishedSearch,
): Suggest {
  const indexes = new Map(languages.map((language) => [language, new SearchIndex(() => finished(language))]));
  const ownIndex = (language: Language): SearchIndex => assertDefined(indexes.get(language), language);
  const suggest = (language: Language, text: string): ScreenId[] => {
    const words = wordsOf(text);
    const own = ownIndex(language).find(words, { forgiving: true });
    if (own.length > 0 || text === "") return own.map(({ screen }) => screen);
    const others = [...indexes.values()]
      .filter(({ isReady }) => isReady)
      .map((index) => index.find(words, { forgiving: false }))
      .filter(([best]) => best !== undefined);
    const [found = []] = others.sort(([one], [other]) => (other?.score ?? 0) - (one?.score ?? 0));
    return found.map(({ screen }) => screen);
  };
  const prepare = async (language: Language, text: string): Promise<void> => {
    const own = ownIndex(language);
    await own.prepare();
    const missing = [...indexes.values()].filter(({ isReady }) => !isReady);
    if (missing.length === 0 || own.find(wordsOf(text), { forgiving: true }).length > 0) return;
    for (const index of missing) await index.prepare();
  };
  return Object.assign(suggest, { prepare });
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
