import { InputMediaBuilder } from "grammy";
import type { Language } from "../../content/language.ts";
import { menu } from "../../content/screen-ids.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { edit } from "../chat/send.ts";
import { answerTap } from "../chat/show-message.ts";
import type { TapHandlers } from "../chat/tap-handler-types.ts";
import { isRefusal } from "../telegram/failure.ts";

/**
 * A tap that takes a message away which stands beside the screen. What was sent two days ago Telegram deletes no more: then the
 * words of a text go, and a picture or a paper becomes a blank picture. Of a contact nothing can be changed but its buttons, so
 * that the person is told how to delete it.
 */
export function removeTap(dependencies: Dependencies): TapHandlers<"remove"> {
  const { log, say } = dependencies;
  return {
    remove: async (ctx, { language }) => {
      let words: string | undefined;
      try {
        if (!(await isRemoved(ctx, language, dependencies))) words = say(language, "talk-not-removed");
      } finally {
        await answerTap(ctx, log, words);
      }
    },
  };
}

/** Takes away the message that was tapped, or what it says; says whether it could be done. */
async function isRemoved(
  ctx: Context,
  language: Language,
  { drawnFiles, say, screens }: Dependencies,
): Promise<boolean> {
  const { api, chatId, journal, overtaken } = ctx;
  const { message } = ctx.callbackQuery ?? {};
  if (!message) return true;
  const { message_id: id } = message;
  if (await isDeleted(ctx, id)) {
    journal.deleted([id]);
    return true;
  }
  if ("text" in message)
    return edit(
      api,
      chatId,
      id,
      screens.compose({ language, screen: menu, text: say(language, "talk-neutral"), rows: [] }),
    );
  if ("contact" in message) return false;
  return unlessRefused(async () => {
    await drawnFiles.send({ kind: "blank-picture" }, "card.png", overtaken, async (file) => {
      const edited = await api.editMessageMedia(chatId, id, InputMediaBuilder.photo(file));
      return edited === true ? {} : edited;
    });
  });
}

/** Deletes a message; says whether it is gone. */
async function isDeleted({ api, chatId }: Context, message: number): Promise<boolean> {
  try {
    await api.deleteMessages(chatId, [message]);
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return !error.description.includes("can't be deleted");
  }
}

async function unlessRefused(change: () => Promise<void>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return false;
  }
}
