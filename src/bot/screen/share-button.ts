import type { InlineKeyboardButton } from "grammy/types";
import type { Button } from "../../content/button.ts";
import type { Language } from "../../content/language.ts";
import { menu } from "../../content/screen-ids.ts";
import type { BotAccount } from "./bot-account.ts";
import type { Say } from "../../content/say.ts";
import { shareLink, startLink } from "./share-link.ts";

type ShareButton = Extract<Button, { readonly kind: "share" }>;

/** In which kinds of chats something may be sent on. In a channel nobody is known to the person. */
export const toPeople = { allow_user_chats: true, allow_group_chats: true } as const;

/** A button that shares the bot with somebody who reads this language: its neutral line, and where it opens. */
export function shareButton(
  { way, label: text }: ShareButton,
  reader: Language,
  say: Say,
  { username, pagesAddress = "" }: BotAccount,
): InlineKeyboardButton {
  const link = startLink(username, reader, menu);
  switch (way) {
    case "chat":
      return { text, switch_inline_query_chosen_chat: { query: reader, ...toPeople } };
    case "copy":
      return { text, copy_text: { text: link } };
    case "link":
      return { text, url: shareLink({ url: link, text: say(reader, "share-text") }) };
    case "page":
      return {
        text,
        url: shareLink({ url: `${pagesAddress}/${reader}/${menu}`, text: say(reader, "share-text") }),
      };
  }
}

/**
 * Whether a button can be used: a chat is chosen by inline mode, without which the link does the same; and there may be no
 * pages.
 */
export function canShare(button: object, { hasInlineMode, pagesAddress }: BotAccount): boolean {
  if (!("way" in button)) return true;
  return (hasInlineMode || button.way !== "chat") && (pagesAddress !== undefined || button.way !== "page");
}
