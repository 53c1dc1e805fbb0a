import type { Language } from "../../content/language.ts";
import type { Context, Dependencies } from "./context.ts";

/** The language to answer in: the one the person chose, or else that of their Telegram. */
export async function personLanguage(
  { from, chatId }: Pick<Context, "from" | "chatId">,
  { records, content }: Pick<Dependencies, "records" | "content">,
): Promise<Language> {
  return (await records.language(chatId)) ?? content.languages.forPerson(from?.language_code);
}
