import { GrammyError, type Api } from "grammy";
import type { Context } from "./context.ts";
import type { Message } from "./screens.ts";

/** The most messages that Telegram deletes in one call. */
export const mostDeletions = 100;

/** Sends a message into a private chat, without sound. */
export function send(api: Api, chat: number, { text, other }: Message): Promise<{ message_id: number }> {
  return api.sendMessage(chat, text, { ...other, disable_notification: true });
}

/** Puts a screen into a message. Says whether it stands there now; a message that is gone or too old cannot be edited. */
export async function edit(api: Api, chat: number, id: number, { text, other }: Message): Promise<boolean> {
  try {
    await api.editMessageText(chat, id, text, other);
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error.description.includes("message is not modified");
  }
}

/**
 * Shows a message to the person: a tap edits the message it was made on, anything else gets a new one. A message that
 * can no longer be edited is sent anew. Returns the message that shows it.
 */
export async function show(ctx: Context, message: Message): Promise<number> {
  ctx.shown = message.screen;
  const chat = ctx.chatId;
  if (chat === undefined) throw new Error("an update of no chat cannot be shown anything");
  const tapped = tappedScreen(ctx);
  if (tapped !== undefined && (await edit(ctx.api, chat, tapped, message))) {
    ctx.trail.shows(tapped, message);
    return tapped;
  }
  return showAnew(ctx, chat, message);
}

/** The message that was tapped, where another screen can take its place: a contact card has no text to edit. */
export function tappedScreen(ctx: Context): number | undefined {
  const message = ctx.callbackQuery?.message;
  return message && "text" in message ? message.message_id : undefined;
}

/** Shows a message below everything else in the chat. */
export async function showAnew(ctx: Context, chat: number, message: Message): Promise<number> {
  const { message_id } = await send(ctx.api, chat, message);
  ctx.trail.shows(message_id, message);
  return message_id;
}

/** Stops the button from spinning. An answer that comes too late is no fault: the person sees the screen anyway. */
export async function answerTap(ctx: Context): Promise<void> {
  try {
    await ctx.answerCallbackQuery();
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

/** Takes messages away; one that is gone already, or too old, is no fault. */
export async function takeAway(api: Api, chat: number, messages: readonly number[]): Promise<void> {
  for (let start = 0; start < messages.length; start += mostDeletions) {
    try {
      await api.deleteMessages(chat, messages.slice(start, start + mostDeletions));
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
}

/** Telegram says that it cannot be done, and would say so again. */
export function isRefusal(error: unknown): error is GrammyError {
  return error instanceof GrammyError && error.error_code === 400;
}
