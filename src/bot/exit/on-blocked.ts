import { Composer } from "grammy";
import type { Context, Dependencies } from "../chat/context.ts";

/** A person who blocks the bot is forgotten, an erasure in progress included: nothing in their chat can be deleted now. */
export function forget({ records, departures, recent }: Dependencies): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("my_chat_member").filter(
    (ctx) => ctx.myChatMember.new_chat_member.status === "kicked",
    async (ctx) => {
      departures.forget(ctx.chatId);
      recent.forget(ctx.chatId);
      await Promise.all([records.forget(ctx.chatId), records.exits.cancel(ctx.chatId)]);
      await records.departures.remove(ctx.chatId);
    },
  );
  return composer;
}
