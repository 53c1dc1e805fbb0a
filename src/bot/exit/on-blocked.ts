import { Composer } from "../chat/composer.ts";
import type { Context, Dependencies } from "../chat/context.ts";

/**
 * All that is kept of a person who blocks the bot is deleted, also what an exit has left to do: nothing in their chat can be
 * deleted any more.
 */
export function onBlocked({ records, recentExits, recentMessages }: Dependencies): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("my_chat_member").filter(
    (ctx) => ctx.myChatMember.new_chat_member.status === "kicked",
    async (ctx) => {
      recentExits.delete(ctx.chatId);
      recentMessages.delete(ctx.chatId);
      await Promise.all([records.deleteAll(ctx.chatId), records.exits.cancel(ctx.chatId)]);
      await records.recentExits.delete(ctx.chatId);
    },
  );
  return composer;
}
