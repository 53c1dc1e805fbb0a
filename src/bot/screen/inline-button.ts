import type { InlineKeyboardButton } from "grammy/types";
import type { Button } from "../../content/button.ts";
import type { Language } from "../../content/language.ts";
import { help, share } from "../../content/screen-ids.ts";
import type { BotAccount } from "./bot-account.ts";
import { writeTap, type Tap } from "./callback-data.ts";
import type { Say } from "../../content/say.ts";
import { shareButton } from "./share-button.ts";

/** Those that Telegram acts upon by itself, and of which it tells the bot nothing. */
type WithoutTap = "link" | "copy" | "share";

/** A button as Telegram takes it; `account` is the bot's own, which what shares it names. */
export function inlineButton(
  button: Button,
  language: Language,
  say: Say,
  account: BotAccount,
): InlineKeyboardButton {
  const text = button.label;
  switch (button.kind) {
    case "link":
      return { text, url: button.url };
    case "copy":
      return { text, copy_text: { text: button.text } };
    case "share":
      return shareButton(button, language, say, account);
    default: {
      const data = { text, callback_data: writeTap(tapOf(button, language)) };
      // One button is red, and it is the one that says help, not the way back to it.
      return button.kind === "screen" && button.screen === help ? { style: "danger", ...data } : data;
    }
  }
}

/** What a button asks the bot for. */
function tapOf(button: Exclude<Button, { readonly kind: WithoutTap }>, language: Language): Tap {
  switch (button.kind) {
    case "screen":
    case "back":
      return { kind: "screen", screen: button.screen, language };
    case "contact-card":
      return { kind: "contact-card", language, contact: button.contact };
    case "locate":
    case "refresh":
    case "exit":
      return { kind: button.kind, language };
    case "close":
      return { kind: "remove", language };
    case "cover":
      return { kind: "cover", after: button.after, language };
    case "erase":
      return { kind: "erase", after: button.after, language };
    case "language":
      return { kind: "language", language: button.language };
    case "check": {
      const { check, answers, page = 0 } = button;
      return { kind: "check", language, check, answers, send: false, page };
    }
    case "note":
      return { kind: "note", language, note: button.note, act: { do: "start" } };
    case "picture":
      return { kind: "picture", language, of: button.of, reader: language };
    case "paper":
      return { kind: "paper", language, paper: button.paper, reader: language };
    case "reader":
      return { kind: "share", language, reader: button.language, screen: share };
  }
}
