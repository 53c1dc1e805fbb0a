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
