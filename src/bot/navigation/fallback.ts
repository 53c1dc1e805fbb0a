import { Composer } from "grammy";
import { menu } from "../../content/screen.ts";
import type { Context, Parts } from "../chat/context.ts";
import { personLanguage } from "../chat/language.ts";
import { show } from "../chat/show.ts";

/**
 * Everything else a person sends gets the menu, kindly. Nothing of it is downloaded. It may be a cry that was not understood:
 * the number to call in danger stands last.
 */
export function fallback(parts: Parts): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on(["message", "edited_message"], async (ctx) => {
    const language = await personLanguage(ctx, parts);
    const line = ctx.msg.text === undefined ? "talk-media" : "talk-menu";
    await show(
      ctx,
      parts.screens.withNotice(language, parts.say(language, line), menu, parts.say(language, "talk-danger")),
    );
  });
  return composer;
}
