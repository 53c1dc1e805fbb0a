import type { Content } from "../../content/content.ts";
import { assertDefined } from "../../content/assert-defined.ts";
import { withSign } from "../../content/direction.ts";
import type { Language } from "../../content/language.ts";
import type { Button } from "../../content/button.ts";
import { regionChoice, type ScreenId } from "../../content/screen-ids.ts";
import { outOfSight } from "../../content/layout/sight.ts";
import { mostBeside } from "../../content/search/suggest.ts";
import type { Message, ScreenMessages } from "./screen-messages.ts";

/** Buttons to the screens that a text is about. */
export class Suggestions {
  readonly #content: Content;
  readonly #screens: ScreenMessages;

  constructor({ content, screens }: { readonly content: Content; readonly screens: ScreenMessages }) {
    this.#content = content;
    this.#screens = screens;
  }

  /** The screens that a text is about, each as a row with a button. */
  rows(language: Language, text: string): Button[][] {
    return this.#content
      .suggest(language, text)
      .map((screen) => [{ kind: "screen", screen, label: this.#label(language, screen) }]);
  }

  /**
   * A screen that answers a text, with buttons to others that the text is about. There are only as many as leave the numbers of
   * the screen in sight on a small phone.
   *
   * @param options.line stands above the screen
   * @param options.first rows that matter more than what is found
   */
  below(
    language: Language,
    screen: ScreenId,
    text: string,
    { line, first = [] }: { readonly line?: string; readonly first?: readonly Button[][] } = {},
  ): Message {
    const { text: words } = this.#content.screen(language, screen);
    const rows = this.#screens.rows(language, screen);
    const footer = this.#content.footer(language, screen);
    const own = rows.slice(0, rows.length - footer.length);
    // Help and the centres have the regions themselves.
    const offered = new Set<ScreenId>([screen, regionChoice, ...rows.flatMap(screensOf)]);
    const others = this.rows(language, text).filter((row) => !screensOf(row).some((id) => offered.has(id)));
    const found = [...first, ...others].slice(0, mostBeside);
    const numbers = [...this.#content.contacts.values()].flatMap(({ phone }) => phone ?? []);
    while (found.length > 0 && outOfSight(words, numbers, rows.length + found.length).length > 0) found.pop();
    const whole = line === undefined ? words : `${line}\n\n${words}`;
    return this.#screens.compose({ language, screen, text: whole, rows: [...own, ...found, ...footer] });
  }

  /** The label of a screen, with the sign of its topic: "Work" is the name of more than one. */
  #label(language: Language, screen: ScreenId): string {
    const { label } = this.#content.screen(language, screen);
    const { icon, parent } = assertDefined(this.#content.screens.get(screen), screen);
    const topic = parent === undefined ? undefined : this.#content.screens.get(parent);
    return icon === undefined && topic?.icon !== undefined ? withSign(language, topic.icon, label) : label;
  }
}

/** The screens that the buttons of a row lead to. */
function screensOf(row: readonly Button[]): ScreenId[] {
  return row.flatMap((button) => (button.kind === "screen" ? [button.screen] : []));
}
