import { normalizeText } from "./normalize-text.ts";

const saints = new Set([
  "st",
  "ste",
  "sint",
  "sinte",
  "saint",
  "sainte",
  "sankt",
  "сен",
  "сент",
  "синт",
  "санкт",
]);
const gluedSaint = /^(?:sinte?|sainte?|sankt)(?=[a-z]{5})/;

/** Latin letters that a keyboard slips into a Cyrillic word because they look the same. */
const lookalikes: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  i: "и",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
};
const cyrillic = /\p{Script=Cyrillic}/u;

/**
 * The key by which a place's name is found: normalized further, so that what people write for the same name is the same.
 *
 * - Sint, Saint, Sainte, Sankt, St and Ste (Сен, Синт) are one; spaces go: `St Niklaas` and `Sint-Niklaas` meet.
 * - Ukrainian and Russian spellings meet: і, ї, й, ы are и; є, э are е; ґ and an initial х are г; ь, ъ and doubled
 *   letters go. `Льєж` is `Льеж`, `Гасселт` is `Хасселт`, `Брюсель` is `Брюссель`.
 */
export function placeNameKey(text: string): string {
  return tokensKey(normalizeText(text).split(" "));
}

/** {@link placeNameKey} of a text that is normalized and cut at its spaces already. */
export function tokensKey(tokens: readonly string[]): string {
  return tokens.map(tokenKey).join("");
}

/** {@link placeNameKey} of one normalized word. */
export function tokenKey(token: string): string {
  if (saints.has(token)) return "st";
  return cyrillic.test(token) ? cyrillicKey(token) : token.replace(gluedSaint, "st");
}

function cyrillicKey(token: string): string {
  return token
    .replace(/[a-z]/g, (letter) => lookalikes[letter] ?? letter)
    .replace(/[іїйы]/g, "и")
    .replace(/[єэ]/g, "е")
    .replace(/^х|ґ/g, "г")
    .replace(/[ьъ]/g, "")
    .replace(/(\p{L})\1/gu, "$1");
}
