import { Composer } from "../chat/composer.ts";
import { help } from "../../content/screen-ids.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { cryInUpdate } from "../chat/cry-in-update.ts";
import { showMessage } from "../chat/show-message.ts";
import { wordsOf, written } from "../chat/written-words.ts";
import { numbersToCopy } from "../screen/numbers-to-copy.ts";
import { Suggestions } from "../screen/suggestions.ts";

/** A text of no more words than this says nothing else: where it is nearly a cry, it is a cry with a typo. */
const shortCry = 3;

/**
 * What a person writes in their own words gets the screens that it is about, help always first. What is nearly a cry for
 * help is asked about, or answered as a cry where nothing else is said. The number to call in danger is always there: what
 * is found may not be what was meant. Nothing of the text is kept.
 */
export function freeText(dependencies: Dependencies): Composer<Context> {
  const { content, say, screens } = dependencies;
  const suggestions = new Suggestions(dependencies);
  const composer = new Composer<Context>();
  composer.on(written).filter(
    // What is forwarded was written by somebody else.
    ({ msg }) => !wordsOf(msg).startsWith("/") && msg.forward_origin === undefined,
    async (ctx, next) => {
      const { language } = ctx;
      const text = wordsOf(ctx.msg);
      const { how, screen = help } = cryInUpdate(ctx.update, content) ?? {};
      const isNear = how === "near";
      if (how === "likely" || (isNear && text.trim().split(/\s+/).length <= shortCry)) {
        // Who writes of suicide gets the lines for that alone.
        const answer =
          screen === help ? suggestions.below(language, help, text) : screens.get(language, screen);
        await showMessage(ctx, answer);
        return;
      }
      const found = suggestions.rows(language, text);
      if (how === undefined && found.length === 0) return next();
      const line = isNear
        ? say(language, "talk-need-help")
        : `${say(language, "talk-found")}\n\n${say(language, "talk-danger")}`;
      // The found screens say what the bot is about: the message counts as help, and covers itself as help does.
      const { label } = content.screen(language, help);
      await showMessage(
        ctx,
        screens.compose({
          language,
          screen: help,
          text: line,
          rows: [
            [{ kind: "screen", screen: help, label }],
            ...numbersToCopy(content, language, line),
            ...found,
            ...content.footer(language, help),
          ],
        }),
      );
    },
  );
  return composer;
}
