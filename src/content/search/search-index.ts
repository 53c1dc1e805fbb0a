import { setImmediate as others } from "node:timers/promises";
import MiniSearch from "minisearch";
import type { ScreenId } from "../screen-ids.ts";
import { indexedTerm, isIndexedHan, termReader, type TermReading } from "./search-terms.ts";

/** How long a word may be that is looked up, in characters. */
const longestWord = 40;
/** Whoever writes more has said what it is about: each is looked for in every language where the own one has nothing. */
const mostTerms = 40;
/** How many screens are offered at most. */
const most = 5;
/** What is found with less than this part of the best score is left out. */
const weakest = 0.3;
/** For how many milliseconds an index is made before others are served. */
const longestTurn = 2;

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

/** A screen that was found; the higher its score, the better it fits. */
export interface FoundScreen {
  readonly screen: ScreenId;
  readonly score: number;
}

/** The screens of one language, by what they say. It is made when it is first searched, or a little at a time before that. */
export class SearchIndex {
  readonly #finished: () => FinishedSearch;
  #search: Search | undefined;
  #preparing: Promise<void> | undefined;

  /** @param finished is asked for once */
  constructor(finished: () => FinishedSearch) {
    this.#finished = finished;
  }

  get isReady(): boolean {
    return this.#search !== undefined;
  }

  /** Makes it a little at a time: between, others are served. */
  async prepare(): Promise<void> {
    if (this.#search) return;
    this.#preparing ??= this.#prepare().finally(() => (this.#preparing = undefined));
    await this.#preparing;
  }

  /**
   * The screens that the words of a text are about, the best first; `forgiving` finds words with slips, too, which takes the
   * longest.
   */
  find(words: readonly string[], { forgiving }: { readonly forgiving: boolean }): FoundScreen[] {
    this.#search ??= this.#made();
    return this.#search(words, forgiving);
  }

  #made(): Search {
    const finished = this.#finished();
    const index = emptyIndex();
    index.addAll(finished.documents);
    return searchOf(index, finished);
  }

  async #prepare(): Promise<void> {
    await others();
    const finished = this.#finished();
    const index = emptyIndex();
    // Unpacking it was a turn of its own.
    let begun = -Infinity;
    for (const document of finished.documents) {
      if (performance.now() - begun >= longestTurn) {
        await others();
        begun = performance.now();
      }
      index.add(document);
    }
    await others();
    this.#search ??= searchOf(index, finished);
  }
}

type Search = (words: readonly string[], forgiving: boolean) => FoundScreen[];

function emptyIndex(): MiniSearch<SearchedScreen> {
  return new MiniSearch<SearchedScreen>({
    fields: ["label", "text", "topics"],
    tokenize: (text) => text.split(" ").filter((term) => term !== ""),
    processTerm: indexedTerm,
  });
}

function searchOf(index: MiniSearch<SearchedScreen>, { reading, common }: FinishedSearch): Search {
  const termOf = termReader(reading);
  const termsOf = (words: readonly string[]): string => {
    const terms = new Set<string>();
    for (const word of words) {
      const term = termOf(word);
      if (term !== undefined && term.length <= longestWord && !common.has(term)) terms.add(term);
      if (terms.size === mostTerms) break;
    }
    return [...terms].join(" ");
  };
  return (words, forgiving) => {
    const found = index.search(termsOf(words), {
      boost: { topics: 2, label: 2, text: 0.5 },
      prefix: (term) => term.length >= 4 && !isIndexedHan(term),
      fuzzy: (term) =>
        !forgiving || isIndexedHan(term) ? false : term.length >= 8 ? 2 : term.length >= 5 ? 1 : false,
      weights: { prefix: 0.6, fuzzy: 0.15 },
    });
    const best = found[0]?.score ?? 0;
    return found
      .filter(({ score }) => score >= best * weakest)
      .slice(0, most)
      .map(({ id, score }) => ({ screen: id as ScreenId, score }));
  };
}
