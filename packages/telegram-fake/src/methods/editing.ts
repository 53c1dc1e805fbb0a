import { isDeepStrictEqual } from "node:util";
import { openChat, replaceMessage } from "../chats.ts";
import { parseMarkup } from "../keyboards.ts";
import type { InlineKeyboard, Message } from "../message.ts";
import { chatId, integer } from "../parameters.ts";
import { refused } from "../refusals.ts";
import { wireMessage } from "../wire.ts";
import type { Chat, World } from "../world.ts";
import { markup } from "./sending.ts";

/** What every method that edits a message takes. */
export const editing = { chat_id: chatId.optional(), message_id: integer.optional(), reply_markup: markup };

/** The chat and the bot's message in it, if the bot may edit it. */
export function editable(
  world: World,
  place: { chat_id?: number | string | undefined; message_id?: number | undefined },
) {
  if (place.chat_id === undefined && place.message_id === undefined) throw refused("messageIdMissing");
  const chat = openChat(world, place.chat_id);
  const message = chat.messages.find(({ id }) => id === place.message_id);
  if (message === undefined) throw refused("editUnknown");
  if (message.from !== "bot" || message.hasReplyKeyboard) throw refused("editForbidden");
  return { chat, message };
}

/** The inline keyboard of an edit, which may bring no other. */
export function inlineOnly(value: unknown, chat: Chat): InlineKeyboard {
  const markup = parseMarkup(value, chat);
  if (markup.kind === "inline") return markup.keyboard;
  if (markup.kind === "none") return [];
  throw refused("inlineKeyboardExpected");
}

/** Puts a message in the place of another. */
export function edit(world: World, chat: Chat, before: Message, after: Message) {
  if (isDeepStrictEqual(before, after)) throw refused("notModified");
  const edited = { ...after, editedAt: world.now() };
  replaceMessage(chat, edited);
  chat.notifications.edited(edited);
  world.changed();
  return wireMessage(edited, chat);
}
