import type { ConversationData, VersionedState } from "@grammyjs/conversations";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import { z } from "zod";
import type { Language, Languages } from "../../../content/language.ts";
import type { TimerChoice } from "../../../content/button.ts";
import type { ScheduledJobs } from "../../../store/scheduled-jobs.ts";
import { chatSchema, emptyChat, timerFields, type Chat } from "./chat-record.ts";
import { exitSchema, recentExitSchema, rememberedFor, type Exit } from "./exit-record.ts";
import { mergeExits } from "./merge-exits.ts";
import { elseInMemory, type JobsElseInMemory } from "./jobs-in-memory.ts";
import type { Jobs } from "./jobs.ts";
import { StoreLostError } from "../../../store/guarded-store.ts";
import type { EncryptedStore } from "../../../store/encrypted-store.ts";
import { ConcurrencyLimit } from "../../telegram/concurrency-limit.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** How long a bot may delete a message; nothing about a chat is kept longer. */
export const deletable = 48 * hour;

/** Of how many chats it is remembered that something could not be kept of them. */
const mostOutdated = 10_000;

/** A chat that is covered or erased when it is time. `at` tells a timer that was set anew from the one that was taken. */
export interface Timer {
  readonly chat: number;
  readonly language: string;
  readonly at: number;
}

const updateSchema = z.custom<Update>(isObject);
const updateGroupSchema = z.union([
  z.object({ id: z.int(), updates: z.array(updateSchema) }),
  // As earlier versions wrote it.
  updateSchema.transform((update) => ({ id: update.update_id, updates: [update] })),
]);

/** Updates of one chat that are kept together, under the id of one of them. */
export interface UpdateGroup {
  readonly id: number;
  readonly updates: readonly Update[];
}

/** What the bot remembers of a person between two updates. A lost store never keeps a person from an answer. */
export interface Records {
  /** The language the person chose; nothing where none was, or where the store is lost. */
  language(person: number): Promise<Language | undefined>;
  /** Says whether the choice is kept. */
  chooseLanguage(person: number, language: Language): Promise<boolean>;
  chat(person: number): Promise<Chat | undefined>;
  keepChat(person: number, chat: Chat): Promise<boolean>;
  /**
   * Changes what is known of a chat, one change after the other; keeps it where `change` gives another object than it got.
   */
  changeChat(person: number, change: (before: Chat) => Chat): Promise<Chat>;
  /** Whether something of the chat could not be kept, so that what is read of it is not all. */
  isOutdated(person: number): boolean;
  /** What could not be kept of a chat is looked for now: from here on it counts as known. */
  noteUpToDate(person: number): void;
  /** Says whether the choice is kept. */
  chooseTimer(person: number, choice: TimerChoice): Promise<boolean>;
  /**
   * Deletes all of a person but an exit, unless something is kept of what came by a newer update than `exitUpdate`; says
   * whether nothing of before it is kept.
   */
  deleteAll(person: number, exitUpdate?: number): Promise<boolean>;
  deleteConversation(person: number): Promise<void>;
  /** Says whether this update has been handled, by whichever replica. */
  isHandled(update: number): Promise<boolean>;
  markHandled(update: number): Promise<void>;
  readonly covers: Jobs<Timer>;
  readonly erasures: Jobs<Timer>;
  /** Where they cannot be written down they are kept in memory, until they can or this process ends. */
  readonly exits: JobsElseInMemory<Exit>;
  /** Updates that nobody has been answered yet, by their ids. */
  readonly keptUpdates: Jobs<UpdateGroup>;
  /** By which update a person left, for some minutes: so that what came before it does nothing, in whichever process. */
  readonly recentExits: {
    read(person: number): Promise<z.infer<typeof recentExitSchema> | undefined>;
    /** As `read`, but says where the store cannot tell. */
    ask(person: number): Promise<z.infer<typeof recentExitSchema> | "unknown" | undefined>;
    write(person: number, recentExit: z.infer<typeof recentExitSchema>): Promise<boolean>;
    delete(person: number): Promise<void>;
  };
  /** What the bot's profile was set to last, as a digest: it says nothing of anybody. */
  readonly profile: {
    read(): Promise<string | undefined>;
    write(digest: string): Promise<void>;
  };
  /** Where the conversations plugin keeps a conversation in progress. */
  readonly conversations: {
    read(person: string): Promise<VersionedState<ConversationData> | undefined>;
    write(person: string, state: VersionedState<ConversationData>): Promise<void>;
    delete(person: string): Promise<void>;
  };
}

