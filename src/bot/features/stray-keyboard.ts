import { Composer } from "grammy";
import { menu } from "../../content/screen.ts";
import type { Context, Parts } from "../context.ts";
import { putKeyboardAway } from "../cover.ts";
import { deleteAll } from "../deletion.ts";
import { personLanguage } from "../person-language.ts";
import { idsIn, rangeBefore } from "../ranges.ts";
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
  composer.on("my_chat_member").filter(
    (ctx) => ctx.myChatMember.new_chat_member.status === "member",
    (ctx) => putAway(ctx, ctx.chatId, parts),
  );
  composer.on("message:text", async (ctx, next) => {
    const language = cancels.get(ctx.message.text);
    if (language === undefined) return next();
    await show(ctx, parts.screens.get(language, menu));
    await putAway(ctx, ctx.chatId, parts);
  });
  return composer;
}

/**
 * Takes an open question and its keyboard away where nothing is known of the chat, though somebody writes or sends a place
 * who must have begun before: the record was lost. Which message asks nobody knows, so that all that stand shortly above go.
 */
export function lostQuestions(parts: Parts): Composer<Context> {
  const { memory } = parts;
  const composer = new Composer<Context>();
  composer.on(["message:text", "message:location"], async (ctx, next) => {
    const { chatId: chat, message } = ctx;
    const begins = message.text?.startsWith("/start") === true;
    const [kept, departure] = await Promise.all([memory.chat(chat), memory.departures.read(chat)]);
    await next();
    if (begins || kept || departure) return;
    await putAway(ctx, chat, parts);
    const bygone = [...idsIn([rangeBefore(message.message_id)])];
    await deleteAll(ctx.api, chat, bygone);
    ctx.trail.gone(bygone);
  });
  return composer;
}

async function putAway(ctx: Context, chat: number, parts: Parts): Promise<void> {
  const { message_id: remover } = await putKeyboardAway(
    ctx.api,
    chat,
    await personLanguage(ctx, parts),
    parts,
  );
  await takeAway(ctx.api, chat, [remover]);
}
