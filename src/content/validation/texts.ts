import { markupFault, visibleText } from "../markup.ts";
import type { Problem } from "../../files/problem.ts";

/** Refuses a text (HTML) with a fault in its tags, one that says nothing, and one that is too long. */
export function checkHtml(where: string, what: string, html: string, longest: number): Problem[] {
  const fault = markupFault(html);
  if (fault !== undefined) {
    return [{ where, what: `${what} has ${fault}`, mend: "only <b> and <i>, each closed." }];
  }
  const { length } = visibleText(html).trim();
  if (length === 0) return [{ where, what: `${what} says nothing`, mend: "write it." }];
  if (length <= longest) return [];
  return [{ where, what: `${what} is ${length} characters long`, mend: `at most ${longest}: say less.` }];
}

/** What is shown as it is: a tag in it would be read as one. */
export function checkPlain(where: string, what: string, words: string, longest: number): Problem[] {
  // An icon alone says nothing.
  if (!/[\p{L}\p{N}\p{P}]/u.test(words) || /[<>&\n]/.test(words)) {
    return [{ where, what: `${what} says "${words}"`, mend: "plain words on one line, without <, > and &." }];
  }
  if (words.length <= longest) return [];
  return [
    { where, what: `${what} is ${words.length} characters long: "${words}"`, mend: `at most ${longest}.` },
  ];
}
