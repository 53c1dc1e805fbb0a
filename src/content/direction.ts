import type { Language } from "./language.ts";

/** The scripts of living languages that are written from right to left (Unicode, by their codes of ISO 15924). */
const rightToLeft = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** Tags and entities, which are no words. */
const markup = /(<[^>]*>|&[a-z]+;)/;
/**
 * Words and numbers that are written from left to right, with what joins them and the sign before them: `+32 2 511 64 64`,
 * `pag-asa.be`, `PAG-ASA`, `/erase`, `Leguit 4, 2000 Antwerpen`.
 */
const leftToRight =
  /[+/@]?[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]+(?:(?:,? | \/ |[-./–'’:@_]+)\+?[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]+)*/gu;
/** A letter that is written from right to left. */
const fromRight = /(?=\p{L})[\u0590-\u08ff]/u;

const isolate = "\u2066";
const end = "\u2069";
/**
 * Begins a line at the right (RLM). One of names and numbers alone, or with a name in front, would begin at the left, away from
 * the others: not everything that shows texts looks past what is set apart.
 */
const atTheRight = "\u200f";

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
 * by marks (Unicode Bidirectional Algorithm, LRI and PDI), so that they keep their order; and every line begins at the right.
 *
 * @param text plain text or HTML
 */
export function asShown(language: Language, text: string): string {
  if (!isRightToLeft(language)) return text;
  const shown = text
    .split(markup)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(leftToRight, `${isolate}$&${end}`)))
    .join("");
  if (!fromRight.test(shown)) return shown;
  return shown.replace(/^((?:<[^>]*>|• )*)(.*\S.*)$/gm, (line, before: string, words: string) =>
    fromRight.test(firstLetter(words)) ? line : before + atTheRight + words,
  );
}

function firstLetter(html: string): string {
  const words = html.split(markup).filter((_, index) => index % 2 === 0);
  return /\p{L}/u.exec(words.join(""))?.[0] ?? "";
}

/** A label with a sign before it. The sign stands where the label begins, also 🆘 and ℹ️, which count as Latin letters. */
export function withSign(language: Language, sign: string, label: string): string {
  return `${isRightToLeft(language) ? atTheRight : ""}${sign} ${label}`;
}

/** The name of a way back, with an arrow that points to where its line begins. */
export function wayBack(language: Language, name: string): string {
  return withSign(language, isRightToLeft(language) ? "▶" : "◀", name);
}
