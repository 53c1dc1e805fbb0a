import { normalizeText } from "./normalize-text.ts";
import { tokenKey } from "./place-name-key.ts";

/** A word of a text, normalized. */
export interface Word {
  readonly token: string;
  /** What it is looked up by among the names of places. */
  readonly key: string;
  /** It was written as "à", which is "a" when it is normalized. */
  readonly accented: boolean;
  /** It was written with a capital letter. */
  readonly capital: boolean;
  /** It hangs together with the word before it: `Liège-Guillemins`. */
  readonly glued: boolean;
}

/** No text that tells where somebody is has more words than this. */
const mostWords = 60;
/** A letter that is a word in the eyes of normalizeText. */
const han = /^\p{Script=Han}$/u;

/** Whether a word is a letter of Chinese, of which names have many. */
export const isHan = ({ token }: Word): boolean => han.test(token);

/** How many words these are as people count them: two letters of Chinese are about one. */
export function lengthOf(words: readonly Word[]): number {
  return words.reduce((length, word) => length + (isHan(word) ? 0.5 : 1), 0);
}

/** The words as they are compared with words. */
export const tokensFrom = (words: readonly Word[]): readonly string[] => words.map(({ token }) => token);
/** The words as they are looked up among the names of places, as one key. */
export const keyOf = (words: readonly Word[]): string => words.map(({ key }) => key).join("");

/** The word after those that hang together with this one. */
export function endOfGroup(words: readonly Word[], start: number): number {
  const next = words.findIndex((word, at) => at > start && !word.glued);
  return next < 0 ? words.length : next;
}

/** Cuts a text at its commas and the like, and each piece into its words. */
export function pieces(text: string): readonly (readonly Word[])[] {
  const found: (readonly Word[])[] = [];
  let left = mostWords;
  for (const piece of text.split(/[,;:/|()\n!?،؛؟、。，；：！？（）]|(?<=\p{L}{4})\.\s|\s[-–—]\s/u)) {
    if (left <= 0) break;
    const words = shortened(wordsOf(piece), left);
    left -= lengthOf(words);
    if (words.length > 0) found.push(words);
  }
  return found;
}

/** The first of the words, no more than so many as people count them. */
function shortened(words: readonly Word[], most: number): readonly Word[] {
  let length = 0;
  return words.filter((word) => (length += lengthOf([word])) <= most);
}

/** Cuts a text into its words. */
export function wordsOf(text: string): readonly Word[] {
  return text.split(/\s+/).flatMap((chunk) =>
    tokensOf(chunk).map((token, at) => ({
      token,
      key: tokenKey(token),
      accented: /^à/iu.test(chunk),
      capital: /^\P{L}*\p{Lu}/u.test(chunk),
      glued: at > 0 && !han.test(token),
    })),
  );
}

/** What Turkish sets behind a name with an apostrophe: `Gent'te`, `Brüksel'deyim`. */
const turkishEnding = /(?<=\p{L}{3})['’](?=(?:[dt][ae](?:n|y[iı][mz])?|y?[ae])(?!\p{L}))/giu;

/**
 * Cuts a text into normalized words, and a postcode from what is glued to it: `B9000` is `b` and `9000`. Here French d' and
 * l' are words of their own, so that `d'Anvers` is `Anvers` with a word before it, and so are the endings of Turkish.
 */
function tokensOf(text: string): readonly string[] {
  return normalizeText(text.replace(/(?<!\p{L})([dl])['’]/giu, "$1 ").replace(turkishEnding, " "))
    .replace(/(?<=^| )(be?|б)?(\d{4})(\p{L}*)(?= |$)/gu, "$1 $2 $3")
    .split(" ")
    .filter((token) => token !== "");
}
