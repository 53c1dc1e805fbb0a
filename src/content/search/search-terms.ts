import { hasWord, packWords, type PackedWords } from "../../packed/packed-words.ts";
import { normalizeText } from "../../places/normalize-text.ts";
import { bareArabic } from "../words/arabic-words.ts";
import { hanPairs } from "../words/han-pairs.ts";
import { wordKey } from "../words/word-key.ts";

const han = /^\p{Script=Han}+$/u;

/** How texts of a language are turned into terms. */
export interface TermReading {
  readonly isCyrillic: boolean;
  /** Its words are mostly of two syllables with a space between: "chỗ ngủ" is a place to sleep, "ngôn ngữ" a language. */
  readonly isVietnamese: boolean;
  readonly fillers: PackedWords;
}

/** How texts of a language are read that has such words of distress and such fillers. */
export function termReading(distress: readonly string[], fillers: readonly string[]): TermReading {
  const isCyrillic = distress.some((word) => /\p{Script=Cyrillic}/u.test(word));
  return {
    isCyrillic,
    isVietnamese: distress.some((word) => /[đơư]/u.test(word)),
    fillers: packWords([...new Set(normalizeText(fillers.join(" ")).split(" ").map(keyReader(isCyrillic)))]),
  };
}

/** The words of a normalized text as terms are made of them: the same in every language. */
export function searchedWords(normalized: string): string[] {
  return hanPairs(normalized.split(" ")).filter((word) => word.length >= 2 && !isSmallNumber(word));
}

/** Turns words in their order into what is looked up; in Vietnamese each two that stand side by side are one, too. */
export function termsReader(reading: TermReading): (words: readonly string[]) => string[] {
  const termOf = termReader(reading);
  return (words) => [
    ...words.map(termOf).filter((term) => term !== undefined),
    ...(reading.isVietnamese ? words.slice(1).map((word, at) => `${words[at] ?? ""} ${word}`) : []),
  ];
}

/** Turns a word into what is looked up, in one form; nothing for a filler. */
function termReader({ isCyrillic, fillers }: TermReading): (word: string) => string | undefined {
  const keyOf = keyReader(isCyrillic);
  /** Chinese says nothing where neither of two letters does. */
  const isFiller = (key: string): boolean =>
    hasWord(fillers, key) || (han.test(key) && Array.from(key).every((letter) => hasWord(fillers, letter)));
  return (word) => {
    const key = keyOf(word);
    if (key === "" || isFiller(key)) return undefined;
    return isCyrillic ? withoutEnding(key) : key;
  };
}

/** Whether a term is found as it is or not at all: it is of Chinese, or two syllables of Vietnamese. */
export function isFoundWhole(term: string): boolean {
  return han.test(term) || term.includes(" ");
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
