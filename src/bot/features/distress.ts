import { Composer } from "grammy";
import { isCry } from "../../content/distress.ts";
import { help } from "../../content/screen.ts";
import type { Context, Parts } from "../context.ts";
import { personLanguage } from "../person-language.ts";
import { show } from "../show.ts";
import { withSuggestions } from "../suggestions.ts";
import type { Conversations } from "./conversations.ts";

/**
 * A word of distress, in whichever language, gets the numbers at once: also below a picture, and in an edited text. Only
 * inside a longer answer to a note it may be part of the answer ("help in the house"): then the note asks about it.
 */
export function distress(parts: Parts, talk: Conversations): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on(["message", "edited_message"]).filter(
    ({ msg }) => isCry(parts.content.distress(msg.text ?? msg.caption ?? "")),
    async (ctx) => {
      const text = ctx.message?.text;
      if (text !== undefined && parts.content.distress(text) === "within") {
        await talk.answer(ctx, async () => {
          await show(ctx, withSuggestions(parts, await personLanguage(ctx, parts), help, text));
        });
        return;
      }
      await show(ctx, parts.screens.get(await personLanguage(ctx, parts), help));
      await talk.leave(ctx);
    },
  );
  return composer;
}
