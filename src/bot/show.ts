import { GrammyError, type Api } from "grammy";
import type { Context } from "./context.ts";
import type { Message } from "./screens.ts";

/** Sends a message into a private chat, without sound. */
export function send(api: Api, chat: number, { text, other }: Message): Promise<{ message_id: number }> {
  return api.sendMessage(chat, text, { ...other, disable_notification: true });
}

/**
 * Shows a message to the person: a tap edits the message it was made on, anything else gets a new one. A message that
 * can no longer be edited is sent anew.
 */
export async function show(ctx: Context, message: Message): Promise<void> {
  ctx.shown = message.screen;
  const chat = ctx.chatId;
  if (chat === undefined) return;
  const tapped = ctx.callbackQuery?.message?.message_id;
  if (tapped === undefined) {
    await send(ctx.api, chat, message);
    return;
  }
  try {
    await ctx.api.editMessageText(chat, tapped, message.text, message.other);
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    if (!isNotModified(error)) await send(ctx.api, chat, message);
  }
}

/** Stops the button from spinning. An answer that comes too late is no fault: the person sees the screen anyway. */
export async function answerTap(ctx: Context): Promise<void> {
  try {
    await ctx.answerCallbackQuery();
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
}

/** Takes messages away; one that is gone already, or too old, is no fault. */
export async function takeAway(api: Api, chat: number, messages: readonly number[]): Promise<void> {
  try {
    await api.deleteMessages(chat, [...messages]);
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
}

function isNotModified(error: GrammyError): boolean {
  return error.description.includes("message is not modified");
}
