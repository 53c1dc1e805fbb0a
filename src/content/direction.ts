import type { Language } from "./language.ts";

/** The scripts of living languages that are written from right to left (Unicode, by their codes of ISO 15924). */
const rightToLeft = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** Tags and entities, which are no words. */
const markup = /(<[^>]*>|&[a-z]+;)/;
/**
 * Words and numbers that are written from left to right, with what joins them: `+32 2 511 64 64`, `pag-asa.be`, `PAG-ASA`.
 */
const leftToRight =
  /\+?[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]+(?:(?: |[-./–'’:@_]+)\+?[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]+)*/gu;

const isolate = "\u2066";
const end = "\u2069";

const known = new Map<Language, boolean>();

/** Whether a language is written from right to left. */
export function isRightToLeft(language: Language): boolean {
  const before = known.get(language);
  if (before !== undefined) return before;
  const found = rightToLeft.has(new Intl.Locale(language).maximize().script ?? "");
  known.set(language, found);
  return found;
}

/**
 * A text as it is shown: inside one that is written from right to left, numbers and names of another script are set apart
 * by marks (Unicode Bidirectional Algorithm, LRI and PDI), so that they keep their order.
 *
 * @param text plain text or HTML
 */
export function asShown(language: Language, text: string): string {
  if (!isRightToLeft(language)) return text;
  return text
    .split(markup)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(leftToRight, `${isolate}$&${end}`)))
    .join("");
}
