import type { InlineKeyboardButton } from "grammy/types";
import type { Language } from "../content/language.ts";
import { writeTap } from "./callback-data.ts";
import type { Context, Parts } from "./context.ts";
import { shareLink } from "./share-link.ts";
import { isRefusal } from "./show.ts";

/** Longer addresses are not sure to arrive whole: the message can be forwarded all the same. */
const longestLink = 2000;

/**
 * Sends a message that the person may send on: only its words, so that nothing else goes with them. It stays in the chat
 * until the person takes it away, leaves by ✖, or the screen covers itself.
 */
export async function sendForwardable(
  ctx: Context,
  language: Language,
  text: string,
  { say }: Pick<Parts, "say">,
): Promise<void> {
  const chat = ctx.chatId;
  if (chat === undefined) return;
  const erase = {
    text: say(language, "note-erase"),
    callback_data: writeTap({ kind: "remove", language }),
  };
  const link = shareLink({ url: text });
  const share = { text: `↗ ${say(language, "note-send")}`, url: link };
  const send = (rows: InlineKeyboardButton[][]): Promise<{ message_id: number }> =>
    ctx.api.sendMessage(chat, text, {
      disable_notification: true,
      link_preview_options: { is_disabled: true },
      reply_markup: { inline_keyboard: rows },
    });
  let sent: { message_id: number };
  try {
    sent = await send(link.length > longestLink ? [[erase]] : [[share], [erase]]);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    sent = await send([[erase]]);
  }
  ctx.trail.beside(sent.message_id);
}
