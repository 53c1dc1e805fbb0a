/** The longest text that Telegram lets through, in characters. */
const longest = 4096;

const units: Readonly<Record<string, string>> = {
  "ligatures of eighteen letters": "ﷺ",
  "numerals that are letters": "Ⅲ",
  "one letter": "a",
  words: "слово ",
  "cries with a slip": "hepl ",
  "halves of a cry": "забрали ",
  "cries of suicide": "не хочу жити в ",
  "words of one letter": "a b ",
  "words without spaces": "救",
  "names of towns": "в Генті ",
  postcodes: "9000, ",
  digits: "1 ",
  "marks on one letter": "\u0301",
  pictures: "👩‍👩‍👧‍👦",
  "signs of ✖": "✖",
  "exit words": "stop ",
  "unusual spaces": "\u3000\u200b",
  "names of the bot": "@strict_bot ",
};

/** A letter of an alphabet for each digit of a number: another word for each. */
function wordOf(number: number, first: string, letters: number): string {
  const digits = Array.from(number.toString(letters), (digit) => parseInt(digit, letters));
  return String.fromCodePoint(...digits.map((digit) => (first.codePointAt(0) ?? 0) + digit));
}

/** Where nothing that was found once can be found again. */
const differing: Readonly<Record<string, (nth: number) => string>> = {
  "words of which none is another": (nth) => `${wordOf(32 ** 4 + nth * 7919, "а", 32)} `,
  "words without spaces of which none is another": (nth) => String.fromCodePoint(0x4e00 + nth),
};

/** Texts as long as Telegram lets through, of what costs most to fold, to split or to look up. */
export const hostileTexts: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(units).map(([name, unit]) => [name, unit.repeat(longest).slice(0, longest)] as const),
  ...Object.entries(differing).map(([name, unit]) => {
    const text = Array.from({ length: longest }, (_, nth) => unit(nth)).join("");
    return [name, text.slice(0, longest)] as const;
  }),
]);
