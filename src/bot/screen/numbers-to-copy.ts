import type { Content } from "../../content/content.ts";
import type { Language } from "../../content/language.ts";
import type { Button } from "../../content/button.ts";
import { help } from "../../content/screen-ids.ts";

/** The row of buttons of help that copy the numbers to call, where a text shows one of those numbers. */
export function numbersToCopy(content: Content, language: Language, text: string): (readonly Button[])[] {
  return content
    .screen(language, help)
    .rows.filter(
      (row) =>
        row.every(({ kind }) => kind === "copy") &&
        row.some((button) => button.kind === "copy" && text.includes(button.text)),
    );
}
