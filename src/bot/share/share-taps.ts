import { share } from "../../content/screen-ids.ts";
import type { Dependencies } from "../chat/context.ts";
import { show } from "../chat/show.ts";
import type { TapHandlers } from "../chat/tap-handler-types.ts";
import { shareButton } from "../screen/share-button.ts";

/** A tap that shares the bot with somebody who reads another language: nothing of the choice is kept. */
export function shareTaps({ content, screens, say, account }: Dependencies): TapHandlers<"share"> {
  return {
    share: async (ctx, { language, reader }) => {
      const { text, rows } = content.screen(language, share);
      const line = say(language, "share-reader", { language: content.languages.entry(reader).name });
      const toReader = rows.map((row) =>
        row.map((button) => (button.kind === "share" ? shareButton(button, reader, say, account) : button)),
      );
      await show(ctx, screens.compose(language, share, `${text}\n\n<b>${line}</b>`, toReader));
    },
  };
}
