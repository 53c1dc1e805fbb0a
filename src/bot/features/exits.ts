import { Composer } from "grammy";
import { readTap } from "../callback-data.ts";
import type { Context, Parts } from "../context.ts";
import { coverUp, erase, sendCover } from "../exit.ts";
import { describeFailure } from "../failure.ts";
import { personLanguage } from "../person-language.ts";
import { answerTap, tappedScreen } from "../show.ts";

/** What a person may write instead of tapping ✖: the letter x is another one on a Cyrillic keyboard. */
const written = new Set(["/erase", "✖", "✖️", "x", "х"]);

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
      await parts.exclusive(chat, () => erase(ctx.api, chat, language, covered, [], parts));
    },
  );

  composer.on("message:text").filter(
    (ctx) => written.has(ctx.message.text.trim().toLowerCase()),
    async (ctx) => {
      const { chatId: chat } = ctx;
      const [language, kept] = await Promise.all([personLanguage(ctx, parts), parts.memory.chat(chat)]);
      const cover = async (): Promise<number> =>
        kept?.menu !== undefined && (await coverUp(ctx.api, chat, kept.menu, language, parts))
          ? kept.menu
          : sendCover(ctx.api, chat, language, parts);
      const covered = await attempt(cover, parts);
      const also = [ctx.message.message_id];
      await parts.exclusive(chat, () => erase(ctx.api, chat, language, covered, also, parts));
    },
  );
  return composer;
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
