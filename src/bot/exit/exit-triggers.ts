import { Composer } from "../chat/composer.ts";
import type { Content } from "../../content/content.ts";
import type { IncomingContext, Dependencies } from "../chat/context.ts";
import { conversationIds } from "../chat/conversation-ids.ts";
import { ChatExit } from "./chat-exit.ts";
import { answerTap, tappedScreen } from "../chat/show-message.ts";
import type { WrittenExit } from "../../content/words/exit-words.ts";
import { writtenExit } from "../chat/read-update.ts";

/**
 * The way out. The cover comes at once, before anything that is under way for the person; everything else in the chat and
 * in the store goes beside it. Exits are not counted, so that the log says nothing of them.
 */
export function exitTriggers(dependencies: Dependencies): Composer<IncomingContext> {
  const { records, content, exclusive, log } = dependencies;
  const exit = new ChatExit(dependencies);
  const composer = new Composer<IncomingContext>();

  composer.on("callback_query:data", async (ctx, next) => {
    const { chatId: chat, tap } = ctx;
    if (tap?.kind !== "exit" || chat === undefined) return next();
    const answered = answerTap(ctx, log);
    const tapped = tappedScreen(ctx);
    const message = tapped === undefined ? ctx.msgId : undefined;
    await exit.leave({ chat, update: ctx.update.update_id, language: tap.language, tapped, message });
    await answered;
  });

  composer.on(["message", "edited_message"]).filter(
    (ctx) => exitBy(ctx, content) !== undefined,
    async (ctx, next) => {
      const { chatId: chat, msg } = ctx;
      // Inside a note a word may be about the note.
      if (exitBy(ctx, content) === "word" && (await isWriting(chat, dependencies))) return next();
      const update = ctx.update.update_id;
      const [chosen, begun, isHandled] = await Promise.all([
        records.language(chat),
        records.exits.read(chat),
        records.isHandled(update),
      ]);
      if (isHandled) {
        await exclusive(chat, () => exit.goOn(chat));
        return;
      }
      const language = chosen ?? content.languages.forPerson(begun?.language ?? ctx.from.language_code);
      const isLast = ctx.message !== undefined;
      await exit.leave({ chat, update, language, message: msg.message_id, isLast });
    },
  );
  return composer;
}

/** The way out that is written, also below the album of which it is a picture: all of its pictures go. */
function exitBy({ update, album }: IncomingContext, content: Content): WrittenExit | undefined {
  return writtenExit(update, content) ?? album?.exit;
}

/** Whether a note is open. */
async function isWriting(chat: number, { records }: Dependencies): Promise<boolean> {
  const open = await records.conversations.read(String(chat));
  return (open?.state[conversationIds.note]?.length ?? 0) > 0;
}
