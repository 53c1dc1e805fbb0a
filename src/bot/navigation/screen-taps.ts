import { menu } from "../../content/screen-ids.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { showMessage, tappedScreen } from "../chat/show-message.ts";
import { edit } from "../chat/send.ts";
import type { TapHandlers } from "../chat/tap-handler-types.ts";
import { chooseLanguage } from "./choose-language.ts";
import { TimerScreen } from "../exit/timer-screen.ts";
import { isRefusal } from "../telegram/failure.ts";

/**
 * Taps that show a screen, choose a language, or delete the message that was tapped: where Telegram deletes it no more, its words go.
 */
export function screenTaps(
  dependencies: Dependencies,
): TapHandlers<"screen" | "language" | "phone-warning" | "remove"> {
  const { screens, say } = dependencies;
  const timerScreen = new TimerScreen(dependencies);
  return {
    screen: async (ctx, { language, screen }) => {
      await showMessage(ctx, await timerScreen.opened(language, screen, ctx.chatId));
    },
    language: (ctx, { language }) => chooseLanguage(ctx, language, dependencies),
    "phone-warning": async (ctx, { language }) => {
      await showMessage(ctx, screens.helpWithPhoneWarning(language));
    },
    remove: async (ctx, { language }) => {
      const tapped = ctx.callbackQuery?.message?.message_id;
      if (tapped === undefined) return;
      if (await isDeleted(ctx, tapped)) ctx.journal.deleted([tapped]);
      else if (tappedScreen(ctx) !== undefined) {
        const nothing = screens.compose(language, menu, say(language, "talk-neutral"), []);
        await edit(ctx.api, ctx.chatId, tapped, nothing);
      }
    },
  };
}

/** Deletes a message; says whether it is gone. One that was sent two days ago Telegram deletes no more, but it can be emptied. */
async function isDeleted({ api, chatId }: Context, message: number): Promise<boolean> {
  try {
    await api.deleteMessages(chatId, [message]);
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return !error.description.includes("can't be deleted");
  }
}
