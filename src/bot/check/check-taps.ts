import { visibleText } from "../../content/markup.ts";
import type { Dependencies } from "../chat/context.ts";
import { sendForwardable } from "../chat/forwardable.ts";
import { show } from "../chat/show.ts";
import type { TapHandlers } from "../chat/tap-handlers.ts";
import { checkMessage } from "./check-screens.ts";

/** Taps inside a check: an answer, another page of its end, or its end to send on. */
export function checkTaps(dependencies: Dependencies): TapHandlers<"check"> {
  const { content, say } = dependencies;
  return {
    check: async (ctx, tap) => {
      const { language } = tap;
      const forward = tap.send ? content.check(language, tap.check)?.forward(tap.answers) : undefined;
      await show(ctx, checkMessage(dependencies, tap));
      if (forward === undefined) return;
      const opening = say(language, "check-forward-title");
      await sendForwardable(ctx, language, { opening, details: visibleText(forward) }, dependencies);
    },
  };
}
