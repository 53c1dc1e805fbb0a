import { Composer } from "../chat/composer.ts";
import type { IncomingContext, Dependencies } from "../chat/context.ts";
import { conversationIds } from "../chat/conversation-ids.ts";
import { ChatExit } from "./chat-exit.ts";
import { answerTap, tappedScreen } from "../chat/show-message.ts";
import { leavingByMessage } from "./leave-by-message.ts";
import { albumOf, writtenExit } from "../chat/read-update.ts";

/**
 * The way out. The cover comes at once, before anything that is under way for the person; everything else in the chat and
 * in the store goes beside it. Exits are not counted, so that the log says nothing of them.
 */
export function exitTriggers(dependencies: Dependencies): Composer<IncomingContext> {
  const { content, log, records } = dependencies;
  const exit = new ChatExit(dependencies);
  const leaveByMessage = leavingByMessage(dependencies);
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

  composer.on(["message", "edited_message"], async (ctx, next) => {
    const album = albumOf(ctx.msg);
    if (album === undefined || !records.albums.isLeftHere(album)) {
      const written = writtenExit(ctx.update, content);
      if (written === undefined) return next();
      // Inside a note a word may be about the note.
      if (written === "word" && (await isWriting(ctx.chatId, dependencies))) return next();
    }
    await leaveByMessage(ctx, ctx.msg);
  });
  return composer;
}

/** Whether a note is open. */
async function isWriting(chat: number, { records }: Dependencies): Promise<boolean> {
  const open = await records.conversations.read(chat);
  return (open?.state[conversationIds.note]?.length ?? 0) > 0;
}
