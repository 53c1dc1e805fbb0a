import { Composer } from "grammy";
import { menu } from "../../content/screen.ts";
import type { Context, Parts } from "../context.ts";
import { putKeyboardAway } from "../exit.ts";
import { personLanguage } from "../person-language.ts";
import { show, takeAway } from "../show.ts";

/**
 * Puts a keyboard away whose question is forgotten: the person blocked the bot in the middle of it and has come back, or
 * the store was lost meanwhile.
 */
export function strayKeyboard(parts: Parts): Composer<Context> {
  const composer = new Composer<Context>();
  const cancels = new Map(
    parts.content.languages.all.map(({ code }) => [parts.say(code, "place-ask.cancel"), code]),
  );
  const putAway = async (ctx: Context, chat: number): Promise<void> => {
    const remover = await putKeyboardAway(ctx.api, chat, await personLanguage(ctx, parts), parts);
    await takeAway(ctx.api, chat, [remover]);
  };

  composer.on("my_chat_member").filter(
    (ctx) => ctx.myChatMember.new_chat_member.status === "member",
    (ctx) => putAway(ctx, ctx.chatId),
  );
  composer.on("message:text", async (ctx, next) => {
    const language = cancels.get(ctx.message.text);
    if (language === undefined) return next();
    await show(ctx, parts.screens.get(language, menu));
    await putAway(ctx, ctx.chatId);
  });
  return composer;
}
