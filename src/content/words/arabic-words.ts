/** "and", "with", "for" and "the", as they are written to the word behind them. */
const beginnings = /^[وف]?(?:[بك]?ال|لل)(?=\p{Script=Arabic}{3})|^[وف](?=\p{Script=Arabic}{4})/u;

/**
 * A normalized word of Arabic without what is only written to it: `والشرطه` is `شرطه`. A word that begins so by itself loses
 * its letters too, so that both sides of a comparison are read by it. Words of other scripts stay as they are.
 */
export function bareArabic(word: string): string {
  return word.replace(beginnings, "");
}
