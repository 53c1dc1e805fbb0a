import { Composer } from "grammy";
import { isExitSign } from "../../content/exit-words.ts";
import { readTap } from "../callback-data.ts";
import type { Context, Parts } from "../context.ts";
import { coverUp, erase, goOn, sendCover } from "../exit.ts";
import { describeFailure } from "../failure.ts";
import { answerTap, tappedScreen } from "../show.ts";
import { note } from "./conversations.ts";

/** What a person may write instead of tapping ✖. */
function isExit(text: string, content: Parts["content"]): boolean {
  return isExitSign(text) || content.isExitWord(text);
}

/**
 * The way out. The cover comes at once, before anything that is under way for the person; everything else in the chat and
 * in the store goes after it. Exits are not counted, so that the log says nothing of them.
 */
export function exits(parts: Parts): Composer<Context> {
  const composer = new Composer<Context>();

  composer.on("callback_query:data").filter(
    (ctx) => readTap(ctx.callbackQuery.data, parts.content)?.kind === "exit",
    async (ctx) => {
      const { chatId: chat } = ctx;
      const tapped = tappedScreen(ctx);
      const language =
        readTap(ctx.callbackQuery.data, parts.content)?.language ?? parts.content.languages.source;
      if (chat === undefined) return;
      const cover = async (): Promise<number> =>
        tapped !== undefined && (await coverUp(ctx.api, chat, tapped, language, parts))
          ? tapped
          : sendCover(ctx.api, chat, language, parts);
      const [covered] = await Promise.all([attempt(cover, parts), attempt(() => answerTap(ctx), parts)]);
      await parts.exclusive(chat, () => erase(ctx.api, chat, language, covered, undefined, parts));
    },
  );

  composer.on("message:text").filter(
    (ctx) => isExit(ctx.message.text, parts.content),
    async (ctx, next) => {
      // Inside a note a word may be about the note.
      if (!isExitSign(ctx.message.text) && (await isWriting(ctx.chatId, parts))) return next();
      const { chatId: chat } = ctx;
      const request = { message: ctx.message.message_id, update: ctx.update.update_id };
      const { memory, content } = parts;
      const [chosen, kept, begun, isHandled] = await Promise.all([
        memory.language(chat),
        memory.chat(chat),
        memory.exits.read(chat),
        memory.isHandled(request.update),
      ]);
      if (isHandled) {
        await parts.exclusive(chat, () => goOn(ctx.api, chat, parts));
        return;
      }
      const language = chosen ?? content.languages.forPerson(begun?.language ?? ctx.from.language_code);
      // A process that ended over this erasure may have forgotten the menu, but not the cover that it became.
      const menu = kept?.menu ?? begun?.cover;
      const cover = async (): Promise<number> =>
        menu !== undefined && (await coverUp(ctx.api, chat, menu, language, parts))
          ? menu
          : sendCover(ctx.api, chat, language, parts);
      const covered = await attempt(cover, parts);
      await parts.exclusive(chat, () => erase(ctx.api, chat, language, covered, request, parts));
    },
  );
  return composer;
}

/** Whether a note is open. */
async function isWriting(chat: number, { memory }: Parts): Promise<boolean> {
  const open = await memory.conversations.read(String(chat));
  return (open?.state[note]?.length ?? 0) > 0;
}

/** What Telegram does not let through must not keep the rest from being erased, which covers again. */
async function attempt<T>(work: () => Promise<T>, { log }: Parts): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    log.warn({ event: "telegram-failed", ...describeFailure(error) });
    return undefined;
  }
}
