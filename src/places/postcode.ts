import type { PostcodeRange } from "./places-data.ts";
import type { FinishedWords } from "./finished-words.ts";
import { byPopulation, choose, narrowed } from "./choose.ts";
import type { Mentions } from "./mentions.ts";
import { phraseSet, type Phrases } from "./phrases.ts";
import type { Place, Region, TextAnswer } from "./place.ts";
import { tokensFrom, wordsOf } from "./words-of-text.ts";
import type { Word } from "./words-of-text.ts";

/** Digits that are a telephone number, a date or a national number: eight or more with nothing but these between. */
const longNumber = /\p{Nd}(?:[\s./()-]*\p{Nd}){7,}/gu;
/** A number with the letters of a Dutch postcode behind it. */
const beforeLetters = /(?<!\d)(\d+)(?:\p{L}{2}|\s\p{Lu}{2})(?!\p{L})/gu;
/** No text has more postcodes than this that are worth a look. */
const mostNumbers = 5;
/** A text of more words says more than where somebody is. */
const longestAnswer = 6;

interface Written {
  readonly digits: string;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

interface KnownPostcodes {
  readonly words: FinishedWords;
  readonly postcodes: readonly PostcodeRange[];
  readonly regions: Readonly<Record<Region, Place>>;
}

/** Finds the postcode of a text: "9000", "B-9000 Gent", "Kerkstraat 12, 9000 Gent", "my postcode is 9000". */
export function postcodeReader(
  known: KnownPostcodes,
  mentions: Mentions,
): (text: string) => TextAnswer | undefined {
  const reader = new PostcodeReader(known, mentions);
  return (text) => reader.read(text);
}

class PostcodeReader {
  readonly #known: Omit<KnownPostcodes, "words">;
  readonly #mentions: Mentions;
  readonly #phrases: Readonly<Record<"filler" | "lead" | "amount" | "abroad", Phrases>>;

  constructor({ words, postcodes, regions }: KnownPostcodes, mentions: Mentions) {
    this.#known = { postcodes, regions };
    this.#mentions = mentions;
    const around = [words.in, words.near, words.from, words.of];
    this.#phrases = {
      filler: phraseSet(...around, words.beside, words.country, words.postcode),
      lead: phraseSet(...around, words.postcode),
      amount: phraseSet(words.amount),
      abroad: phraseSet(words.abroad),
    };
  }

