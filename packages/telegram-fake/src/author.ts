import { addMessage } from "./chats.ts";
import type { Message, User } from "./message.ts";
import type { Update } from "./updates.ts";
import { wireMessage } from "./wire.ts";
import type { Chat, World } from "./world.ts";

/** A message that somebody sent, and the update by which the bot is told. */
export interface Sent {
  readonly message: Message;
  readonly update: Update;
}

/** Puts a person's message in a chat; the bot is told if it is there. */
export function write(world: World, chat: Chat, author: User, content: Partial<Message>): Message {
  const message: Message = {
    id: world.nextMessageId(),
    from: "person",
    author,
    text: "",
    entities: [],
    inlineKeyboard: [],
    forwarded: false,
    silent: false,
    protected: false,
    hasReplyKeyboard: false,
    sentAt: world.now(),
    ...content,
  };
  addMessage(chat, message);
  chat.notifications.read();
  return message;
}

/** Tells the bot of a message. */
export function announce(world: World, chat: Chat, message: Message): Sent {
  return { message, update: world.updates.add("message", wireMessage(message, chat), chat.id) };
}
