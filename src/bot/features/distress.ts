import { Composer } from "grammy";
import { help } from "../../content/screen.ts";
import type { Context, Parts } from "../context.ts";
import { personLanguage } from "../person-language.ts";
import { show } from "../show.ts";
import type { EndConversation } from "./locate.ts";

/** A word of distress, in whichever language, gets the numbers at once: also below a picture, and in an edited text. */
export function distress(parts: Parts, endConversation: EndConversation): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on(["message", "edited_message"]).filter(
    ({ msg }) => parts.content.distress(msg.text ?? msg.caption ?? ""),
    async (ctx) => {
      await show(ctx, parts.screens.get(await personLanguage(ctx, parts), help));
      await endConversation(ctx);
    },
  );
  return composer;
}
