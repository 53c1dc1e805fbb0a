import { z } from "zod";
import { addMessage } from "../chats.ts";
import { parseMarkup } from "../keyboards.ts";
import type { Message } from "../message.ts";
import { boolean, chatId, json } from "../parameters.ts";
import { wireMessage } from "../wire.ts";
import type { Chat, World } from "../world.ts";

/** A keyboard, read by `parseMarkup` once the chat is known. */
export const markup = json(z.unknown()).optional();

/** What every method that sends a message takes. */
export const sending = {
  chat_id: chatId.optional(),
  disable_notification: boolean.optional(),
  protect_content: boolean.optional(),
  reply_markup: markup,
};

type Sending = Partial<z.output<z.ZodObject<typeof sending>>>;

/** Puts a new message of the bot in the chat, with its keyboard. */
export function send(world: World, chat: Chat, parameters: Sending, content: Partial<Message>) {
  const markup = parseMarkup(parameters.reply_markup, chat);
  const message: Message = {
    id: world.nextMessageId(),
    from: "bot",
    author: world.bot,
    text: "",
    entities: [],
    forwarded: false,
    silent: parameters.disable_notification === true,
    protected: parameters.protect_content === true,
    ...content,
    inlineKeyboard: markup.kind === "inline" ? markup.keyboard : [],
    hasReplyKeyboard: markup.kind === "reply" || markup.kind === "remove",
    sentAt: world.now(),
  };
  addMessage(chat, message);
  chat.notifications.sent(message);
  if (markup.kind === "reply") chat.replyKeyboard = markup.keyboard;
  if (markup.kind === "remove") chat.replyKeyboard = undefined;
  world.changed();
  return wireMessage(message, chat);
}
