import type { ConversationFlavor } from "@grammyjs/conversations";
import type { Api, Context as BaseContext } from "grammy";
import type { Logger } from "pino";
import type { Content } from "../../content/content.ts";
import type { Language } from "../../content/language.ts";
import type { Meter } from "../../metrics/meter.ts";
import type { Places } from "../../places/place.ts";
import type { Overtaking } from "./overtaking.ts";
import type { RangeDeletions } from "./memory/range-deletions.ts";
import type { FailedUpdates } from "./memory/failed-updates.ts";
import type { CoalescedMessages } from "./memory/coalesced-messages.ts";
import type { RecentExits } from "./memory/recent-exits.ts";
import type { UpdatesWithoutStore } from "./memory/updates-without-store.ts";
import type { MessageReferences } from "./message-references.ts";
import type { DrawnFiles } from "./drawn-files.ts";
import type { Turn } from "../../store/exclusive.ts";
import type { Records } from "./records/records.ts";
import type { RecentMessages } from "./memory/recent-messages.ts";
import type { QuickTapChats } from "./memory/quick-tap-chats.ts";
import type { BotAccount } from "../screen/bot-account.ts";
import type { Tap } from "../screen/callback-data.ts";
import type { Message, ScreenMessages } from "../screen/screen-messages.ts";
import type { Caller } from "../telegram/call-context.ts";
import type { Abortable } from "../telegram/ending.ts";
import type { CallsUnderWay } from "../telegram/calls-under-way.ts";
import type { NewestMessage } from "../telegram/newest-message.ts";
import type { ChatJournal } from "./chat-journal.ts";
import type { Say } from "../../content/say.ts";

export type { Turn } from "../../store/exclusive.ts";

/** grammY's context of an update as it comes in. */
export type IncomingContext = ConversationFlavor<
  BaseContext & {
    /** What the button asks for that was tapped; nothing where none was, or one of an older version. */
    tap?: Tap | undefined;
    /** The message that was shown last, for the log. */
    shown?: Pick<Message, "screen" | "language">;
    /** For whom Telegram is called; nobody where the update is of no chat. */
    caller?: Caller;
  }
>;

/** The context of an update whose turn it is in its chat. */
export type Context = IncomingContext & {
  readonly chatId: number;
  readonly caller: Caller;
  /** What the update leaves in the chat. */
  readonly journal: ChatJournal;
  /** Whether anything was kept of the chat before this update, or of how the person left it. */
  readonly isKnown: boolean;
  /** The language to answer in: that of the button, or the person's. */
  readonly language: Language;
  /** Whether it is a picture of an album, and not the first of it. */
  readonly isFurtherPicture: boolean;
  /** Whether it has overtaken another update of the person's, which may still be shown. */
  readonly hasOvertaken: boolean;
  /** Aborted when a cry for help of the same person has waited long enough for it: what waits for no call of Telegram's ends then. */
  readonly overtaken: Abortable;
};

/** What the app gives the bot. */
export interface AppDependencies {
  readonly content: Content;
  readonly places: Places;
  readonly say: Say;
  readonly records: Records;
  readonly log: Logger;
  readonly meter: Meter;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Handles what concerns one person after what is under way for them already, whichever replica does it. */
  readonly exclusive: <T>(person: number, work: (turn: Turn) => Promise<T>) => Promise<T>;
}

/** What the features of the bot are made from. */
export interface Dependencies extends AppDependencies {
  readonly account: BotAccount;
  readonly references: MessageReferences;
  readonly screens: ScreenMessages;
  readonly drawnFiles: DrawnFiles;
  /** Calls that wait for nothing, not even as long as Telegram wants: for the exit. */
  readonly urgent: Api;
  readonly recentExits: RecentExits;
  readonly rangeDeletions: RangeDeletions;
  readonly withoutStore: UpdatesWithoutStore;
  readonly recentMessages: RecentMessages;
  readonly newest: NewestMessage;
  readonly coalesced: CoalescedMessages;
  readonly failedUpdates: FailedUpdates;
  readonly overtaking: Overtaking;
  readonly quickTapChats: QuickTapChats;
  readonly callsUnderWay: CallsUnderWay;
}
