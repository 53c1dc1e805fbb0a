import type { InlineQueryResultArticle } from "grammy/types";
import { linkAddress } from "../../content/address.ts";
import type { Content } from "../../content/content.ts";
import type { Language } from "../../content/language.ts";
import { visibleText } from "../../content/markup.ts";
import { isHelp, menu, type ScreenId } from "../../content/screen-ids.ts";
import { shortened } from "../../content/shortened.ts";
import type { BotAccount } from "../screen/bot-account.ts";
import type { Say } from "../../content/say.ts";
import { startLink } from "../screen/share-link.ts";

/** How much of a screen the list shows below its name, in characters. */
const summaryLength = 100;

interface ResultParts {
  readonly content: Content;
  readonly say: Say;
  readonly account: BotAccount;
}

/**
 * Screens as results of an inline query, each a message to send into any chat. It begins with a neutral line; what it is about is
 * hidden until somebody taps on it, in their list of chats and in a notification too. Its button opens the bot on the screen.
 */
export class InlineResults {
  readonly #parts: ResultParts;
  readonly #made = new Map<string, InlineQueryResultArticle>();

  constructor(parts: ResultParts) {
    this.#parts = parts;
  }

  /** The result that a screen makes; that of the menu invites to the bot, and says no more than the neutral line. */
  of(language: Language, screen: ScreenId): InlineQueryResultArticle {
    const id = linkAddress(language, screen);
    const made = this.#made.get(id) ?? this.#make(id, language, screen);
    this.#made.set(id, made);
    return made;
  }

  #make(id: string, language: Language, screen: ScreenId): InlineQueryResultArticle {
    const { content, say, account } = this.#parts;
    const { label, text } = content.screen(language, screen);
    const neutral = say(language, "share-text");
    const isInvitation = screen === menu;
    // Whoever gets it may need the number at once.
    const danger = isHelp(screen) ? "" : `\n\n${say(language, "talk-danger")}`;
    const url = startLink(account.username, language, screen);
    return {
      type: "article",
      id,
      title: isInvitation ? say(language, "profile-name") : label,
      description: isInvitation ? neutral : summaryOf(text),
      input_message_content: {
        message_text: isInvitation ? neutral : `${neutral}\n\n<tg-spoiler>${text}${danger}</tg-spoiler>`,
        parse_mode: "HTML",
        link_preview_options: { is_disabled: true },
      },
      reply_markup: { inline_keyboard: [[{ text: say(language, "share-open"), url }]] },
    };
  }
}

/** What stands below the title of a screen, cut to what a list shows. */
function summaryOf(html: string): string {
  const [, ...lines] = visibleText(html).split("\n");
  return shortened(lines.join(" ").replace(/\s+/g, " ").trim(), summaryLength);
}
