import { assertDefined } from "../content/assert-defined.ts";
import type { Button } from "../content/button.ts";
import type { Content } from "../content/content.ts";
import type { Language } from "../content/language.ts";
import { escapeHtml } from "../content/markup.ts";
import { cover, menu, messageOf, regionChoice, type ScreenId } from "../content/screen-ids.ts";
import { escapeAttribute } from "./html.ts";
import { dialling, readable, telephone } from "./phones.ts";

/** The address of a page, as a link on another one has it. */
export type AddressOf = (language: Language, page: string) => string;

/** Where links stand: on a page in a language. */
export interface LinkPlace {
  readonly language: Language;
  readonly addressOf: AddressOf;
  /** Whether the page asks itself where somebody is. */
  readonly isPlaceAsked?: boolean;
}

/** A link to an address. */
export function link(address: string, words: string, attributes = ""): string {
  return `<a href="${escapeAttribute(address)}"${attributes && ` ${attributes}`}>${words}</a>`;
}

/** Turns buttons of the content into links on a page. */
export class Links {
  readonly #content: Content;

  constructor(content: Content) {
    this.#content = content;
  }

  /** Whether a screen has a page. */
  has(screen: ScreenId): boolean {
    return this.#content.screens.get(screen)?.chatOnly === false;
  }

  /** Where a page leads to in place of this one: a site that says nothing of whoever opens it. */
  get neutralSite(): string {
    const rows = this.#content.screen(this.#content.languages.source, cover).rows;
    const site = rows.flat().find((button) => button.kind === "link");
    return assertDefined(site?.kind === "link" ? site.url : undefined, "a link on the cover");
  }

  /** These rows as links, without the buttons that are of use in a chat alone, and each once. */
  rows(rows: readonly (readonly Button[])[], place: LinkPlace): string {
    const seen = new Set<string>();
    return rows
      .map((row) =>
        row
          .map((button) => this.#link(button, place))
          .filter((found) => found !== "" && !seen.has(found) && seen.add(found))
          .join(""),
      )
      .filter((row) => row !== "")
      .map((row) => `<div class="keys">${row}</div>`)
      .join("\n");
  }

  #link(button: Button, { language, addressOf, isPlaceAsked = false }: LinkPlace): string {
    const words = escapeHtml(button.label);
    switch (button.kind) {
      case "screen":
      case "back":
        return this.has(button.screen) ? link(addressOf(language, messageOf(button.screen)), words) : "";
      case "link":
        return link(button.url, words, 'rel="noreferrer"');
      case "copy":
        return link(dialling(button.text), readable(`${telephone} ${button.text}`));
      case "contact-card": {
        const phone = assertDefined(this.#content.contacts.get(button.contact)?.phone, button.contact);
        return link(dialling(phone), readable(`${telephone} ${phone}`));
      }
      case "locate":
        return isPlaceAsked ? "" : link(addressOf(language, messageOf(regionChoice)), words);
      case "language":
        return link(
          addressOf(button.language, messageOf(menu)),
          words,
          `lang="${button.language}" hreflang="${button.language}"`,
        );
      case "close":
      case "refresh":
      case "exit":
      case "share":
      case "reader":
      case "check":
      case "note":
      case "picture":
      case "paper":
      case "cover":
      case "erase":
        return "";
    }
  }
}
