import { cryWords } from "./cry-words.ts";

/** A word of a phrase; a stem counts with any ending, and an empty one is any word. */
export interface Term {
  readonly word: string;
  readonly isStem: boolean;
}

/** Words that stand one behind the other. */
export type Phrase = readonly Term[];

/**
 * A cry: parts that stand near each other, in any order; each part is one of some phrases. `не пуска* & мене|нас` has two
 * parts, the second of two phrases; most cries are one phrase.
 */
export type CryPattern = readonly (readonly Phrase[])[];

/** Reads an entry of a list of cries. What {@link mendOf} refuses is read as well as it can be. */
export function readPattern(entry: string): CryPattern {
  return entry.split("&").map((part) => part.split("|").map(readPhrase));
}

/** The sets put the same phrases into hundreds of cries: each is read once. */
const phrases = new Map<string, Phrase>();

function readPhrase(written: string): Phrase {
  const known = phrases.get(written);
  if (known) return known;
  const phrase = termsOf(written);
  phrases.set(written, phrase);
  return phrase;
}

function termsOf(phrase: string): Phrase {
  return phrase
    .trim()
    .split(/\s+/)
    .flatMap((written) => {
      if (written === "*") return [{ word: "", isStem: true }];
      const words = cryWords(written.replace(/\*$/, ""));
      return words.map((word, at) => ({ word, isStem: at === words.length - 1 && written.endsWith("*") }));
    });
}

/** What is wrong with an entry of a list of cries; nothing where it can be read. */
export function mendOf(entry: string): string | undefined {
  const withoutAnyWord = entry.replace(/(?<=\S )\*(?= [^\s|&])/g, "");
  if (/\*(?![\s|&]|$)|(?:^|[\s|&])\*/.test(withoutAnyWord))
    return "a star stands at the end of a word, or for a word between two";
  const pattern = readPattern(entry);
  const all = pattern.flat();
  if (all.flat().some(({ word, isStem }) => isStem && word.length === 1))
    return "a stem has two letters or more";
  if (pattern.length > 1 && all.some(({ length }) => length === 0)) return "no part of a cry is empty";
  // Something must be left to look for, or every text would be a cry for help.
  const isShort = (phrase: Phrase): boolean => phrase.map(({ word }) => word).join("").length < 2;
  return pattern.length === 1 && all.some(isShort) ? "a phrase holds two letters or more" : undefined;
}