  /** The postcode and its region; nothing where the text has none. */
  read(text: string): TextAnswer | undefined {
    const words = cutGlued(wordsOf(joined(text.replace(longNumber, " "))), this.#mentions);
    const numbers = [...words.keys()].filter((at) => isFour(words[at])).slice(-mostNumbers);
    for (const at of numbers.reverse()) {
      const digits = words[at]?.token ?? "";
      const written = { digits, before: words.slice(0, at), after: words.slice(at + 1) };
      const found = this.#readWritten(written, text);
      if (found) return found;
    }
    return undefined;
  }

  #readWritten(written: Written, text: string): TextAnswer | undefined {
    if (this.#isAmount(written)) return undefined;
    const { digits, before, after } = written;
    const region = this.#regionOf(digits);
    const places = placesBeside(written, this.#mentions);
    if (places.length > 0) {
      const [own] = places.filter((place) => place.region === region).sort(byPopulation);
      if (own) return { kind: "postcode", name: `${digits} ${own.name}`, region: own.region };
      // The two disagree and one of them is wrong: ask.
      if (before.length + after.length < longestAnswer) {
        return choose(region ? [...places, this.#known.regions[region]] : places);
      }
      return undefined;
    }
    if (this.#isForeign(written, text)) return { kind: "unknown-postcode", postcode: digits };
    if (!this.#isPostcode(written, text)) return undefined;
    if (region) return { kind: "postcode", name: digits, region };
    const isAlone = this.#isFiller(before) && this.#isFiller(after);
    return isAlone ? { kind: "unknown-postcode", postcode: digits } : undefined;
  }

  #regionOf(digits: string): Region | undefined {
    const number = Number(digits);
    return this.#known.postcodes.find(({ from, to }) => from <= number && number <= to)?.region;
  }

  #isFiller(words: readonly Word[]): boolean {
    const tokens = tokensFrom(words);
    let at = 0;
    while (at < tokens.length) {
      const length = this.#phrases.filler.from(tokens, at);
      if (length === 0) return false;
      at += length;
    }
    return true;
  }

  /** The number is of another country: "NL-6211", "6211 AB". */
  #isForeign({ digits, before, after }: Written, text: string): boolean {
    const { filler, abroad } = this.#phrases;
    if (abroad.until(tokensFrom(before), before.length) > 0) return true;
    const isDutch = (): boolean =>
      [...text.matchAll(beforeLetters)].some(([, number]) => number?.endsWith(digits));
    return filler.from(tokensFrom(after), 0) === 0 && isDutch();
  }

  /** With no name beside it, only the words around it tell a postcode from a year or a sum. */
  #isPostcode(written: Written, text: string): boolean {
    const { digits, before, after } = written;
    if (this.#isFiller(before) && this.#isFiller(after)) return true;
    if (this.#isAddress(written, text)) return true;
    const isYear = /^(?:19|20)/.test(digits);
    // "2050 Linkeroever": an address puts its postcode first, and hardly a year is said so.
    if (before.length === 0 && after.length > 0 && after.length <= 3) return !isYear || isName(text, digits);
    return !isYear && this.#phrases.lead.until(tokensFrom(before), before.length) > 0;
  }

  /** "Rue de la Loi 16, 1040": the number of a house, and the postcode at the end. */
  #isAddress({ digits, before, after }: Written, text: string): boolean {
    if (!this.#isFiller(after)) return false;
    const isStreet = this.#mentions.hasStreet(before);
    const house = new RegExp(`\\d{1,3} ?\\p{L}?\\s*[,;/\\n-]\\s*(?:[Bb][Ee]?[ -]?)?${digits}`, "u").test(
      text,
    );
    return isStreet || (house && !/^(?:19|20)/.test(digits));
  }

  #isAmount({ before, after }: Written): boolean {
    const { amount } = this.#phrases;
    const [last, next] = [tokensFrom(before), tokensFrom(after)];
    return amount.from(next, 0) > 0 || amount.until(last, last.length) > 0;
  }
}

const isFour = (word: Word | undefined): boolean => /^\d{4}$/.test(word?.token ?? "");

/** "9 000" at the start is 9000. */
function joined(text: string): string {
  return text.replace(
    /^(\s*(?:[Bb][Ee]?[ -]?)?\p{Nd})[ .\u00a0\u202f](\p{Nd}{3})(?=$|\s*$|[\s,]+\p{L})/u,
    "$1$2",
  );
}

/** "Gent9000" is a name and a postcode. */
function cutGlued(words: readonly Word[], mentions: Mentions): readonly Word[] {
  return words.flatMap((word) => {
    const [, name = "", digits = ""] = /^(\p{L}+)(\d{4})$/u.exec(word.token) ?? [];
    const cut = [...wordsOf(name), ...wordsOf(digits)];
    return cut.length > 1 && mentions.in(cut.slice(0, -1)).length > 0 ? cut : [word];
  });
}

/** What begins with a capital after the number is a name. */
function isName(text: string, digits: string): boolean {
  return new RegExp(`${digits}[\\s,]+\\p{Lu}\\p{Ll}`, "u").test(text);
}

/** The places named after the number, or else before it. No name has a number in it. */
function placesBeside({ before, after }: Written, mentions: Mentions): readonly Place[] {
  const next = after.findIndex(isNumber);
  const following = next < 0 ? after : after.slice(0, next);
  const preceding = before.slice(before.findLastIndex(isNumber) + 1);
  for (const words of [following, preceding]) {
    const [first, ...others] = mentions
      .in(words)
      .map(({ places }) => places)
      .filter((places) => places.length > 0);
    if (first) return others.reduce<readonly Place[]>(narrowed, first);
  }
  return [];
}

const isNumber = ({ token }: Word): boolean => /^\d/.test(token);
