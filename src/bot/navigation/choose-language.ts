import type { Language } from "../../content/language.ts";
import { menu } from "../../content/screen-ids.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { edit } from "../chat/send.ts";
import { showMessage } from "../chat/show-message.ts";

/** Keeps the language that somebody chose, and shows the menu in it. */
export async function chooseLanguage(
  ctx: Context,
  language: Language,
  { records, screens, say }: Dependencies,
): Promise<void> {
  const [isKept, shown] = await Promise.all([
    records.chooseLanguage(ctx.chatId, language),
    showMessage(ctx, screens.get(language, menu)),
  ]);
  if (isKept) return;
  const lost = screens.withNotice(language, say(language, "talk-language-lost"), menu);
  // Said in the menu that was sent, so that no second one stands below it.
  if (await edit(ctx.api, ctx.chatId, shown, lost)) ctx.journal.shows(shown, lost);
  else await showMessage(ctx, lost);
}
