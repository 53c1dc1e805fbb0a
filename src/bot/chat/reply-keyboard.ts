import type { Api } from "grammy";

/** A reply keyboard goes only by a message that removes it, with these words. Returns that message, which has to go too. */
export function removeKeyboard(api: Api, chat: number, words: string): Promise<{ message_id: number }> {
  return api.sendMessage(chat, words, {
    disable_notification: true,
    link_preview_options: { is_disabled: true },
    reply_markup: { remove_keyboard: true },
  });
}
