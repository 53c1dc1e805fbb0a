import type { PlacesData } from "./data.ts";
import { byPopulation, choose } from "./choose.ts";
import { phraseSet } from "./phrases.ts";
import type { Place, Region, TextAnswer } from "./place.ts";
import { mostWords, tokensOf } from "./reader.ts";
import type { NameReader, Tokens } from "./reader.ts";

/** Digits that are a telephone number, a date or a national number: eight or more with nothing but these between. */
const longNumber = /\p{Nd}(?:[\s./()-]*\p{Nd}){7,}/gu;
/** No text has more postcodes than this that are worth a look. */
const mostNumbers = 5;
const longestName = 5;

interface Written {
  readonly digits: string;
  readonly before: Tokens;
  readonly after: Tokens;
}

/** Finds the postcode of a text: "9000", "B-9000 Gent", "Kerkstraat 12, 9000 Gent", "my postcode is 9000". */
export function postcodeReader(
  data: PlacesData,
  names: NameReader,
): (text: string) => TextAnswer | undefined {
  const { before, country, postcode, amount, abroad } = data.words;
  const phrases = {
    filler: phraseSet([...before, ...country, ...postcode]),
    lead: phraseSet([...before, ...postcode]),
    amount: phraseSet(amount),
    abroad: phraseSet(abroad),
  };

  const regionOf = (digits: string): Region | undefined =>
    data.postcodes.find(({ from, to }) => from <= Number(digits) && Number(digits) <= to)?.region;

  function isFiller(tokens: Tokens): boolean {
    let at = 0;
    while (at < tokens.length) {
      const length = phrases.filler.from(tokens, at);
      if (length === 0) return false;
      at += length;
    }
    return true;
  }

  /** The number is of another country: "NL-6211", "6211 AB". */
  function isForeign({ digits, before, after }: Written, text: string): boolean {
    if (phrases.abroad.until(before, before.length) > 0) return true;
    const dutch = new RegExp(`${digits}(?:\\p{L}{2}|\\s\\p{Lu}{2})(?!\\p{L})`, "u");
    return phrases.filler.from(after, 0) === 0 && dutch.test(text);
  }

  /** With no name beside it, only the words around it tell a postcode from a year or a sum. */
  function isPostcode({ digits, before, after }: Written): boolean {
    if (isFiller(before) && isFiller(after)) return true;
    if (names.guess(after.slice(0, longestName)).length > 0) return true;
    if (names.guess(before.slice(-longestName)).length > 0) return true;
    if (/^(?:19|20)/.test(digits)) return false;
    if (phrases.lead.until(before, before.length) > 0) return true;
    return before.length + after.length < 4 && (before.length === 0 || after.length === 0);
  }

  function read(written: Written, text: string): TextAnswer | undefined {
    const { digits, before, after } = written;
    if (phrases.amount.from(after, 0) > 0 || phrases.amount.until(before, before.length) > 0)
      return undefined;
    const region = regionOf(digits);
    const places = placesBeside(written, names);
    if (places.length > 0) {
      const [own] = places.filter((place) => place.region === region).sort(byPopulation);
      if (own) return { kind: "postcode", postcode: digits, region: own.region, name: own.name };
      // The two disagree and one of them is wrong: ask.
      if (before.length + after.length < mostWords) {
        return choose(region ? [...places, data.regions[region]] : places);
      }
      return undefined;
    }
    if (isForeign(written, text)) return { kind: "unknown-postcode", postcode: digits };
    if (!isPostcode(written)) return undefined;
    if (region) return { kind: "postcode", postcode: digits, region };
    return isFiller(before) && isFiller(after) ? { kind: "unknown-postcode", postcode: digits } : undefined;
  }

  return (text) => {
    const tokens = tokensOf(text.replace(longNumber, " "));
    const numbers = [...tokens.keys()].filter((at) => /^\d{4}$/.test(tokens[at] ?? "")).slice(-mostNumbers);
    for (const at of numbers.reverse()) {
      const digits = tokens[at] ?? "";
      const found = read({ digits, before: tokens.slice(0, at), after: tokens.slice(at + 1) }, text);
      if (found) return found;
    }
    return undefined;
  };
}

/** The places of the longest name after the number, or else before it. No name has a number in it. */
function placesBeside({ before, after }: Written, names: NameReader): readonly Place[] {
  const next = after.findIndex(isNumber);
  const following = next < 0 ? after : after.slice(0, next);
  const preceding = before.slice(before.findLastIndex(isNumber) + 1);
  for (let length = Math.min(longestName, following.length); length > 0; length -= 1) {
    const found = names.exact(following.slice(0, length));
    if (found.length > 0) return found;
  }
  for (let length = Math.min(longestName, preceding.length); length > 0; length -= 1) {
    const found = names.exact(preceding.slice(-length));
    if (found.length > 0) return found;
  }
  return [];
}

const isNumber = (token: string): boolean => /^\d/.test(token);
