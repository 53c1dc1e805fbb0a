import { Composer } from "grammy";
import { isCry } from "../../content/distress.ts";
import type { Language } from "../../content/language.ts";
import { help } from "../../content/screen.ts";
import type { Context, Parts } from "../context.ts";
import { personLanguage } from "../person-language.ts";
import type { Message } from "../screens.ts";
import { show } from "../show.ts";
import { suggestions } from "../suggestions.ts";
import type { Conversations } from "./conversations.ts";

/** How many screens stand beside the numbers: they come first. */
const mostBeside = 2;

/**
 * A word of distress, in whichever language, gets the numbers at once: also below a picture, and in an edited text. Only
 * inside a longer answer to a note it may be part of the answer ("help in the house"): then the note asks about it.
 */
export function distress(parts: Parts, talk: Conversations): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on(["message", "edited_message"]).filter(
    ({ msg }) => isCry(parts.content.distress(msg.text ?? msg.caption ?? "")),
    async (ctx) => {
      const showHelp = async (): Promise<void> => {
        await show(ctx, helpWith(parts, await personLanguage(ctx, parts), ctx.msg.text ?? ""));
      };
      if (ctx.message?.text !== undefined && parts.content.distress(ctx.message.text) === "within") {
        await talk.answer(ctx, showHelp);
        return;
      }
      await showHelp();
      await talk.leave(ctx);
    },
  );
  return composer;
}

/** Help, and below it the screens that a longer text is about. */
function helpWith({ content, screens }: Parts, language: Language, text: string): Message {
  const found = content.distress(text) === "within" ? suggestions(content, language, text) : [];
  const { text: words, rows } = content.screen(language, help);
  const below = content.navigation(language, help);
  const own = rows.slice(0, rows.length - below.length);
  return screens.compose(language, help, words, [...own, ...found.slice(0, mostBeside), ...below]);
}
