/** The keys of a keyboard in Latin letters, and what is on the same keys in other alphabets; ﻻ is one key for two letters. */
const latinKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const otherKeys = [
  "'йцукенгшщзхїфівапролджєячсмитьбю", // Ukrainian
  "ёйцукенгшщзхъфывапролджэячсмитьбю", // Russian
  "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوز", // Arabic
  "پضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو.", // Persian
];
/** What the shift key makes of the signs among them. */
const shifted = new Map(
  [..."~` {[ }] :; \"' <, >.".split(" ")].map(([upper = "", lower = ""]) => [upper, lower]),
);

const toOther = otherKeys.map((keys) => lettersOf(latinKeys, keys));
const toLatin = new Map(otherKeys.flatMap((keys) => [...lettersOf(keys, latinKeys)]));

const latin = /\p{Script=Latin}/u;
const other = /[\p{Script=Cyrillic}\p{Script=Arabic}]/u;
/** Of a text that ends so it cannot be known whether a letter or a full stop was meant. */
const lastSigns = /[.,;'"]+(?=\s|$)/g;
/** Whoever writes more sees that the keyboard is the wrong one. */
const longest = 300;

/**
 * What a text says whose writer did not see which keyboard is on: `ljgjvj;snm` is `допоможіть`, `hgprkd` is `الحقني`, `рудз`
 * is `help`. There is more than one reading; there is none of a text in two alphabets.
 */
export function otherKeyboard(text: string): string[] {
  const typed = text.slice(0, longest).toLowerCase();
  const [isLatin, isOther] = [latin.test(typed), other.test(typed)];
  if (isLatin === isOther || text.length > longest) return [];
  if (isOther) return [retyped(typed.replaceAll("لا", "ﻻ"), toLatin)];
  const texts = new Set([typed, typed.replace(lastSigns, " ")]);
  return [...texts].flatMap((each) => toOther.map((letters) => retyped(each, letters)));
}

function lettersOf(from: string, to: string): Map<string, string> {
  return new Map(Array.from(from, (key, at) => [key, to.charAt(at)]));
}

function retyped(text: string, letters: ReadonlyMap<string, string>): string {
  return text.replace(/./gsu, (sign) => letters.get(shifted.get(sign) ?? sign) ?? sign);
}
