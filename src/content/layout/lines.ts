import { visibleText } from "../markup.ts";
import { textRoom, textSize } from "./phone.ts";
import { textWidth } from "./text-width.ts";

/** The lines in which a small phone shows a text (HTML). */
export function linesOf(html: string): string[] {
  return visibleText(html).trim().split("\n").flatMap(wrap);
}

function wrap(paragraph: string): string[] {
  const lines = [""];
  // A line breaks behind a space or a hyphen, as Android breaks it.
  for (const word of paragraph.match(/[^\s-]*(?:-+|\s+|$)/gu) ?? []) {
    const last = lines.length - 1;
    const line = lines[last] ?? "";
    if (line !== "" && textWidth((line + word).trimEnd(), textSize) > textRoom) lines.push(word);
    else lines[last] = line + word;
  }
  return lines;
}
