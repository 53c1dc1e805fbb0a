import type { ConversationData, VersionedState } from "@grammyjs/conversations";
import type { Language } from "../../../content/language.ts";
import type { TimerChoice } from "../../../content/timer-choices.ts";
import type { Chat } from "./chat-record.ts";
import type { RecentExitRecord } from "./exit-record.ts";
import type { Jobs } from "./jobs.ts";
import type { KeptAlbums } from "./kept-albums.ts";
import type { Timer } from "./timer-record.ts";
import type { UpdateGroup } from "./update-group.ts";
import type { WrittenExits } from "./written-exits.ts";

/** What the bot remembers of a person between two updates. A lost store never keeps a person from an answer. */
export interface Records {
  /** The language the person chose; nothing where none was, or where the store is lost. */
  language(person: number): Promise<Language | undefined>;
  /** Says whether the choice is kept. */
  chooseLanguage(person: number, language: Language): Promise<boolean>;
  chat(person: number): Promise<Chat | undefined>;
  /**
   * Changes what is known of a chat, one change after the other; keeps it where `change` gives another object than it got.
   * `behind` is begun right behind that, so that the store commits both together, and never what comes behind alone.
   */
  changeChat(
    person: number,
    change: (before: Chat) => Chat,
    behind?: (after: Chat) => Promise<unknown>,
  ): Promise<Chat>;
  /** Whether something of the chat could not be kept: what this process knows of it may not be all. */
  isOutdated(person: number): boolean;
  /** Says that what could not be kept of a chat is being looked for: from here on it counts as known. */
  noteUpToDate(person: number): void;
  /** Of whom something could not be written down, which is kept in memory: a chat, or a timer. The oldest is the first. */
  unwritten(): readonly number[];
  /** Writes that down, and sets the timers by it; says whether it could be. To be called in the person's order. */
  writeDown(person: number): Promise<boolean>;
  /** Says whether the choice is kept. */
  chooseTimer(person: number, choice: TimerChoice): Promise<boolean>;
  /**
   * Deletes all of a person but an exit, unless something is kept of what came by a newer update than `exitUpdate`; says
   * whether nothing of before it is kept.
   */
  deleteAll(person: number, exitUpdate?: number): Promise<boolean>;
  /** Says whether this update has been handled, by whichever replica. */
  isHandled(update: number): Promise<boolean>;
  markHandled(update: number): Promise<void>;
  /** Where timers and exits cannot be written down they are kept in memory, until they can or this process ends. */
  readonly covers: Jobs<Timer>;
  readonly erasures: Jobs<Timer>;
  readonly exits: WrittenExits;
  /** Updates that nobody has been answered yet, by their ids. */
  readonly keptUpdates: Jobs<UpdateGroup>;
  readonly albums: KeptAlbums;
  /** By which update a person left, for some minutes: so that what came before it does nothing, in whichever process. */
  readonly recentExits: {
    read(person: number): Promise<RecentExitRecord | undefined>;
    /** As `read`, but says where the store cannot tell. */
    ask(person: number): Promise<RecentExitRecord | "unknown" | undefined>;
    /** Leaves what is kept of a newer ✖ as it is. Says whether the store has one of the two. */
    write(person: number, recentExit: RecentExitRecord): Promise<boolean>;
    delete(person: number): Promise<void>;
  };
  /** What the bot's profile was set to last, as a digest: it says nothing of anybody. */
  readonly profile: {
    read(): Promise<string | undefined>;
    write(digest: string): Promise<void>;
  };
  /** Where the conversations plugin keeps a conversation in progress. */
  readonly conversations: {
    read(person: number): Promise<VersionedState<ConversationData> | undefined>;
    write(person: number, state: VersionedState<ConversationData>): Promise<void>;
    delete(person: number): Promise<void>;
  };
}
