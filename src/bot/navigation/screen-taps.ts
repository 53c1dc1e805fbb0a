import type { Dependencies } from "../chat/context.ts";
import { showMessage } from "../chat/show-message.ts";
import type { TapHandlers } from "../chat/tap-handler-types.ts";
import { chooseLanguage } from "./choose-language.ts";
import { TimerScreen } from "../exit/timer-screen.ts";

/** Taps that show a screen, or choose a language. */
export function screenTaps(dependencies: Dependencies): TapHandlers<"screen" | "language" | "phone-warning"> {
  const { screens } = dependencies;
  const timerScreen = new TimerScreen(dependencies);
  return {
    screen: async (ctx, { language, screen }) => {
      await showMessage(ctx, await timerScreen.opened(language, screen, ctx.chatId));
    },
    language: (ctx, { language }) => chooseLanguage(ctx, language, dependencies),
    "phone-warning": async (ctx, { language }) => {
      await showMessage(ctx, screens.helpWithPhoneWarning(language));
    },
  };
}
