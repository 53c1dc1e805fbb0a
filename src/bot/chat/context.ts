import type { ConversationFlavor } from "@grammyjs/conversations";
import type { Api, Context as BaseContext } from "grammy";
import type { Logger } from "pino";
import type { Content } from "../../content/content.ts";
import type { Language } from "../../content/language.ts";
import type { ScreenId } from "../../content/screen.ts";
import type { Places } from "../../places/places.ts";
import type { UnansweredUpdates } from "./unanswered-updates.ts";
import type { CoalescedMessages } from "./coalesced-messages.ts";
import type { Departures } from "./departures.ts";
import type { Records } from "./records.ts";
import type { RecentMessages } from "./recent-messages.ts";
import type { Screens } from "../screen/screens.ts";
import type { NewestMessage, ChatJournal } from "./chat-journal.ts";
import type { Say } from "../screen/interface-messages.ts";

/**
 * grammY's context, with the screen that was shown last, for the log; what the update leaves in the chat; and whether the
 * person has been served with something else than the question that is open; and whether it has overtaken another one of theirs.
 */
export type Context = ConversationFlavor<
  BaseContext & { shown?: string; journal: ChatJournal; left?: boolean; hasOvertaken?: boolean }
>;

/** What the features of the bot are made from. */
export interface Dependencies {
  readonly content: Content;
  readonly places: Places;
  readonly screens: Screens;
  readonly say: Say;
  /** A card as a PNG. */
  readonly pictures: (language: Language, card: ScreenId) => Promise<Uint8Array>;
  readonly records: Records;
  /** Calls that wait for nothing, not even as long as Telegram wants: for the exit. */
  readonly urgent: Api;
  readonly departures: Departures;
  readonly recent: RecentMessages;
  readonly newest: NewestMessage;
  readonly coalesced: CoalescedMessages;
  readonly unanswered: UnansweredUpdates;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Handles what concerns one person after what is under way for them already, whichever replica does it. */
  readonly exclusive: <T>(person: number, work: () => Promise<T>) => Promise<T>;
}
