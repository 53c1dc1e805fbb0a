import { z } from "zod";
import { openChat } from "../chats.ts";
import { chatId } from "../parameters.ts";
import { refused } from "../refusals.ts";
import { method } from "./method.ts";
import type { Method } from "./method.ts";

const actions = new Set([
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
]);

/** Methods about a chat as a whole, by their documented names. */
export const chatMethods: Readonly<Record<string, Method>> = {
  sendChatAction: method(
    z.strictObject({ chat_id: chatId.optional(), action: z.string().optional() }),
    ({ chat_id, action = "" }, { world }) => {
      if (!actions.has(action.toLowerCase())) throw refused("actionInvalid");
      openChat(world, chat_id);
      return true;
    },
  ),

  leaveChat: method(z.strictObject({ chat_id: chatId.optional() }), ({ chat_id }, { world }) => {
    const chat = openChat(world, chat_id);
    if (chat.type === "private") throw refused("leavePrivate");
    chat.access = "left";
    world.changed();
    return true;
  }),
};
