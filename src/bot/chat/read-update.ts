import type { Message, Update } from "grammy/types";
import { isExitSign, type WrittenExit } from "../../content/words/exit-words.ts";
import type { Content } from "../../content/content.ts";
import { help, isHelp } from "../../content/screen-ids.ts";
import { cryInUpdate } from "./cry-in-update.ts";
import { readTap } from "../screen/callback-data.ts";
import { wordsIn } from "./written-words.ts";

/** The chat that an update is of; nothing where it is of none. */
export function chatOf({
  message,
  edited_message,
  callback_query,
  my_chat_member,
}: Update): number | undefined {
  return (message ?? edited_message ?? callback_query?.message ?? my_chat_member)?.chat.id;
}

/** The album of which a message is a picture, of all albums of all chats: Telegram numbers them in each chat by itself. */
export function albumOf({
  chat,
  media_group_id: group,
}: Pick<Message, "chat" | "media_group_id">): string | undefined {
  return group === undefined ? undefined : `${chat.id} ${group}`;
}

/** Whether an update says that somebody lets the bot write to them again, which they had blocked. */
export function hasComeBack({ my_chat_member }: Update): boolean {
  return my_chat_member?.new_chat_member.status === "member";
}

/** The highest number that Telegram can give to an update or a message: it keeps them in 32 bits. */
const highest = 2 ** 31 - 1;

/** Whether Telegram could give this number: nobody could count on from a higher one. */
export function isTelegramNumber(id: number): boolean {
  return Number.isInteger(id) && id >= 0 && id <= highest;
}

/** Whether the message of an update has a number that Telegram could give. */
export function isNumbered({ message, edited_message, callback_query }: Update): boolean {
  const { message_id: id = 0 } = message ?? edited_message ?? callback_query?.message ?? {};
  return isTelegramNumber(id);
}

/** What an update is about: of several about the same only the newest matters to who waits for an answer. */
export function subjectOf({ callback_query, my_chat_member }: Update): string {
  if (callback_query) return `tap ${callback_query.message?.message_id ?? ""}`;
  return my_chat_member ? "membership" : "message";
}

/** Whether an update is a cry for help, by a tap or in words. */
export function isCry(update: Update, content: Content): boolean {
  return !update.my_chat_member && needOf(update, content) !== undefined;
}

/** Whether what somebody writes, or edits a message into, is a way out. */
export function writtenExit(update: Update, content: Pick<Content, "isExitWord">): WrittenExit | undefined {
  const words = wordsIn(update);
  if (isExitSign(words)) return "sign";
  return content.isExitWord(words) ? "word" : undefined;
}

/** Whether an update may be ✖, by a tap or in words. */
export function isExit(update: Update, content: Content): boolean {
  const { callback_query } = update;
  if (callback_query) return readTap(callback_query.data ?? "", content)?.kind === "exit";
  return writtenExit(update, content) !== undefined;
}

/**
 * What an update is about that is answered whatever came after it: a cry for help by the screen that answers it, a tap on
 * help, or that somebody blocks the bot. Nothing where it is none of these.
 */
export function needOf(update: Update, content: Content): string | undefined {
  const { callback_query, my_chat_member } = update;
  if (my_chat_member) return "membership";
  if (callback_query) {
    const tap = readTap(callback_query.data ?? "", content);
    if (tap?.kind === "phone-warning") return help;
    return tap?.kind === "screen" && isHelp(tap.screen) ? tap.screen : undefined;
  }
  if (wordsIn(update).startsWith("/help")) return help;
  return cryInUpdate(update, content)?.screen;
}
