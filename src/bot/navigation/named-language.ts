import { Composer } from "../chat/composer.ts";
import { languageNames } from "../../content/language-names.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { chooseLanguage } from "./choose-language.ts";

/** No name of a language is longer. */
const longest = 40;

/** A language's name, in whichever language of the bot, chooses it where nothing else is written: "arabic", "العربية". */
export function namedLanguage(dependencies: Dependencies): Composer<Context> {
  const names = languageNames(dependencies.content.languages);
  const composer = new Composer<Context>();
  composer.on("message:text", async (ctx, next) => {
    const { text } = ctx.msg;
    const language = text.length > longest ? undefined : names.of(text);
    if (language === undefined) return next();
    await chooseLanguage(ctx, language, dependencies);
  });
  return composer;
}
