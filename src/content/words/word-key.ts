/** Ukrainian and Russian letters in Latin ones, roughly: what people mix up when they type it the other way is the same. */
const cyrillic: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  ґ: "h",
  д: "d",
  е: "e",
  є: "e",
  ж: "z",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "c",
  ч: "c",
  ш: "s",
  щ: "s",
  ъ: "",
  ы: "i",
  ь: "",
  э: "e",
  ю: "u",
  я: "a",
};

/** Latin spellings of one Cyrillic letter, the longest first. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, "s"],
  [/tch|ch|cz|ts|tz/g, "c"],
  [/zh/g, "z"],
  [/kh|gh|[gx]/g, "h"],
  [/w/g, "v"],
  [/q/g, "k"],
  [/[yj]/g, "i"],
];

const isCyrillic = /\p{Script=Cyrillic}/u;
const isSpelled = /[a-z\p{Script=Cyrillic}]/u;

/**
 * The key by which a normalized word of Ukrainian or Russian is found, in whichever letters it is typed: `допоможіть`,
 * `dopomozhit` and `dopomozit` have one, and so have `поліція`, `politsiya` and `policia`.
 */
export function wordKey(word: string): string {
  if (!isSpelled.test(word)) return withoutRepeats(word);
  const latin = isCyrillic.test(word)
    ? word.replace(/\p{Script=Cyrillic}/gu, (letter) => cyrillic[letter] ?? letter)
    : spellings.reduce((text, [spelling, letter]) => text.replace(spelling, letter), word);
  // As the spelling is read: боїться has no ц, and boyitsya may have one.
  return withoutRepeats(latin.replace(/i+(?=[aeou])/g, "").replace(/t[sc]/g, "c"));
}

function withoutRepeats(word: string): string {
  return word.replace(/(.)\1+/g, "$1");
}