/** Declares all that is kept: the chosen language for 90 days without use, everything else for 48 hours at most. */
export function createRecords(
  encryptedStore: EncryptedStore,
  languages: Languages,
  log: Logger,
  now: () => number,
): Records {
  const languageRecords = encryptedStore.records("language", z.string(), {
    lifetime: 90 * day,
    renewAfter: day,
  });
  const chats = encryptedStore.records("chat", chatSchema, { lifetime: deletable, renewAfter: hour });
  const conversations = encryptedStore.records(
    "conversation",
    z.custom<VersionedState<ConversationData>>(isObject),
    {
      lifetime: day,
    },
  );
  const handled = encryptedStore.once("update", day);
  const profiles = encryptedStore.records("profile", z.string(), {
    lifetime: 7 * day,
    survivesDeleteAll: true,
  });
  const exits = encryptedStore.jobs("exit", exitSchema, { survivesDeleteAll: true });
  const recentExits = encryptedStore.records("departure", recentExitSchema, {
    lifetime: rememberedFor,
    survivesDeleteAll: true,
  });

  /** The store says itself in the log when it is lost; here its absence only becomes an answer. */
  const unlessLost = async <T, U>(work: Promise<T>, otherwise: U): Promise<T | U> => {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof StoreLostError)) throw error;
      log.debug({ event: "without-store" });
      return otherwise;
    }
  };
  const done = (work: Promise<void>): Promise<boolean> =>
    unlessLost(
      work.then(() => true),
      false,
    );
  const jobsOf = <T>(jobs: ScheduledJobs<T>): Jobs<T> => ({
    schedule: (...job) => done(jobs.schedule(...job)),
    read: (person) => unlessLost(jobs.read(person), undefined),
    cancel: (person) => unlessLost(jobs.cancel(person), undefined),
    take: (limit, lease) => unlessLost(jobs.take(limit, lease), []),
  });

  const outdated = new Set<number>();
  const noteOutdated = (person: number): void => {
    outdated.delete(person);
    outdated.add(person);
    const [oldest] = outdated;
    if (outdated.size > mostOutdated && oldest !== undefined) outdated.delete(oldest);
  };

  const chat = (person: number): Promise<Chat | undefined> => unlessLost(chats.read(person), undefined);
  const keepChat = async (person: number, kept: Chat): Promise<boolean> => {
    const isKept = await done(chats.write(person, kept));
    if (!isKept) noteOutdated(person);
    return isKept;
  };
  const changing = new ConcurrencyLimit(1);
  const timer = z.object({ chat: z.int(), language: z.string(), at: z.int() });
  const timers = { cover: encryptedStore.jobs("cover", timer), erase: encryptedStore.jobs("erasure", timer) };
  return {
    language: async (person) =>
      languages.of((await unlessLost(languageRecords.read(person), undefined)) ?? ""),
    chooseLanguage: (person, language) => done(languageRecords.write(person, language)),
    chat,
    keepChat,
    changeChat: (person, change) =>
      changing.run(person, async () => {
        const before = (await chat(person)) ?? emptyChat;
        const after = change(before);
        if (after !== before) await keepChat(person, after);
        return after;
      }),
    isOutdated: (person) => outdated.has(person),
    noteUpToDate: (person) => {
      outdated.delete(person);
    },
    chooseTimer: async (person, { kind, after }) => {
      const chosen = { ...((await chat(person)) ?? emptyChat), [timerFields[kind]]: after };
      if (!(await done(chats.write(person, chosen)))) return false;
      return after > 0 || done(timers[kind].cancel(person));
    },
    deleteAll: (person, exitUpdate = Infinity) =>
      changing.run(person, async () => {
        const isNewer = ((await chat(person))?.update ?? 0) > exitUpdate;
        return isNewer || done(encryptedStore.deleteAll(person));
      }),
    deleteConversation: (person) => unlessLost(conversations.delete(person), undefined),
    isHandled: (update) => unlessLost(handled.isDone(update), false),
    markHandled: (update) => unlessLost(handled.markDone(update), undefined),
    covers: jobsOf(timers.cover),
    erasures: jobsOf(timers.erase),
    exits: elseInMemory(jobsOf(exits), {
      ask: (person) => unlessLost(exits.read(person), "unknown"),
      join: mergeExits,
      now,
    }),
    keptUpdates: jobsOf(encryptedStore.jobs("unanswered", updateGroupSchema, { survivesDeleteAll: true })),
    recentExits: {
      read: (person) => unlessLost(recentExits.read(person), undefined),
      ask: (person) => unlessLost(recentExits.read(person), "unknown"),
      write: (person, recentExit) => done(recentExits.write(person, recentExit)),
      delete: (person) => unlessLost(recentExits.delete(person), undefined),
    },
    profile: {
      read: () => unlessLost(profiles.read("bot"), undefined),
      write: (digest) => unlessLost(profiles.write("bot", digest), undefined),
    },
    conversations: {
      read: (person) => unlessLost(conversations.read(person), undefined),
      write: (person, state) => unlessLost(conversations.write(person, state), undefined),
      delete: (person) => unlessLost(conversations.delete(person), undefined),
    },
  };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
