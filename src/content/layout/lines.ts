import { visibleText } from "../markup.ts";
import { textRoom, textSize } from "./phone.ts";
import { textWidth } from "./text-width.ts";

/** The lines in which a small phone shows a text (HTML). */
export function linesOf(html: string): string[] {
  return visibleText(html).trim().split("\n").flatMap(wrap);
}

/** A line breaks behind a space or a hyphen, and around a letter of Chinese but for the signs that belong to it, as Android breaks it. */
const unbroken =
  /\p{Ps}?\p{Script=Han}(?:[\p{Pe}\p{Po}]+|\s+)*|(?:(?!\p{Ps}?\p{Script=Han})[^\s-])*(?:-+|\s+|(?=\p{Ps}?\p{Script=Han})|$)/gu;

function wrap(paragraph: string): string[] {
  const lines = [""];
  for (const word of paragraph.match(unbroken) ?? []) {
    const last = lines.length - 1;
    const line = lines[last] ?? "";
    if (line !== "" && textWidth((line + word).trimEnd(), textSize) > textRoom) lines.push(word);
    else lines[last] = line + word;
  }
  return lines;
}
