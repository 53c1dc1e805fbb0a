import type { InlineKeyboardButton } from "grammy/types";
import type { Language } from "../../content/language.ts";
import { escapeHtml } from "../../content/markup.ts";
import { writeTap } from "../screen/callback-data.ts";
import type { Say } from "../screen/interface-messages.ts";
import type { Context } from "./context.ts";
import { isRefusal } from "../telegram/failure.ts";
import { shareLink } from "../screen/share-link.ts";
import { sendQuietly } from "./show.ts";

/** Longer addresses are not sure to arrive whole: the message can be forwarded all the same. */
const longestLink = 2000;

/** A message to send on, as plain text. */
interface Forwardable {
  /** Its first line: neutral, since notifications show it, also those of whom it is sent to. */
  readonly opening: string;
  readonly details: string;
}

/** Sends a message that the person may send on. */
export type SendForwardable = (ctx: Context, language: Language, message: Forwardable) => Promise<void>;

/**
 * Sends a message that the person may send on: only its words, so that nothing else goes with them. Its details are hidden
 * until somebody taps on them, as in notifications. It stays in the chat until the person takes it away, leaves by ✖, or
 * the screen covers itself.
 */
export function forwardableSender(say: Say): SendForwardable {
  return async (ctx, language, { opening, details }) => {
    const erase = {
      text: say(language, "note-erase"),
      callback_data: writeTap({ kind: "remove", language }),
    };
    const link = shareLink({ url: `${opening}\n\n${details}` });
    const share = { text: `↗ ${say(language, "note-send")}`, url: link };
    const words = {
      opening: escapeHtml(opening),
      text: `${escapeHtml(opening)}\n\n<tg-spoiler>${escapeHtml(details)}</tg-spoiler>`,
    };
    const send = (rows: InlineKeyboardButton[][]): Promise<number> => {
      const other = {
        parse_mode: "HTML",
        link_preview_options: { is_disabled: true },
        reply_markup: { inline_keyboard: rows },
      } as const;
      return sendQuietly(ctx, { ...words, other }, (id) => {
        ctx.journal.arrived(id);
      });
    };
    try {
      await send(link.length > longestLink ? [[erase]] : [[share], [erase]]);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await send([[erase]]);
    }
  };
}
