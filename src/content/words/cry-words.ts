import { normalizeWithin } from "./normalize-within.ts";

/** Telegram's own limit of a message, in characters. */
const longestText = 4096;

/** Signs that cry without a word, as the words they stand for. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/🆘|🚨|🇸\s*🇴\s*🇸/gu, " sos "],
  [/🚓|🚔|👮/gu, " police "],
];

/** Signs that cry where no word stands beside them: a knife beside words may be a recipe, and tears a joke. */
const wordlessSigns = /🔪|🗡|🔫|🩸|⛓|😭|😱|😰|😨|🤕/gu;

/** Letters that look alike, Cyrillic and Latin; some only as capitals. */
const alike = "аa вb еe кk мm нh оo рp сc тt уy хx іi";
const latinOf = new Map(alike.split(" ").map(([cyrillic = "", latin = ""]) => [cyrillic, latin]));
const cyrillicOf = new Map(alike.split(" ").map(([cyrillic = "", latin = ""]) => [latin, cyrillic]));
/** Digits that people type for a letter. */
const lettersForDigits = {
  latin: new Map([..."0o 1i 3e 4a 5s".split(" ")].map(([digit = "", letter = ""]) => [digit, letter])),
  cyrillic: new Map([..."0о 3з 4ч 6б".split(" ")].map(([digit = "", letter = ""]) => [digit, letter])),
};

const isLatin = /\p{Script=Latin}/u;
const isCyrillic = /\p{Script=Cyrillic}/u;
/** But for Chinese, where each letter is a word. */
const scattered = /(?<![^ ])(?!\p{Script=Han})\p{L}(?: (?!\p{Script=Han})\p{L}){3,}(?![^ ])/gu;
const scatteredNumber = /(?<![^ ]|\d )\d \d \d(?! ?\d|[^ ])/g;

/**
 * The words of a text as cries are looked for in them, which is looser than that of places: `HEEELP` is `help`, and so are
 * `hеlp` with a Cyrillic letter, `h3lp` and `h e l p`; `1-1-2` is `112`, and 🆘 is `sos`. Letters that stand twice in the
 * lists stand there once, too.
 */
export function cryWords(text: string): string[] {
  const signed = /[\p{L}\p{N}]/u.test(text) ? text : text.replace(wordlessSigns, " sos ");
  const said = signs.reduce((words, [sign, word]) => words.replace(sign, word), signed);
  return normalizeWithin(longestText, said)
    .replace(scattered, (letters) => letters.replaceAll(" ", ""))
    .replace(scatteredNumber, (digits) => digits.replaceAll(" ", ""))
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => withoutDoubles(inOneAlphabet(word)));
}

/** A normalized word as it stands among {@link cryWords}. */
export function withoutDoubles(word: string): string {
  return word.replace(/(\p{L})\1+/gu, "$1");
}

function inOneAlphabet(word: string): string {
  const [latin, cyrillic] = [isLatin.test(word), isCyrillic.test(word)];
  if (!latin && !cyrillic) return word;
  if (!cyrillic) return /\d/.test(word) ? spelled(word, lettersForDigits.latin) : word;
  if (!latin) return /\d/.test(word) ? spelled(word, lettersForDigits.cyrillic) : word;
  const asLatin = spelled(word, latinOf);
  return isCyrillic.test(asLatin) ? spelled(word, cyrillicOf) : asLatin;
}

/** Writes each letter that has another as that other. */
function spelled(word: string, others: ReadonlyMap<string, string>): string {
  return word.replace(/./gu, (letter) => others.get(letter) ?? letter);
}
