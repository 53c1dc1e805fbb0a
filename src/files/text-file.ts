import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./problem.ts";

/** The text of a file (relative to `root`), without the byte order mark that editors of Windows begin it with. */
export function readText(root: string, file: string): string {
  return withoutMark(readFileSync(join(root, file), "utf8"));
}

/** A text without the byte order mark that it may begin with. */
export function withoutMark(text: string): string {
  return text.startsWith("\u{FEFF}") ? text.slice(1) : text;
}

/** What is wrong with a text whose bytes were no UTF-8; nothing where they were. */
export function encodingFault(file: string, text: string): Problem | undefined {
  // Bytes that are no letters are read as the first of these, and UTF-16 has the second.
  const at = text.search(/[\u{FFFD}\0]/u);
  if (at === -1) return undefined;
  const line = text.slice(0, at).split("\n").length;
  const mend = "open it in an editor that shows all letters rightly, and save it as UTF-8.";
  return { where: `${file}:${line}`, what: "these letters are not UTF-8", mend };
}
