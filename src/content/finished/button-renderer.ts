import { assertDefined } from "../assert-defined.ts";
import type { Button, ButtonTarget } from "../button.ts";
import { siteName, type Contact } from "../contact.ts";
import { withSign } from "../direction.ts";
import type { Language, Languages } from "../language.ts";
import type { Screen } from "../screen.ts";
import { messageOf, type ScreenId } from "../screen-ids.ts";
import { timeFormat } from "../written-numbers.ts";

/** What the labels of buttons are made from. */
interface LabelParts {
  readonly language: Language;
  readonly languages: Languages;
  readonly screens: ReadonlyMap<ScreenId, Screen>;
  readonly contacts: ReadonlyMap<string, Contact>;
  /** Puts a message into the words of the language, as plain text. */
  readonly words: (key: string, variables?: Readonly<Record<string, string>>) => string;
}

/** Puts the buttons of flows/ into the words of one language. */
export class ButtonRenderer {
  readonly #parts: LabelParts;

  constructor(parts: LabelParts) {
    this.#parts = parts;
  }

  /** A button of a flow file. */
  button(target: ButtonTarget): Button {
    switch (target.kind) {
      case "screen":
        return this.toScreen(target.screen);
      case "link": {
        const url = assertDefined(this.#contact(target.contact).site, `site of ${target.contact}`);
        return { kind: "link", url, label: `↗ ${siteName(url)}` };
      }
      case "copy": {
        const { phone, short } = this.#contact(target.contact);
        const text = assertDefined(phone, `phone of ${target.contact}`);
        return { kind: "copy", text, label: this.#parts.words("button-copy", { phone: short ?? text }) };
      }
      case "contact-card":
        return { kind: "contact-card", contact: target.contact, label: this.#parts.words("button-card") };
      case "icon":
        return {
          kind: "screen",
          screen: target.screen,
          label: assertDefined(this.#parts.screens.get(target.screen)?.icon, "icon"),
        };
      case "locate":
      case "close":
        return { kind: target.kind, label: this.#parts.words(`button-${target.kind}`) };
      case "refresh":
        return { kind: "refresh", label: `↻ ${this.#parts.words("button-refresh")}` };
      case "cover":
        return { ...target, label: this.#timer("button-cover", target.after, "minute") };
      case "erase":
        return { ...target, label: this.#timer("button-erase", target.after, "hour") };
      case "picture": {
        const shown = assertDefined(this.#parts.screens.get(target.of), target.of);
        return { ...target, label: this.#pictureLabel(shown) };
      }
      case "paper":
        return { ...target, label: this.#parts.words(`button-paper-${target.paper}`) };
      case "share":
        return { kind: "share", way: target.way, label: this.#parts.words(`button-share-${target.way}`) };
      case "language":
      case "reader":
        return { ...target, label: this.#parts.languages.entry(target.language).name };
    }
  }

  /** The button that opens a screen, with its label. */
  toScreen(id: ScreenId): Button {
    return { kind: "screen", screen: id, label: this.label(assertDefined(this.#parts.screens.get(id), id)) };
  }

  #pictureLabel(shown: Screen): string {
    switch (shown.picture) {
      // The button below every screen has the label of help.
      case "numbers":
        return this.#parts.words("button-picture-numbers");
      case "code":
        return this.#parts.words("button-picture-code");
      default:
        return this.label(shown);
    }
  }

  /** What stands on each button to a screen: its icon and its label. */
  label({ id, icon }: Screen): string {
    const label = this.#parts.words(`${messageOf(id)}.label`);
    return icon ? withSign(this.#parts.language, icon, label) : label;
  }

  /** "Cover in 30 min.", with the unit in the case that the language asks for, and so short that two stand in a row. */
  #timer(key: "button-cover" | "button-erase", after: number, unit: "minute" | "hour"): string {
    if (after === 0) return this.#parts.words(`${key}-off`);
    return this.#parts.words(key, { time: timeFormat(this.#parts.language).format(after, unit) });
  }

  #contact(id: string): Contact {
    return assertDefined(this.#parts.contacts.get(id), id);
  }
}
