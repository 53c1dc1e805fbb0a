/** Soft hyphens, joiners, marks of direction, variation selectors. */
const invisible = oneOf(
  "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff",
);
/** Before NFKD, which would turn the spacing accents among them into a space. */
const apostrophes = oneOf("'`´‘’‛‚′ʹʻʼʽ＇\\u0374\\u055a\\u05f3\\ua78b\\ua78c");
/** Combining marks that may go without changing the word. Other scripts need theirs. */
const marks = oneOf(
  "\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\ufe20-\\ufe2f", // Latin, Greek, Cyrillic
  "\\u20d0-\\u20ff", // around symbols, as in keycaps
  "\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7", // Hebrew points
  "\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc", // Arabic vowel signs
);
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ŧ: "t",
  þ: "th",
  ς: "σ",
  ـ: "",
  // Arabic and Persian have letters of their own for one sound, and people type the one that their keyboard has.
  ک: "ك",
  ی: "ي",
  ى: "ي",
  ے: "ي",
  ة: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ٱ: "ا",
  // Of ŉ.
  ʼ: "",
};
const foldable = oneOf(...Object.keys(letters));
/** The digits of scripts in which people type their own: Arabic, Persian, Devanagari, Bengali. */
const digits = new Map(
  [0x0660, 0x06f0, 0x0966, 0x09e6].flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(zero + digit), String(digit)] as const),
  ),
);
const ownDigits = oneOf(...digits.keys());
/** Written without spaces, so that each letter stands for a word. */
const unspaced = /\p{Script=Han}/gu;

/** Nothing but ASCII, where there are no marks to take off. */
const plain = /^[\x20-\x7e]*$/;

/**
 * Brings a text to the form in which words are compared: lower case, without accents, compatibility forms
 * (full-width, ligatures) and digits made plain, words separated by single spaces.
 *
 * - Apostrophes of every kind, soft hyphens and invisible marks vanish: `l'Alleud` is `lalleud`, `п’ять` is `пять`.
 * - Hyphens, other punctuation, symbols and emoji become one space.
 * - Cyrillic `й` and `ї` stay letters of their own, for without their marks other words are read; `ё` becomes `е`,
 *   as it is mostly written; stress marks go.
 * - The Arabic and Persian forms of one letter are one; each Chinese letter is a word.
 *
 * Normalizing twice changes nothing. It never throws, and takes time in proportion to the text.
 */
export function normalizeText(text: string): string {
  // Most texts; a third of the time.
  if (plain.test(text))
    return text
      .toLowerCase()
      .replace(/['`]/g, "")
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return text
    .replace(invisible, "")
    .replace(apostrophes, "")
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("и\u0306", "й")
    .replaceAll("і\u0308", "ї")
    .replace(marks, "")
    .normalize("NFC")
    .replace(foldable, (letter) => letters[letter] ?? letter)
    .replace(ownDigits, (digit) => digits.get(digit) ?? digit)
    .replace(unspaced, " $& ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

function oneOf(...ranges: readonly string[]): RegExp {
  return new RegExp(`[${ranges.join("")}]`, "g");
}
