import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Language } from "../../content/language.ts";
import { escapeHtml } from "../../content/markup.ts";
import { writeTap } from "../screen/callback-data.ts";
import type { Say } from "../../content/say.ts";
import { toPeople } from "../screen/share-button.ts";
import { shareLink } from "../screen/share-link.ts";
import { describeFailure, isRefusal, isTelegrams } from "../telegram/failure.ts";
import type { Context, Dependencies } from "./context.ts";
import type { MessageReference } from "./message-references.ts";
import { sendQuietly } from "./show-message.ts";

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
export function forwardableSender(dependencies: Dependencies): SendForwardable {
  const { say, account } = dependencies;
  return async (ctx, language, message) => {
    const erase = eraseButton(say, language);
    const send = (rows: InlineKeyboardButton[][]): Promise<number> => {
      const other = {
        parse_mode: "HTML",
        link_preview_options: { is_disabled: true },
        reply_markup: { inline_keyboard: rows },
      } as const;
      const words = { opening: escapeHtml(message.opening), text: hiddenBelow(message) };
      return sendQuietly(ctx, { other, ...words }, (id) => {
        ctx.journal.arrived(id);
      });
    };
    if (account.hasInlineMode) {
      await offerToSend(ctx, { message: await send([[erase]]), language, reading: 0 }, dependencies);
      return;
    }
    const link = shareLink({ url: `${message.opening}\n\n${message.details}` });
    try {
      const share = { text: sendLabel(say, language), url: link };
      await send(link.length > longestLink ? [[erase]] : [[share], [erase]]);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await send([[erase]]);
    }
  };
}

/** The buttons of a message that is sent on by inline mode: its own button asks for it by its reference. */
export function keyboardToSend(
  chat: number,
  reference: MessageReference,
  { say, references }: Pick<Dependencies, "say" | "references">,
): InlineKeyboardMarkup {
  const { language } = reference;
  const query = references.write(chat, reference);
  const text = sendLabel(say, language);
  const send = { text, switch_inline_query_chosen_chat: { query, ...toPeople } };
  return { inline_keyboard: [[send], [eraseButton(say, language)]] };
}

/** The words of such a message, as HTML: what stands below its first line is hidden until somebody taps on it. */
export function hiddenBelow({ opening, details }: Forwardable): string {
  return `${escapeHtml(opening)}\n\n<tg-spoiler>${escapeHtml(details)}</tg-spoiler>`;
}

/** The message that shows this text. */
export function readForwardable(text: string): Forwardable {
  const [opening = "", ...details] = text.split("\n\n");
  return { opening, details: details.join("\n\n") };
}

/** A message's number is known when it is sent. Without the button it can be forwarded all the same. */
async function offerToSend(ctx: Context, reference: MessageReference, dependencies: Dependencies) {
  const reply_markup = keyboardToSend(ctx.chatId, reference, dependencies);
  try {
    await ctx.api.editMessageReplyMarkup(ctx.chatId, reference.message, { reply_markup });
  } catch (error) {
    if (!isTelegrams(error)) throw error;
    dependencies.log.warn({ event: "send-button-missing", ...describeFailure(error) });
  }
}

function sendLabel(say: Say, language: Language): string {
  return `↗ ${say(language, "note-send")}`;
}

function eraseButton(say: Say, language: Language): InlineKeyboardButton {
  return { text: say(language, "note-erase"), callback_data: writeTap({ kind: "remove", language }) };
}
