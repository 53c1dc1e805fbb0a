import type { Message } from "./message.ts";
import { refused } from "./refusals.ts";
import type { Access, Chat, World } from "./world.ts";

const refusalOf = {
  unknown: "chatNotFound",
  unstarted: "neverStarted",
  blocked: "blocked",
  left: "notInGroup",
} as const satisfies Record<Exclude<Access, "open">, string>;

/** The chat of that id, if the bot may write to it. No chat here has a public @name. */
export function openChat(world: World, id: number | string | undefined): Chat {
  if (id === undefined) throw refused("chatIdEmpty");
  const chat = typeof id === "number" ? world.chats.get(id) : undefined;
  if (chat === undefined) throw refused("chatNotFound");
  if (chat.access !== "open") throw refused(refusalOf[chat.access]);
  return chat;
}

/** Shows a message below all others. */
export function addMessage(chat: Chat, message: Message): void {
  chat.messages = [...chat.messages, message];
}

/** Shows a message in the place of the one with its id. */
export function replaceMessage(chat: Chat, message: Message): void {
  chat.messages = chat.messages.map((other) => (other.id === message.id ? message : other));
}

/** Shows these messages no more; an id that is not there is passed over. */
export function removeMessages(chat: Chat, ids: readonly number[]): void {
  chat.messages = chat.messages.filter(({ id }) => !ids.includes(id));
}
