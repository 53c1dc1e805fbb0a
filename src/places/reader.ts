import type { PlacesData } from "./data.ts";
import { fold } from "./fold.ts";
import { indexNames } from "./names.ts";
import { phraseSet } from "./phrases.ts";
import type { Place } from "./place.ts";

/** A text cut into its words, folded. */
export type Tokens = readonly string[];

/** Finds the places that a few words name. */
export interface NameReader {
  /** By name, also after "in" or "я в", with an ending, or with the region or the name in another language beside it. */
  exact(tokens: Tokens): readonly Place[];
  /** By what is nearly a name. */
  guess(tokens: Tokens): readonly Place[];
  /** The words name another country beside the place. */
  isAbroad(tokens: Tokens): boolean;
}

/** A text of more words than this is no answer to "where are you?". */
export const mostWords = 6;

/** What Ukrainian and Russian put at the end of a name, or in place of its -я: Генті, Брюсселем, Фландрії, Валлонии. */
const endings = ["ом", "ем", "єм", "ові", "еві", "єю", "ей", "а", "я", "у", "ю", "і", "ї", "и", "е", "є"];

export function nameReader({ places, areas, words }: PlacesData): NameReader {
  const names = indexNames([...places, ...areas]);
  const before = phraseSet(words.before);
  const country = phraseSet(words.country);
  const elsewhere = phraseSet(words.elsewhere);
  const never = new Set(words.never);

  const byName = (tokens: Tokens): readonly Place[] =>
    never.has(tokens.join(" ")) ? [] : names.exact(tokens);

  function withoutCountry(tokens: Tokens): Tokens {
    const start = country.from(tokens, 0);
    const end = tokens.length - country.until(tokens, tokens.length);
    return tokens.slice(start, Math.max(start, end));
  }

  const isAbroad = (tokens: Tokens): boolean =>
    elsewhere.from(tokens, 0) > 0 || elsewhere.until(tokens, tokens.length) > 0;

  /** What follows each word that may stand before a name; the nearest to the start first. */
  function tails(tokens: Tokens): readonly Tokens[] {
    return tokens.flatMap((_, start) => {
      const length = before.from(tokens, start);
      return length > 0 && start + length < tokens.length ? [tokens.slice(start + length)] : [];
    });
  }

  function byEnding(tokens: Tokens): readonly Place[] {
    const last = tokens.at(-1) ?? "";
    if (!/^\p{Script=Cyrillic}+$/u.test(last) || never.has(tokens.join(" "))) return [];
    for (const ending of endings) {
      if (!last.endsWith(ending) || last.length - ending.length < 4) continue;
      const stem = last.slice(0, -ending.length);
      for (const name of [stem, `${stem}я`]) {
        const found = byName([...tokens.slice(0, -1), name]);
        if (found.length > 0) return found;
      }
    }
    return [];
  }

  /** Two names side by side, as in "Forest Bruxelles" and "Mons Bergen". */
  function inTwo(tokens: Tokens): readonly Place[] {
    for (let cut = 1; cut < tokens.length; cut += 1) {
      const first = byName(tokens.slice(0, cut));
      const second = first.length > 0 ? byName(tokens.slice(cut)) : [];
      if (second.length > 0) return narrowed(first, second);
    }
    return [];
  }

  return {
    exact(tokens) {
      const bare = withoutCountry(tokens);
      const whole = firstOf([byName, byEnding], [tokens, bare]);
      // "Cantons de l'Eut" is nearly a name, so it is not the village of Leut at its end.
      if (whole.length > 0 || isAbroad(tokens) || names.near(tokens).length > 0) return whole;
      return firstOf([byName, byEnding, inTwo], [bare, ...tails(bare)]);
    },
    guess(tokens) {
      if (tokens.length > mostWords) return [];
      const bare = withoutCountry(tokens);
      const parts = isAbroad(tokens) ? [] : [bare, bare.slice(before.from(bare, 0))];
      const near = (words: Tokens) => (never.has(words.join(" ")) ? [] : names.near(words));
      return firstOf([near], [tokens, ...parts]);
    },
    isAbroad,
  };
}

/** What the first of these ways to read finds in the first of these words. */
function firstOf(
  reads: readonly ((tokens: Tokens) => readonly Place[])[],
  candidates: readonly Tokens[],
): readonly Place[] {
  for (const words of candidates) {
    for (const read of reads) {
      const found = read(words);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** The first places as far as they lie in a region of the second; where none does, all of both. */
export function narrowed(first: readonly Place[], second: readonly Place[]): readonly Place[] {
  const shared = first.filter((place) => second.some((other) => other.region === place.region));
  return shared.length > 0 ? shared : [...first, ...second];
}

/**
 * Cuts a text into words, and a postcode from what is glued to it: `B9000` is `b` and `9000`. Here French d' and l'
 * are words of their own, so that `d'Anvers` is `Anvers` with a word before it.
 */
export function tokensOf(text: string): Tokens {
  return fold(text.replace(/(?<!\p{L})([dl])['’]/giu, "$1 "))
    .replace(/(?<=^| )(be?|б)?(\d{4})(\p{L}*)(?= |$)/gu, "$1 $2 $3")
    .split(" ")
    .filter((token) => token !== "");
}
