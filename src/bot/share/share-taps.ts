import type { InlineKeyboardButton } from "grammy/types";
import type { Button } from "../../content/button.ts";
import { isSharing } from "../../content/screen-ids.ts";
import type { Dependencies } from "../chat/context.ts";
import { showMessage } from "../chat/show-message.ts";
import type { TapHandlers, TapOf } from "../chat/tap-handler-types.ts";
import { writeTap } from "../screen/callback-data.ts";
import { canShare, shareButton } from "../screen/share-button.ts";

/** A tap that shares the bot with somebody who reads another language: what follows from it is in the buttons, and not kept. */
export function shareTaps(dependencies: Dependencies): TapHandlers<"share"> {
  const { content, screens, say, account } = dependencies;
  return {
    share: async (ctx, tap) => {
      const { language, reader, screen } = tap;
      const { text, rows } = content.screen(language, screen);
      const line = say(language, "share-reader", { language: content.languages.entry(reader).name });
      const toReader = rows.map((row) =>
        row
          .filter((button) => canShare(button, account))
          .map((button) => forReader(button, tap, dependencies)),
      );
      await showMessage(
        ctx,
        screens.compose({ language, screen, text: `${text}\n\n<b>${line}</b>`, rows: toReader }),
      );
    },
  };
}

/** A button of sharing that goes on for this reader; any other as it is. */
function forReader(
  button: Button,
  { language, reader }: TapOf<"share">,
  { say, account }: Dependencies,
): Button | InlineKeyboardButton {
  const text = button.label;
  switch (button.kind) {
    case "share":
      return shareButton(button, reader, say, account);
    case "picture":
      return { text, callback_data: writeTap({ kind: "picture", language, of: button.of, reader }) };
    case "paper":
      return { text, callback_data: writeTap({ kind: "paper", language, paper: button.paper, reader }) };
    case "screen":
    case "back": {
      const { screen } = button;
      if (!isSharing(screen)) return button;
      return { text, callback_data: writeTap({ kind: "share", language, reader, screen }) };
    }
    default:
      return button;
  }
}
