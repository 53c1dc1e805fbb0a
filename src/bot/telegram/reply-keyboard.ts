import type { Api } from "grammy";
import type { Language } from "../../content/language.ts";
import type { Say } from "../screen/interface-messages.ts";

/** A reply keyboard goes only by a message that removes it. Returns that message, which has to go too. */
export function removeKeyboard(
  api: Api,
  chat: number,
  language: Language,
  { say }: { readonly say: Say },
): Promise<{ message_id: number }> {
  return api.sendMessage(chat, say(language, "place-done"), {
    disable_notification: true,
    link_preview_options: { is_disabled: true },
    reply_markup: { remove_keyboard: true },
  });
}
