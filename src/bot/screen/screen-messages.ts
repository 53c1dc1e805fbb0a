import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Content } from "../../content/content.ts";
import type { Language } from "../../content/language.ts";
import { asRows } from "../../content/layout/labels.ts";
import type { Button } from "../../content/button.ts";
import { callPage, cover, help, menu, type ScreenId } from "../../content/screen-ids.ts";
import type { BotAccount } from "./bot-account.ts";
import { writeTap } from "./callback-data.ts";
import { inlineButton } from "./inline-button.ts";
import type { Say } from "../../content/say.ts";
import { canShare } from "./share-button.ts";

/** A message as Telegram takes it, but for the chat it goes to. Silent and without preview: it may be seen. */
export interface Message {
  readonly screen: ScreenId;
  readonly language: Language;
  /**
   * The first line of it where it comes as a new message, as HTML: a notification shows no more at first. Nothing where the
   * whole text is neutral.
   */
  readonly opening: string | undefined;
  readonly text: string;
  readonly other: {
    readonly parse_mode: "HTML";
    readonly link_preview_options: { readonly is_disabled: true };
    readonly reply_markup: InlineKeyboardMarkup;
  };
}

/** The screens of which every word may be seen. */
const neutral: ReadonlySet<ScreenId> = new Set([menu, cover]);

/** A row of buttons, some of which are already as Telegram takes them. */
type Row = readonly (Button | InlineKeyboardButton)[];

/** A text that belongs to a screen, with buttons of its own. */
export interface ComposedScreen {
  readonly language: Language;
  readonly screen: ScreenId;
  /** As HTML. */
  readonly text: string;
  readonly rows: readonly Row[];
}

/** Every screen as a message, each made when it is first shown. */
export class ScreenMessages {
  readonly #content: Content;
  readonly #say: Say;
  readonly #account: BotAccount;
  readonly #finished = new Map<string, Message>();

  /** @param account the bot's own, which what shares it names */
  constructor(content: Content, say: Say, account: BotAccount) {
    this.#content = content;
    this.#say = say;
    this.#account = account;
  }

  get(language: Language, screen: ScreenId): Message {
    const address = writeTap({ kind: "screen", language, screen });
    const found = this.#finished.get(address) ?? this.#finish(language, screen);
    this.#finished.set(address, found);
    return found;
  }

  /** The buttons of a screen: below the numbers of help stands a way to the page where one tap dials them. */
  rows(language: Language, screen: ScreenId): readonly (readonly Button[])[] {
    const { rows } = this.#content.screen(language, screen);
    return screen === help ? this.#withCall(language, rows) : rows;
  }

  /** The screen with a notice above it, which answers what the person did. */
  withNotice(language: Language, notice: string, screen: ScreenId): Message {
    const found = this.get(language, screen);
    return { ...found, opening: this.#say(language, "talk-neutral"), text: `${notice}\n\n${found.text}` };
  }

  /** The menu for somebody who comes anew: its button to help opens the one with a warning about the phone. */
  startMenu(language: Language): Message {
    return toPhoneWarning(this.get(language, menu), language);
  }

  /**
   * Help, with a warning above it that others may see the phone, and what ✖ does then: the numbers stay last, and no button
   * is added that would push them away.
   */
  helpWithPhoneWarning(language: Language): Message {
    const found = this.get(language, help);
    return { ...found, text: `${this.#say(language, "talk-watched")}\n\n${found.text}` };
  }

  /** A text with buttons of its own, in rows that are wide enough for their labels. */
  compose(composed: ComposedScreen): Message {
    const keyboard = this.#keyboard(composed.language, composed.rows);
    const wide = asRows(keyboard, (button) => button.text).map((row) => [...row]);
    return this.#message(composed, wide);
  }

  /** Below the numbers to copy stands a way to the page where one tap dials them: a button of Telegram cannot. */
  #withCall(language: Language, rows: readonly (readonly Button[])[]): readonly (readonly Button[])[] {
    const { pagesAddress } = this.#account;
    if (pagesAddress === undefined) return rows;
    const url = `${pagesAddress}/${language}/${callPage}`;
    const call: Button = { kind: "link", url, label: `📞 ${this.#say(language, "site-call")}` };
    return [...rows.slice(0, 1), [call], ...rows.slice(1)];
  }

  #finish(language: Language, screen: ScreenId): Message {
    const { text } = this.#content.screen(language, screen);
    const keyboard = this.#keyboard(language, this.rows(language, screen));
    const found = this.#message({ language, screen, text }, keyboard);
    return neutral.has(screen) ? { ...found, opening: undefined } : found;
  }

  #keyboard(language: Language, rows: readonly Row[]): InlineKeyboardButton[][] {
    const account = this.#account;
    return rows
      .map((row) => row.filter((button) => canShare(button, account)))
      .filter((row) => row.length > 0)
      .map((row) =>
        row.map((button) => ("kind" in button ? inlineButton(button, language, this.#say, account) : button)),
      );
  }

  #message(
    { language, screen, text }: Omit<ComposedScreen, "rows">,
    inline_keyboard: InlineKeyboardButton[][],
  ): Message {
    return {
      screen,
      language,
      opening: this.#say(language, "talk-neutral"),
      text,
      other: {
        parse_mode: "HTML",
        link_preview_options: { is_disabled: true },
        reply_markup: { inline_keyboard },
      },
    };
  }
}

/** The same menu, but for the button to help, which leads to the one with the warning. */
function toPhoneWarning(found: Message, language: Language): Message {
  const toHelp = writeTap({ kind: "screen", language, screen: help });
  const toWarning = writeTap({ kind: "phone-warning", language });
  const rows = found.other.reply_markup.inline_keyboard.map((row) =>
    row.map((button) =>
      "callback_data" in button && button.callback_data === toHelp
        ? { ...button, callback_data: toWarning }
        : button,
    ),
  );
  return { ...found, other: { ...found.other, reply_markup: { inline_keyboard: rows } } };
}
