import { Composer } from "../chat/composer.ts";
import { isCry } from "../../content/cries/read-cry.ts";
import { cryInUpdate } from "../chat/cry-in-update.ts";
import { isExit } from "../chat/read-update.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { wordsOf } from "../chat/written-words.ts";

/**
 * An edited message is handled only where it is the last thing that the person did and holds words that may be looked up again, as
 * when a typo is mended, or a word to stop by, which comes so far where a note is open. Any other edit gets no answer, ends no
 * question and deletes nothing. After ✖ nothing is known of the chat, so that an edit brings no message below the cover.
 */
export function edits({ records, content }: Dependencies): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("edited_message", async (ctx, next) => {
    if (isExit(ctx.update, content)) return next();
    const { message_id } = ctx.editedMessage;
    const words = wordsOf(ctx.editedMessage);
    const asks = isCry(cryInUpdate(ctx.update, content)) || (words !== "" && !words.startsWith("/"));
    if (asks && (await records.chat(ctx.chatId))?.answeredMessageId === message_id) await next();
    else ctx.journal.leaveNothing();
  });
  return composer;
}
