/** The same keys in Latin letters, and in Ukrainian and Russian ones. */
const latinKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const cyrillicKeys = ["'йцукенгшщзхїфівапролджєячсмитьбю", "ёйцукенгшщзхъфывапролджэячсмитьбю"];
/** What the shift key makes of the signs among them. */
const shifted = new Map(
  [..."~` {[ }] :; \"' <, >.".split(" ")].map(([upper = "", lower = ""]) => [upper, lower]),
);

const toCyrillic = cyrillicKeys.map((keys) => lettersOf(latinKeys, keys));
const toLatin = new Map(cyrillicKeys.flatMap((keys) => [...lettersOf(keys, latinKeys)]));

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
/** Of a text that ends so it cannot be known whether a letter or a full stop was meant. */
const lastSigns = /[.,;'"]+(?=\s|$)/g;
/** Whoever writes more sees that the keyboard is the wrong one. */
const longest = 300;

/**
 * What a text says whose writer did not see which keyboard is on: `ljgjvj;snm` is `допоможіть`, `рудз` is `help`. There is
 * more than one reading; there is none of a text in both alphabets.
 */
export function otherKeyboard(text: string): string[] {
  const typed = text.slice(0, longest).toLowerCase();
  const [isLatin, isCyrillic] = [latin.test(typed), cyrillic.test(typed)];
  if (isLatin === isCyrillic || text.length > longest) return [];
  if (isCyrillic) return [retyped(typed, toLatin)];
  const texts = new Set([typed, typed.replace(lastSigns, " ")]);
  return [...texts].flatMap((each) => toCyrillic.map((letters) => retyped(each, letters)));
}

function lettersOf(from: string, to: string): Map<string, string> {
  return new Map(Array.from(from, (key, at) => [key, to.charAt(at)]));
}

function retyped(text: string, letters: ReadonlyMap<string, string>): string {
  return text.replace(/./gsu, (sign) => letters.get(shifted.get(sign) ?? sign) ?? sign);
}
