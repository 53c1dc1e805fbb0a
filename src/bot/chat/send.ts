import type { Api } from "grammy";
import { isRefusal } from "../telegram/failure.ts";
import type { Message } from "../screen/screen-messages.ts";

/** Sends a message as it is, without sound: only what is neutral from its first word to its last. */
export function send(api: Api, chat: number, { text, other }: Message): Promise<{ message_id: number }> {
  return api.sendMessage(chat, text, { disable_notification: true, ...other });
}

/** Puts a screen into a message. Says whether it stands there now; a message that is gone or too old cannot be edited. */
export async function edit(api: Api, chat: number, id: number, { text, other }: Message): Promise<boolean> {
  try {
    await api.editMessageText(chat, id, text, other);
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error.description.includes("message is not modified");
  }
}
