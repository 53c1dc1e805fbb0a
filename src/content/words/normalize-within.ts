import { normalizeText } from "../../places/normalize-text.ts";

/**
 * Normalizes the beginning of a text: no more than `longest` characters are read, though one letter may stand for eighteen
 * ("ﷺ"), and no more letters come out; twice as many characters at most, where each letter is a word.
 */
export function normalizeWithin(longest: number, text: string): string {
  const read = text.slice(0, longest);
  // Before it is normalized whole, which would take time for what is cut off.
  const plain = read.normalize("NFKC");
  return normalizeText(plain.length > longest ? plain.slice(0, longest) : read).slice(0, 2 * longest);
}
