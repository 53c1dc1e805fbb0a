import { visibleText } from "../../content/markup.ts";
import type { Dependencies } from "../chat/context.ts";
import { forwardableSender } from "../chat/forwardable-message.ts";
import { showMessage } from "../chat/show-message.ts";
import type { TapHandlers } from "../chat/tap-handler-types.ts";
import { SelfCheckScreens } from "./self-check-screens.ts";

/** Taps inside a check: an answer, another page of its end, or its end to send on. */
export function selfCheckTaps(dependencies: Dependencies): TapHandlers<"check"> {
  const { content, say } = dependencies;
  const screens = new SelfCheckScreens(dependencies);
  const sendForwardable = forwardableSender(dependencies);
  return {
    check: async (ctx, tap) => {
      const { language } = tap;
      const forward = tap.send ? content.selfCheck(language, tap.check)?.forward(tap.answers) : undefined;
      await showMessage(ctx, screens.message(tap));
      if (forward === undefined) return;
      const opening = say(language, "check-forward-title");
      await sendForwardable(ctx, language, { opening, details: visibleText(forward) });
    },
  };
}
