import type { InlineKeyboardButton } from "grammy/types";
import type { Button } from "../../content/button.ts";
import type { Language } from "../../content/language.ts";
import { help, share } from "../../content/screen-ids.ts";
import type { BotAccount } from "./bot-account.ts";
import { writeTap } from "./callback-data.ts";
import type { Say } from "../../content/say.ts";
import { shareButton } from "./share-button.ts";

/** A button as Telegram takes it; `account` is the bot's own, which what shares it names. */
export function inlineButton(
  button: Button,
  language: Language,
  say: Say,
  account: BotAccount,
): InlineKeyboardButton {
  const text = button.label;
  switch (button.kind) {
    case "screen":
    case "back": {
      const { kind, screen } = button;
      const data = { text, callback_data: writeTap({ kind: "screen", screen, language }) };
      // One button is red, and it is the one that says help, not the way back to it.
      return kind === "screen" && screen === help ? { ...data, style: "danger" } : data;
    }
    case "link":
      return { text, url: button.url };
    case "copy":
      return { text, copy_text: { text: button.text } };
    case "contact-card":
      return { text, callback_data: writeTap({ kind: "contact-card", language, contact: button.contact }) };
    case "locate":
    case "refresh":
    case "exit":
      return { text, callback_data: writeTap({ kind: button.kind, language }) };
    case "close":
      return { text, callback_data: writeTap({ kind: "remove", language }) };
    case "cover":
      return { text, callback_data: writeTap({ kind: "cover", after: button.after, language }) };
    case "erase":
      return { text, callback_data: writeTap({ kind: "erase", after: button.after, language }) };
    case "language":
      return { text, callback_data: writeTap({ kind: "language", language: button.language }) };
    case "check": {
      const { check, answers, page = 0 } = button;
      return {
        text,
        callback_data: writeTap({ kind: "check", language, check, answers, send: false, page }),
      };
    }
    case "note":
      return {
        text,
        callback_data: writeTap({ kind: "note", language, note: button.note, act: { do: "start" } }),
      };
    case "picture":
      return {
        text,
        callback_data: writeTap({ kind: "picture", language, of: button.of, reader: language }),
      };
    case "paper":
      return {
        text,
        callback_data: writeTap({ kind: "paper", language, paper: button.paper, reader: language }),
      };
    case "share":
      return shareButton(button, language, say, account);
    case "reader":
      return {
        text,
        callback_data: writeTap({ kind: "share", language, reader: button.language, screen: share }),
      };
  }
}
