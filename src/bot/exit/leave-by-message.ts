import type { Message } from "grammy/types";
import type { Dependencies, IncomingContext } from "../chat/context.ts";
import { albumOf } from "../chat/read-update.ts";
import { ChatExit } from "./chat-exit.ts";

/** Leaves a chat by a message: by what is written in it, or below another picture of its album, all of which goes. */
export function leavingByMessage(
  dependencies: Dependencies,
): (ctx: IncomingContext, message: Message) => Promise<void> {
  const { records, content, exclusive } = dependencies;
  const exit = new ChatExit(dependencies);
  return async (ctx, message) => {
    const { chat } = message;
    const album = albumOf(message);
    const { update_id: id } = ctx.update;
    const [chosen, begun, isHandled, update] = await Promise.all([
      records.language(chat.id),
      records.exits.read(chat.id),
      records.isHandled(id),
      album === undefined ? id : records.albums.leave(album, id),
    ]);
    if (isHandled) {
      await exclusive(chat.id, () => exit.goOn(chat.id));
      return;
    }
    const language = chosen ?? content.languages.forPerson(begun?.language ?? ctx.from?.language_code);
    const isLast = ctx.message !== undefined && update === id;
    await exit.leave({ chat: chat.id, update, askedBy: id, language, message: message.message_id, isLast });
  };
}
