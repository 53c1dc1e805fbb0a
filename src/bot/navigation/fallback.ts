import { Composer } from "grammy";
import { menu } from "../../content/screen.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { personLanguage } from "../chat/language.ts";
import { show } from "../chat/show.ts";

/**
 * Everything else a person sends gets the menu, kindly. Nothing of it is downloaded. It may be a cry that was not understood:
 * the number to call in danger stands last.
 */
export function fallback(dependencies: Dependencies): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on(["message", "edited_message"], async (ctx) => {
    const language = await personLanguage(ctx, dependencies);
    const line = ctx.msg.text === undefined ? "talk-media" : "talk-menu";
    await show(
      ctx,
      dependencies.screens.withNotice(
        language,
        dependencies.say(language, line),
        menu,
        dependencies.say(language, "talk-danger"),
      ),
    );
  });
  return composer;
}
