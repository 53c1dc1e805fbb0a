import { Composer } from "grammy";
import type { Context, Parts } from "../context.ts";
import { Trail } from "../trail.ts";

/**
 * Handles the updates of one person one after the other and each of them once, and keeps what it leaves in the chat when
 * the person has their answer.
 */
export function trails({ memory, exclusive, now }: Parts): Composer<Context> {
  const composer = new Composer<Context>();
  composer.use(async (ctx, next) => {
    const { chatId: chat, update } = ctx;
    if (chat === undefined) return;
    const arrived = now();
    await exclusive(chat, async () => {
      if (await memory.isHandled(update.update_id)) return;
      ctx.trail = new Trail(chat);
      if (ctx.msgId !== undefined) ctx.trail.arrived(ctx.msgId);
      if (ctx.message ?? ctx.callbackQuery) ctx.trail.acted(ctx.message?.message_id);
      try {
        await next();
      } finally {
        await ctx.trail.settle(ctx.api, memory, arrived);
      }
      await memory.markHandled(update.update_id);
    });
  });
  return composer;
}
