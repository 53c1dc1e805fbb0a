import { Composer } from "../chat/composer.ts";
import { menu } from "../../content/screen-ids.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { removeKeyboard } from "../chat/reply-keyboard.ts";
import { deleteMessages } from "../chat/delete-messages.ts";
import { describeFailure, isGone, isTelegrams } from "../telegram/failure.ts";
import { idsIn, rangeBefore, rangeBetween } from "../telegram/message-id-ranges.ts";
import { hasComeBack } from "../chat/read-update.ts";
import { showMessage } from "../chat/show-message.ts";

/**
 * Removes a keyboard whose question is forgotten: the person blocked the bot in the middle of it and has come back, or
 * the store was lost meanwhile.
 */
export function orphanedKeyboard(dependencies: Dependencies): Composer<Context> {
  const composer = new Composer<Context>();
  const cancels = new Map(
    dependencies.content.languages.all.map(({ code }) => [dependencies.say(code, "place-ask.cancel"), code]),
  );
  composer.on("my_chat_member").filter(
    (ctx) => hasComeBack(ctx.update),
    async (ctx) => {
      const remover = await removeOrphaned(ctx, dependencies);
      // What stood there before they blocked the bot: a process that has just begun knows of no other message to look below.
      ctx.journal.mayStand(rangeBetween(0, remover));
    },
  );
  composer.on("message:text", async (ctx, next) => {
    const language = cancels.get(ctx.message.text);
    if (language === undefined) return next();
    await showMessage(ctx, dependencies.screens.get(language, menu));
    await removeOrphaned(ctx, dependencies);
  });
  return composer;
}

/**
 * Deletes an open question and its keyboard where the record of the chat was lost: nothing is known of the chat, though its person
 * does not begin with /start. Nobody knows which message asks, so that all that stand shortly above are deleted.
 */
export function lostQuestions(dependencies: Dependencies): Composer<Context> {
  const { log } = dependencies;
  const composer = new Composer<Context>();
  composer.on(["message:text", "message:location"], async (ctx, next) => {
    const { chatId: chat, message, isKnown } = ctx;
    const begins = message.text?.startsWith("/start") === true;
    await next();
    if (begins || isKnown) return;
    const before = rangeBefore(message.message_id);
    try {
      await removeOrphaned(ctx, dependencies);
      const toDelete = [...idsIn([before])];
      await deleteMessages(ctx.api, chat, toDelete);
      ctx.journal.deleted(toDelete);
    } catch (error) {
      if (!isTelegrams(error) || isGone(error)) throw error;
      // The person has their answer; what stays is deleted by ✖, or when the chat is covered.
      log.warn({ event: "question-not-deleted", ...describeFailure(error) });
      ctx.journal.mayStand(before);
    }
  });
  return composer;
}

/** Removes the keyboard by a message, and returns that message, which is deleted again unless Telegram refuses that now. */
async function removeOrphaned(ctx: Context, { say, log }: Dependencies): Promise<number> {
  const { chatId: chat, language } = ctx;
  const { message_id: remover } = await removeKeyboard(ctx.api, chat, say(language, "place-done"));
  ctx.journal.arrived(remover);
  try {
    await deleteMessages(ctx.api, chat, [remover]);
    ctx.journal.deleted([remover]);
  } catch (error) {
    if (!isTelegrams(error) || isGone(error)) throw error;
    // The journal knows it: it is deleted by ✖, or when the chat is covered.
    log.warn({ event: "keyboard-remover-not-deleted", ...describeFailure(error) });
  }
  return remover;
}
