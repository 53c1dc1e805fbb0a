import type { Content } from "../../content/content.ts";
import { assertDefined } from "../../content/assert-defined.ts";
import type { Language } from "../../content/language.ts";
import type { Button } from "../../content/button.ts";
import type { ScreenId } from "../../content/screen-ids.ts";
import { outOfSight } from "../../content/layout/sight.ts";
import { mostBeside } from "../../content/suggest.ts";
import type { Message, ScreenMessages } from "./screen-messages.ts";

/** The screens that a text is about, each as a row with a button. */
export function suggestions(content: Content, language: Language, text: string): Button[][] {
  return content
    .suggest(language, text)
    .map((screen) => [{ kind: "screen", screen, label: labelOf(content, language, screen) }]);
}

/** The label of a screen, with the sign of its topic: "Work" is the name of more than one. */
function labelOf(content: Content, language: Language, screen: ScreenId): string {
  const { label } = content.screen(language, screen);
  const { icon, parent } = assertDefined(content.screens.get(screen), screen);
  const sign = icon === undefined && parent !== undefined ? content.screens.get(parent)?.icon : undefined;
  return sign === undefined ? label : `${sign} ${label}`;
}

/**
 * A screen that answers a text, with buttons to others that the text is about; `line` stands above it. There are only as many
 * as leave the numbers of the screen in sight on a small phone.
 */
export function withSuggestions(
  { content, screens }: { readonly content: Content; readonly screens: ScreenMessages },
  language: Language,
  screen: ScreenId,
  text: string,
  line?: string,
): Message {
  const { text: words, rows } = content.screen(language, screen);
  const below = content.footer(language, screen);
  const own = rows.slice(0, rows.length - below.length);
  const leadsTo = (row: readonly Button[]): ScreenId[] =>
    row.flatMap((button) => (button.kind === "screen" ? [button.screen] : []));
  const offered = new Set<ScreenId>([screen, ...rows.flatMap(leadsTo)]);
  const found = suggestions(content, language, text)
    .filter((row) => !leadsTo(row).some((id) => offered.has(id)))
    .slice(0, mostBeside);
  const numbers = [...content.contacts.values()].flatMap(({ phone }) => phone ?? []);
  while (found.length > 0 && outOfSight(words, numbers, rows.length + found.length).length > 0) found.pop();
  return screens.compose(language, screen, line === undefined ? words : `${line}\n\n${words}`, [
    ...own,
    ...found,
    ...below,
  ]);
}
