import { editsBetween, letterBits, mayBeNear, type NearWords } from "../packed/near-words.ts";
import { countOf, wordAt } from "../packed/packed-words.ts";
import { placeNameKey, tokensKey } from "./place-name-key.ts";
import type { Place } from "./place.ts";

/** Where so many live, one letter that is wrong leaves no doubt. */
const large = 15_000;
/** In a shorter name it does. */
const longName = 7;

/** Says whether words are the name of a large municipality but for one letter, and of no town abroad. */
export function slipReader(abroad: NearWords): (tokens: readonly string[], place: Place) => boolean {
  return (tokens, place) => {
    const written = tokensKey(tokens);
    const isSlipOf = (key: string): boolean =>
      Math.abs(key.length - written.length) <= 1 && editsBetween(key, written) <= 1;
    const isSlipOfAbroad = (): boolean => {
      const bits = letterBits(written);
      for (let at = 0; at < countOf(abroad.words); at += 1)
        if (mayBeNear(abroad, at, written.length, bits, 1) && isSlipOf(wordAt(abroad.words, at))) return true;
      return false;
    };
    const own = [...place.name.split(" / "), ...place.names].map(placeNameKey);
    return (
      place.population >= large &&
      own.some((key) => key.length >= longName && isSlipOf(key)) &&
      !isSlipOfAbroad()
    );
  };
}
