import type { FinishedWords } from "./finished-words.ts";
import type { Names } from "./names.ts";
import { readVocabulary } from "./vocabulary.ts";
import type { Before, Found } from "./walk.ts";
import { hasStreet, walkThrough } from "./walk.ts";
import { tokensFrom } from "./words-of-text.ts";
import type { Word } from "./words-of-text.ts";

/**
 * How sure it is that somebody is where a text names: `there` after "in" or "біля"; `named` where nothing else stands
 * beside the name; `near` after "near"; `perhaps` amid words that are not understood, or where somebody goes or is taken to.
 */
export type Sureness = "there" | "named" | "near" | "perhaps";

/** A place that a text names. */
export interface Mention extends Pick<Found, "places" | "abroad"> {
  readonly sureness: Sureness;
  /** What it stands in says nothing but where: "my mother lives in Bucharest" says more. */
  readonly isAll: boolean;
}

/** Finds what a text says of places. */
export interface Mentions {
  /** The places that a piece of a text names. */
  in(words: readonly Word[]): readonly Mention[];
  /** Whether they say that it is in Belgium, and nothing else. */
  isOwnCountry(words: readonly Word[]): boolean;
  /** Whether they name a street. */
  hasStreet(words: readonly Word[]): boolean;
  /** What is left where only these words were not understood, side by side: perhaps a name with a typo. */
  unknown(words: readonly Word[]): readonly Word[];
}

/** Puts names and the words around them together, once, so that texts can be read by them. */
export function mentionReader(words: FinishedWords, names: Names): Mentions {
  const vocabulary = readVocabulary(words, names);
  return {
    in(words) {
      const { found, unknown } = walkThrough(words, vocabulary);
      const isOnTheWay = vocabulary.phrases.onTheWay.isAmong(tokensFrom(words));
      return found.flatMap((each) => {
        const sureness = surenessOf(each, unknown.length === 0);
        if (!sureness) return [];
        const { places, abroad } = each;
        const isAll = unknown.length === 0;
        return [{ places, abroad, isAll, sureness: isOnTheWay ? "perhaps" : sureness }];
      });
    },
    isOwnCountry(words) {
      const tokens = tokensFrom(words);
      const { country, in: inside } = vocabulary.phrases;
      const start = inside.from(tokens, 0);
      return start < tokens.length && start + country.from(tokens, start) === tokens.length;
    },
    hasStreet: (words) => hasStreet(words, vocabulary),
    unknown(words) {
      const { unknown, found } = walkThrough(words, vocabulary);
      const [first = 0, last = -1] = [unknown[0], unknown.at(-1)];
      const areSideBySide = last - first === unknown.length - 1;
      return found.length === 0 && areSideBySide ? words.slice(first, last + 1) : [];
    },
  };
}

/**
 * Nothing where the name is no place to be in: where somebody comes from abroad or is near a country, or an everyday word.
 */
function surenessOf(
  { before, isDoubtful, word, places, abroad }: Found,
  isUnderstood: boolean,
): Sureness | undefined {
  if (before === "from" && places.length === 0) return undefined;
  if (before === "near" && abroad === "country") return undefined;
  if (!isUnderstood && (word === "short" || (word === "everyday" && before !== "in" && before !== "near")))
    return undefined;
  const sureness = byWordBefore(before, isUnderstood);
  return sureness && (isDoubtful || (word === "everyday" && !isUnderstood)) ? "perhaps" : sureness;
}

function byWordBefore(before: Before, isUnderstood: boolean): Sureness | undefined {
  if (before === "in") return "there";
  if (before === "near") return "near";
  if (before === "street") return "perhaps";
  if (isUnderstood) return "named";
  return before === "of" ? undefined : "perhaps";
}
