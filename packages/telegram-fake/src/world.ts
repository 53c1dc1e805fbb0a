import type { InlineQueries } from "./inline-queries.ts";
import type { Document, Message, Photo, ReplyKeyboard, User } from "./message.ts";
import type { Delivery } from "./delivery.ts";
import type { Notifications } from "./notifications.ts";
import type { OwnRule } from "./rules.ts";
import type { UpdateQueue } from "./updates.ts";

/**
 * How the bot stands to a chat: "open" lets it write; "unknown" was never seen; "unstarted" was seen in a group only;
 * "blocked" by the person; "left" is a group without the bot.
 */
export type Access = "open" | "unknown" | "unstarted" | "blocked" | "left";

/** A chat, as those in it see it. */
export interface Chat {
  readonly id: number;
  readonly type: "private" | "group";
  /** The person's first name, or the group's title. */
  readonly name: string;
  readonly username?: string;
  access: Access;
  /** What is visible now, oldest first. */
  messages: readonly Message[];
  replyKeyboard: ReplyKeyboard | undefined;
  readonly notifications: Notifications;
}

/** Somebody who may be in a group, with their private chat with the bot: a person. */
export interface Member {
  readonly user: User;
  readonly chat: Chat;
}

/** What answerCallbackQuery said. */
export interface CallbackAnswer {
  readonly text?: string | undefined;
  readonly show_alert?: boolean | undefined;
  readonly url?: string | undefined;
}

/** A tap that the bot has been told of. */
export interface CallbackQuery {
  readonly id: string;
  readonly chat: Chat;
  answer: CallbackAnswer | undefined;
}

/** What is seen of the bot. Its words are by language code ("" is for all the others). */
export interface Profile {
  readonly name: Map<string, string>;
  readonly description: Map<string, string>;
  readonly shortDescription: Map<string, string>;
  /** By scope and language code. */
  readonly commands: Map<string, readonly { command: string; description: string }[]>;
  /** The newest first. */
  readonly photos: { readonly id: string; readonly uniqueId: string; readonly bytes: Buffer }[];
  /** What stands beside the input field. */
  menuButton: { readonly type: string };
}

/** All that this Telegram knows. Whoever changes it calls `changed` afterwards. */
export interface World {
  readonly bot: User & { readonly username: string };
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Checked besides Telegram's. */
  readonly rules: readonly OwnRule[];
  readonly chats: Map<number, Chat>;
  /** What the bot uploaded, by its file_id: it may be sent again. */
  readonly photos: Map<string, Omit<Photo, "isHidden">>;
  readonly documents: Map<string, Document>;
  readonly callbackQueries: Map<string, CallbackQuery>;
  /** Whether the bot may be asked from any chat, as @BotFather sets it. */
  readonly inlineMode: boolean;
  readonly inlineQueries: InlineQueries;
  readonly profile: Profile;
  readonly updates: UpdateQueue;
  readonly delivery: Delivery;
  readonly nextMessageId: () => number;
  readonly changed: () => void;
}

/** A time as Telegram writes it: whole seconds since 1970. */
export function unixTime(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
