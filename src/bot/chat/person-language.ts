import type { Context as BaseContext } from "grammy";
import type { Language } from "../../content/language.ts";
import type { Dependencies } from "./context.ts";

/** The language to answer in: the one the person chose, or else that of their Telegram. */
export async function personLanguage(
  ctx: Pick<BaseContext, "from" | "chatId">,
  { records, content }: Pick<Dependencies, "records" | "content">,
): Promise<Language> {
  const chosen = ctx.chatId === undefined ? undefined : await records.language(ctx.chatId);
  return chosen ?? content.languages.forPerson(ctx.from?.language_code);
}
