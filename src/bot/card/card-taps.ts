import { assertDefined } from "../../content/assert-defined.ts";
import type { Dependencies } from "../chat/context.ts";
import type { TapHandlers } from "../chat/tap-handler-types.ts";
import { writeTap } from "../screen/callback-data.ts";
import { contactCard } from "./contact-card.ts";

/** Taps that send a card: a contact's, or a phrase as a picture that can be kept and shown without internet. */
export function cardTaps(dependencies: Dependencies): TapHandlers<"card" | "picture"> {
  const { content, drawnFiles, say } = dependencies;
  return {
    card: async (ctx, { language, contact }) => {
      const { phone, name, other } = contactCard(dependencies, language, contact);
      const { message_id } = await ctx.api.sendContact(ctx.chatId, phone, name, other);
      ctx.journal.arrived(message_id);
    },
    picture: async (ctx, { language, card }) => {
      const remove = {
        text: say(language, "button-remove"),
        callback_data: writeTap({ kind: "remove", language }),
      };
      // No caption, and hidden until it is tapped: a notification would show it, also on another device.
      const { message_id } = await drawnFiles.send(
        { kind: "phrase-card", language, card: assertDefined(content.card(language, card), card) },
        "card.png",
        (file) =>
          ctx.api.sendPhoto(ctx.chatId, file, {
            disable_notification: true,
            has_spoiler: true,
            reply_markup: { inline_keyboard: [[remove]] },
          }),
      );
      ctx.journal.arrived(message_id);
    },
  };
}
