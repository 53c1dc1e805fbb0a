import { withoutDoubles } from "./cry-words.ts";

/** The words of a text with their marks, as a list of `marked` words holds them: “CỨU!” and “cứuuu” are `cứu`, “cừu” (a sheep) is not. */
export function markedWords(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).map(withoutDoubles);
}

/** Whether a text has words, and no others than these. */
export function isOnlyMarked(text: string, marked: ReadonlySet<string>): boolean {
  const words = markedWords(text);
  return words.length > 0 && words.every((word) => marked.has(word));
}

/** Leaves out of a text what is ordinary with just its marks: “từ từ” is slowly, where “tự tử” is suicide. */
export function markedRemover(ordinary: ReadonlySet<string>): (text: string) => string {
  if (ordinary.size === 0) return (text) => text;
  const phrases = Array.from(ordinary, (phrase) => phrase.normalize("NFC").replaceAll(" ", String.raw`\s+`));
  const anyOfThem = new RegExp(String.raw`(?<!\p{L})(?:${phrases.join("|")})(?!\p{L})`, "giu");
  return (text) => text.normalize("NFC").replace(anyOfThem, " ");
}
