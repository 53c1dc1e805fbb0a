import { linesOf } from "./lines.ts";
import { bubbleFoot, chatHeight, keyboardHeight, lineHeight } from "./phone.ts";

/**
 * How many of these words a small phone shows without scrolling, which shows the end of a chat: those that stand in the last
 * lines of a text (HTML), above so many rows of buttons. Words that the text does not have are left out.
 */
export function outOfSight(html: string, words: readonly string[], rows: number): string[] {
  const lines = linesOf(html);
  const room = chatHeight - keyboardHeight(rows) - bubbleFoot;
  const first = lines.length - Math.max(0, Math.floor(room / lineHeight));
  return words.filter((word) => {
    const last = lastLineOf(lines, word);
    return last !== undefined && last < first;
  });
}

/** The last line in which these words begin; they may go on in the next. */
function lastLineOf(lines: readonly string[], words: string): number | undefined {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const alone = new RegExp(`(?<![\\d+])${escaped}(?!\\d)`, "u");
  const last = lines.findLastIndex((line, index) => alone.test(line + (lines[index + 1] ?? "")));
  return last < 0 ? undefined : last;
}
