import type { Dependencies } from "../chat/context.ts";
import type { TapHandlers } from "../chat/tap-handler-types.ts";
import { contactCard } from "./contact-card.ts";
import { drawnTaps } from "./drawn-taps.ts";

/** Taps that send a card: a contact's, what a card or a topic says as a picture, or something to print. */
export function cardTaps(dependencies: Dependencies): TapHandlers<"contact-card" | "picture" | "paper"> {
  return {
    "contact-card": async (ctx, { language, contact }) => {
      const { phone, name, other } = contactCard(dependencies, language, contact);
      const { message_id } = await ctx.api.sendContact(ctx.chatId, phone, name, other);
      ctx.journal.arrived(message_id);
    },
    ...drawnTaps(dependencies),
  };
}
