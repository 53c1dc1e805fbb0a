import type { Dependencies } from "../chat/context.ts";
import type { TapHandlers } from "../chat/tap-handler-types.ts";
import type { Language } from "../../content/language.ts";
import { leaflet } from "../../print/orders/leaflet.ts";
import { pictureOf } from "../../print/orders/picture.ts";
import { writeTap } from "../screen/callback-data.ts";

/** Taps that send what is drawn: pictures that can be kept, sent on and shown without internet, and papers to print. */
export function drawnTaps({
  content,
  account,
  drawnFiles,
  say,
}: Dependencies): TapHandlers<"picture" | "paper"> {
  // No caption, and a name that tells nothing: a notification would show them, also on another device.
  const quiet = (language: Language) => ({
    disable_notification: true,
    reply_markup: {
      inline_keyboard: [
        [{ text: say(language, "button-remove"), callback_data: writeTap({ kind: "remove", language }) }],
      ],
    },
  });
  return {
    picture: async (ctx, { language, of, reader }) => {
      const order = pictureOf(content, reader, of, account.username);
      const { message_id } = await drawnFiles.send(order, "card.png", ctx.overtaken, (file) =>
        // Hidden until it is tapped.
        ctx.api.sendPhoto(ctx.chatId, file, { ...quiet(language), has_spoiler: true }),
      );
      ctx.journal.arrived(message_id);
    },
    paper: async (ctx, { language, paper, reader }) => {
      const order = leaflet(content, {
        kind: paper,
        languages: [reader],
        bot: account.username,
        size: "A4",
      });
      const { message_id } = await drawnFiles.send(order, "card.pdf", ctx.overtaken, (file) =>
        ctx.api.sendDocument(ctx.chatId, file, quiet(language)),
      );
      ctx.journal.arrived(message_id);
    },
  };
}
