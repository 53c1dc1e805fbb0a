import { linkAddress } from "../../content/address.ts";
import type { Language } from "../../content/language.ts";
import type { ScreenId } from "../../content/screen-ids.ts";

/** A link by which Telegram asks to whom this text is to be sent. Its `url` stands before the text; it may be any text. */
export function shareLink(what: { readonly url: string; readonly text?: string }): string {
  // Telegram shows a plus sign as it is, so that spaces are written %20.
  return `https://t.me/share/url?${new URLSearchParams(what).toString().replaceAll("+", "%20")}`;
}

/** The link that opens the bot on a screen, in this language. */
export function startLink(username: string, language: Language, screen: ScreenId): string {
  return `https://t.me/${username}?start=${linkAddress(language, screen)}`;
}
