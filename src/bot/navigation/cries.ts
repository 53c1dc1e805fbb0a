import { Composer } from "../chat/composer.ts";
import { isCry } from "../../content/cries/read-cry.ts";
import { help } from "../../content/screen-ids.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { cryInUpdate } from "../chat/cry-in-update.ts";
import { showMessage } from "../chat/show-message.ts";
import { wordsOf } from "../chat/written-words.ts";
import { namedCentres } from "../place/named-centres.ts";
import { Suggestions } from "../screen/suggestions.ts";
import type { Conversations } from "./conversations.ts";

/** A cry of so many words says what it is about. */
const sentence = 4;

/**
 * A cry for help, in whichever language, gets the numbers at once: also below a picture, and in an edited text. Where it names a town,
 * the way to the centre there stands below them: who is new here may not know in which region it is. Only
 * inside a longer answer to a note it may be part of the answer ("help in the house"): then the note asks about it.
 */
export function cries(dependencies: Dependencies, conversations: Conversations): Composer<Context> {
  const suggestions = new Suggestions(dependencies);
  const composer = new Composer<Context>();
  composer.on(["message", "edited_message"], async (ctx, next) => {
    const text = wordsOf(ctx.msg);
    const found = cryInUpdate(ctx.update, dependencies.content);
    if (!isCry(found)) return next();
    const { language } = ctx;
    // Who writes of suicide gets the lines for that, and nothing about offers or housing between.
    const isSuicide = found.screen !== help;
    const saysMore = !isSuicide && (found.how === "within" || text.split(/\s+/).length >= sentence);
    const answer = saysMore
      ? suggestions.below(language, found.screen, text, { first: namedCentres(dependencies, language, text) })
      : dependencies.screens.get(language, found.screen);
    if (ctx.message?.text !== undefined && found.how === "within") {
      await conversations.answer(ctx, async () => {
        await showMessage(ctx, answer);
      });
      return;
    }
    await showMessage(ctx, answer);
    await conversations.interrupt(ctx);
  });
  return composer;
}
