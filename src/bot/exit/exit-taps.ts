import { visibleText } from "../../content/markup.ts";
import type { TimerChoice } from "../../content/timer-choices.ts";
import { cover, timers } from "../../content/screen-ids.ts";
import type { Content } from "../../content/content.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import type { TapHandlers } from "../chat/tap-handler-types.ts";
import { showMessage } from "../chat/show-message.ts";
import type { Tap } from "../screen/callback-data.ts";
import { edit } from "../chat/send.ts";
import { TimerScreen } from "./timer-screen.ts";

/** Taps that set a timer, or that come from the cover. */
export function exitTaps(dependencies: Dependencies): TapHandlers<"cover" | "erase" | "refresh" | "exit"> {
  const { content, records, say, screens } = dependencies;
  const timerScreen = new TimerScreen(dependencies);
  const chooseTimer = async (ctx: Context, tap: Tap & TimerChoice): Promise<void> => {
    const { chatId: chat, language } = ctx;
    const line = (await records.chooseTimer(chat, tap))
      ? say(language, "talk-kept", { choice: labelOf(tap, content) })
      : say(language, "talk-not-kept");
    await showMessage(ctx, await timerScreen.marked(language, chat, line));
  };
  return {
    cover: chooseTimer,
    erase: chooseTimer,
    /** Shows the cover where it stands, and keeps nothing of the tap: it may be the second one on ✖. */
    refresh: async (ctx, { language }) => {
      ctx.journal.leaveNothing();
      const message = screens.get(language, cover);
      const shown = ctx.callbackQuery?.message;
      if (!shown || !("text" in shown) || shown.text === visibleText(message.text)) return;
      await edit(ctx.api, ctx.chatId, shown.message_id, message);
    },
    // It is taken before everything else (exit-triggers.ts).
    exit: () => Promise.resolve(),
  };
}

/** What the button of a timer says. */
function labelOf({ language, kind, after }: Tap & TimerChoice, content: Content): string {
  const buttons = content.screen(language, timers).rows.flat();
  return buttons.find((button) => button.kind === kind && button.after === after)?.label ?? "";
}
