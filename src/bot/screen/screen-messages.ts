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

/** Every screen as a message. */
export interface ScreenMessages {
  get(language: Language, screen: ScreenId): Message;
  /** The buttons of a screen: below the numbers of help stands a way to the page where one tap dials them. */
  rows(language: Language, screen: ScreenId): readonly (readonly Button[])[];
  /** The screen with a notice above it, which answers what the person did. */
  withNotice(language: Language, notice: string, screen: ScreenId): Message;
  /** The menu for somebody who comes anew: its button to help opens the one with a warning about the phone. */
  startMenu(language: Language): Message;
  /**
   * Help, with a warning above it that others may see the phone, and what ✖ does then: the numbers stay last, and no button
   * is added that would push them away.
   */
  helpWithPhoneWarning(language: Language): Message;
  /** A text that belongs to this screen, with buttons of its own, in rows that are wide enough for their labels. */
  compose(
    language: Language,
    screen: ScreenId,
    text: string,
    rows: readonly (readonly (Button | InlineKeyboardButton)[])[],
  ): Message;
}

/** Turns the content into messages, each when it is first shown; `account` is the bot's own, which what shares it names. */
export function createScreenMessages(content: Content, say: Say, account: BotAccount): ScreenMessages {
  const finished = new Map<string, Message>();
  const keyboard = (
    language: Language,
    rows: readonly (readonly (Button | InlineKeyboardButton)[])[],
  ): InlineKeyboardMarkup => ({
    inline_keyboard: rows
      .map((row) => row.filter((button) => canShare(button, account)))
      .filter((row) => row.length > 0)
      .map((row) =>
        row.map((button) =>
          "text" in button && !("kind" in button) ? button : inlineButton(button, language, say, account),
        ),
      ),
  });
  const message = (
    language: Language,
    screen: ScreenId,
    text: string,
    reply_markup: InlineKeyboardMarkup,
  ): Message => ({
    screen,
    language,
    opening: say(language, "talk-neutral"),
    text,
    other: { parse_mode: "HTML", link_preview_options: { is_disabled: true }, reply_markup },
  });

  const rowsOf = (language: Language, id: ScreenId): readonly (readonly Button[])[] => {
    const { rows } = content.screen(language, id);
    return id === help ? withCall(rows, language, say, account) : rows;
  };
  const finish = (language: Language, id: ScreenId): Message => {
    const { text } = content.screen(language, id);
    const found = message(language, id, text, keyboard(language, rowsOf(language, id)));
    return neutral.has(id) ? { ...found, opening: undefined } : found;
  };
  const get = (language: Language, screen: ScreenId): Message => {
    const address = writeTap({ kind: "screen", language, screen });
    const found = finished.get(address) ?? finish(language, screen);
    finished.set(address, found);
    return found;
  };
  return {
    get,
    rows: rowsOf,
    withNotice: (language, notice, screen) => {
      const found = get(language, screen);
      return { ...found, opening: say(language, "talk-neutral"), text: `${notice}\n\n${found.text}` };
    },
    startMenu: (language) => toPhoneWarning(get(language, menu), language),
    helpWithPhoneWarning: (language) => {
      const found = get(language, help);
      return { ...found, text: `${say(language, "talk-watched")}\n\n${found.text}` };
    },
    compose: (language, screen, text, rows) => {
      const { inline_keyboard } = keyboard(language, rows);
      const wide = asRows(inline_keyboard, (button) => button.text).map((row) => [...row]);
      return message(language, screen, text, { inline_keyboard: wide });
    },
  };
}

/** Below the numbers to copy stands a way to the page where one tap dials them: a button of Telegram cannot. */
function withCall(
  rows: readonly (readonly Button[])[],
  language: Language,
  say: Say,
  { pagesAddress }: BotAccount,
): readonly (readonly Button[])[] {
  if (pagesAddress === undefined) return rows;
  const url = `${pagesAddress}/${language}/${callPage}`;
  const call: Button = { kind: "link", url, label: `📞 ${say(language, "site-call")}` };
  return [...rows.slice(0, 1), [call], ...rows.slice(1)];
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
