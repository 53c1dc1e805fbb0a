import { placeNameKey, tokensKey } from "./key.ts";
import { editsBetween } from "./names.ts";
import type { Place } from "./place.ts";

/** Where so many live, one letter that is wrong leaves no doubt. */
const large = 15_000;
/** In a shorter name it does. */
const longName = 7;

/** Says whether words are the name of a large municipality but for one letter, and of no town abroad. */
export function slipReader(abroad: readonly string[]): (tokens: readonly string[], place: Place) => boolean {
  const abroadKeys = abroad.map(placeNameKey);
  return (tokens, place) => {
    const written = tokensKey(tokens);
    const isSlipOf = (key: string): boolean =>
      Math.abs(key.length - written.length) <= 1 && editsBetween(key, written) <= 1;
    const own = [...place.name.split(" / "), ...place.names].map(placeNameKey);
    return (
      place.population >= large &&
      own.some((key) => key.length >= longName && isSlipOf(key)) &&
      !abroadKeys.some(isSlipOf)
    );
  };
}
