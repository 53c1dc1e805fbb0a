import MiniSearch from "minisearch";
import { onFirstUse } from "../files/on-first-use.ts";
import { normalizeText } from "../places/normalize-text.ts";
import { normalizeWithin } from "./normalize-within.ts";
import { bareArabic } from "./arabic-words.ts";
import { assertDefined } from "./assert-defined.ts";
import { hanPairs } from "./han-pairs.ts";
import type { Language } from "./language.ts";
import { visibleText } from "./markup.ts";
import type { RenderedScreen } from "./screen.ts";
import type { ScreenId } from "./screen-ids.ts";
import { wordKey } from "./word-key.ts";
import type { WordList } from "./word-lists.ts";

/** How much of a text is read, in characters, and how long a word may be that is looked up. */
const longestText = 500;
const longestWord = 40;
/** Whoever writes more has said what it is about: each is looked for in every language where the own one has nothing. */
const mostTerms = 40;
/** How many screens are offered at most. */
const most = 5;
/** How many of them stand beside a screen that answers already. */
export const mostBeside = 2;
/** What is found with less than this part of the best score is left out. */
const weakest = 0.3;
/** A word that stands in more than this part of the screens says nothing of what somebody looks for. */
const commonest = 0.4;
const han = /^\p{Script=Han}+$/u;

/** The screens that a text is about, the best first; none where nothing fits. */
export type Suggest = (language: Language, text: string) => ScreenId[];

interface Searched {
  readonly screens: readonly (readonly [ScreenId, RenderedScreen])[];
  readonly words: WordList;
  /** What a sentence of it holds whatever it is about. A language without such a list is searched all the same. */
  readonly fillers: readonly string[];
}

/**
 * What is searched in one language, by the terms that are looked up. It is plain: it is written down when the program is
 * built.
 */
export interface FinishedSearch {
  readonly reading: TermReading;
  /** The terms that say nothing of what somebody looks for. */
  readonly common: ReadonlySet<string>;
  readonly documents: readonly SearchedScreen[];
}

interface SearchedScreen {
  readonly id: ScreenId;
  readonly label: string;
  readonly text: string;
  readonly topics: string;
}

/** How texts of a language are turned into terms. */
interface TermReading {
  readonly isCyrillic: boolean;
  readonly fillers: ReadonlySet<string>;
}

/** Finds the terms of a language's screens, without those that most of them have. */
export function finishSearch({ screens, words, fillers }: Searched): FinishedSearch {
  const isCyrillic = words.distress.some((word) => /\p{Script=Cyrillic}/u.test(word));
  const keyOf = keyReader(isCyrillic);
  const reading = { isCyrillic, fillers: new Set(normalizeText(fillers.join(" ")).split(" ").map(keyOf)) };
  const termsOf = termReader(reading);
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
 * Finds screens by what a person types in their own words, from the texts themselves and from the everyday words of
 * flows/words/. It looks in the person's language first, and in all others where that finds nothing, there
 * without slips.
 *
 * @param finished is asked for a language when somebody first writes in it
 */
export function createSuggest(
  languages: readonly Language[],
  finished: (language: Language) => FinishedSearch,
): Suggest {
  const searches = new Map(
    languages.map((language) => [language, onFirstUse(() => indexOf(finished(language)))]),
  );
  return (language, text) => {
    const own = assertDefined(searches.get(language), language)()(text);
    if (own.length > 0 || text === "") return own.map(({ screen }) => screen);
    const others = [...searches.values()]
      .map((search) => search()(text, { forgiving: false }))
      .filter(([best]) => best !== undefined);
    const [found = []] = others.sort(([one], [other]) => (other?.score ?? 0) - (one?.score ?? 0));
    return found.map(({ screen }) => screen);
  };
}

/** `forgiving` finds words with slips, too, which takes the longest. */
type Search = (
  text: string,
  how?: { readonly forgiving: boolean },
) => { readonly screen: ScreenId; readonly score: number }[];

function indexOf({ reading, common, documents }: FinishedSearch): Search {
  const termsOf = termReader(reading);
  const index = new MiniSearch<SearchedScreen>({
    fields: ["label", "text", "topics"],
    tokenize: (text) => text.split(" ").filter((term) => term !== ""),
    processTerm: (term) => term,
  });
  index.addAll(documents);
  return (text, { forgiving } = { forgiving: true }) => {
    const terms = termsOf(normalizeWithin(longestText, text)).filter(
      (term) => term.length <= longestWord && !common.has(term),
    );
    const found = index.search([...new Set(terms)].slice(0, mostTerms).join(" "), {
      boost: { topics: 2, label: 2, text: 0.5 },
      prefix: (term) => term.length >= 4,
      fuzzy: (term) => (!forgiving ? false : term.length >= 8 ? 2 : term.length >= 5 ? 1 : false),
      weights: { prefix: 0.6, fuzzy: 0.15 },
    });
    const best = found[0]?.score ?? 0;
    return found
      .filter(({ score }) => score >= best * weakest)
      .slice(0, most)
      .map(({ id, score }) => ({ screen: id as ScreenId, score }));
  };
}

/** Turns a text into what is looked up: its words, normalized, without the fillers, in one form. */
function termReader({ isCyrillic, fillers }: TermReading): (text: string) => string[] {
  const keyOf = keyReader(isCyrillic);
  /** Chinese says nothing where neither of two letters does. */
  const isFiller = (key: string): boolean =>
    fillers.has(key) || (han.test(key) && Array.from(key).every((letter) => fillers.has(letter)));
  return (text) =>
    hanPairs(normalizeText(text).split(" ")).flatMap((word) => {
      const key = keyOf(word);
      if (word.length < 2 || isSmallNumber(word) || isFiller(key)) return [];
      return isCyrillic ? withoutEnding(key) : key;
    });
}

function keyReader(isCyrillic: boolean): (word: string) => string {
  return isCyrillic ? wordKey : bareArabic;
}

/** An hour, an age or a price is about nothing; 1712 is. */
function isSmallNumber(word: string): boolean {
  return /^\d{1,2}$/.test(word);
}

/** What a Ukrainian or Russian word ends in, as its key has it: паспорт, паспорта, паспортом. */
function withoutEnding(key: string): string {
  return key.replace(/(?<=^.{3,})(?:ami|aho|oho|omu|om|am|em|ah|ih|im|iv|ov|ev|[aeiou]+)$/, "");
}

function commonTerms(documents: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const term of document) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count > documents.length * commonest).map(([term]) => term),
  );
}
