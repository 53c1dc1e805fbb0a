import { Composer } from "../chat/composer.ts";
import type { Button } from "../../content/button.ts";
import { about, menu } from "../../content/screen-ids.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { showMessage } from "../chat/show-message.ts";
import { numbersToCopy } from "../screen/numbers-to-copy.ts";

/**
 * Everything else that a person sends gets the menu. Nothing of it is downloaded. It may be a cry that was not understood: the
 * number to call in danger stands last, and is copied in one tap. The row about the bot is left out to make room for that.
 */
export function fallback(dependencies: Dependencies): Composer<Context> {
  const { content, say, screens } = dependencies;
  const isAbout = (button: Button): boolean => button.kind === "screen" && button.screen === about;
  const composer = new Composer<Context>();
  composer.on(["message", "edited_message"], async (ctx) => {
    // The first picture of an album was answered: what stands there may be help, and no menu takes its place.
    if (ctx.isFurtherPicture) return;
    const { language } = ctx;
    const line = ctx.msg.text === undefined ? "talk-media" : "talk-menu";
    const { text, rows } = content.screen(language, menu);
    const [toHelp = [], ...others] = rows.filter((row) => !row.every(isAbout));
    const lines = [say(language, line), text, say(language, "talk-danger")].join("\n\n");
    await showMessage(
      ctx,
      screens.compose({
        language,
        screen: menu,
        text: lines,
        rows: [toHelp, ...numbersToCopy(content, language, lines), ...others],
      }),
    );
  });
  return composer;
}
