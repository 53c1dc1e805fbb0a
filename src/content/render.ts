import { siteName, type Contact, type Facts } from "./contacts.ts";
import type { Languages } from "./language.ts";
import type { Locale } from "./locale.ts";
import { escapeHtml } from "./markup.ts";
import { ContentError } from "./problem.ts";
import {
  help,
  menu,
  messageOf,
  type Button,
  type ButtonTarget,
  type RenderedScreen,
  type Screen,
  type ScreenId,
} from "./screen.ts";

/** Puts screens into the words of one language, once, at start. */
export class Renderer {
  readonly #locale: Locale;
  readonly #screens: ReadonlyMap<ScreenId, Screen>;
  readonly #facts: Facts;
  readonly #day: Intl.DateTimeFormat;
  readonly #languages: Languages;
  readonly #plain: Record<string, string>;
  readonly #escaped: Record<string, string>;

  constructor(locale: Locale, screens: ReadonlyMap<ScreenId, Screen>, facts: Facts, languages: Languages) {
    this.#locale = locale;
    this.#screens = screens;
    this.#facts = facts;
    this.#day = new Intl.DateTimeFormat(locale.language, { dateStyle: "long", timeZone: "UTC" });
    this.#languages = languages;
    this.#plain = Object.fromEntries(facts.variables);
    this.#escaped = Object.fromEntries(
      Object.entries(this.#plain).map(([name, value]) => [name, escapeHtml(value)]),
    );
  }

  screen(screen: Screen): RenderedScreen {
    const message = messageOf(screen.id);
    const checked = this.#facts.checked(this.#locale.messages.get(message)?.variables ?? []);
    const day = checked === undefined ? {} : { checked: this.#day.format(new Date(`${checked}T00:00:00Z`)) };
    return {
      label: this.#label(screen),
      text: this.#locale.format(message, { ...this.#escaped, ...day }),
      rows: [
        ...screen.rows.map((row) => row.map((target) => this.#button(target, screen.where))),
        ...this.navigation(screen.id),
      ],
    };
  }

  /** The rows below every screen but the menu: help, and back with menu. */
  navigation(from: ScreenId): Button[][] {
    const parent = this.#screens.get(from)?.parent;
    if (parent === undefined) return [];
    return [
      ...(from === help ? [] : [[this.#toScreen(help)]]),
      [{ kind: "screen", screen: parent, label: `◀ ${this.#words("button-back")}` }, this.#toScreen(menu)],
    ];
  }

  #button(target: ButtonTarget, where: string): Button {
    switch (target.kind) {
      case "screen":
        return this.#toScreen(target.screen, where);
      case "link": {
        const url = required(
          this.#contact(target.contact, where).site,
          `${target.contact} has no site`,
          where,
        );
        return { kind: "link", url, label: `↗ ${siteName(url)}` };
      }
      case "copy": {
        const text = required(
          this.#contact(target.contact, where).phone,
          `${target.contact} has no phone`,
          where,
        );
        return { kind: "copy", text, label: this.#words("button-copy", { phone: text }) };
      }
      case "card":
        required(this.#contact(target.contact, where).phone, `${target.contact} has no phone`, where);
        return { kind: "card", contact: target.contact, label: this.#words("button-card") };
      case "locate":
        return { kind: "locate", label: this.#words("button-locate") };
      case "share":
        return { kind: "share", way: target.way, label: this.#words(`button-share-${target.way}`) };
      case "language":
        return {
          ...target,
          label: this.#languages.all.find(({ code }) => code === target.language)?.name ?? "",
        };
    }
  }

  #toScreen(id: ScreenId, where = "flows/"): Button {
    const screen = required(this.#screens.get(id), `there is no screen ${id}`, where);
    return { kind: "screen", screen: id, label: this.#label(screen) };
  }

  #label({ id, icon }: Screen): string {
    const label = this.#words(`${messageOf(id)}.label`);
    return icon ? `${icon} ${label}` : label;
  }

  #contact(id: string, where: string): Contact {
    return required(this.#facts.contacts.get(id), `there is no contact ${id}`, where);
  }

  #words(key: string, variables: Readonly<Record<string, string>> = {}): string {
    return this.#locale.format(key, { ...this.#plain, ...variables });
  }
}

function required<T>(value: T | undefined, what: string, where: string): T {
  if (value === undefined) {
    throw new ContentError([{ where, what, mend: "correct the name, or add what is missing in flows/." }]);
  }
  return value;
}
