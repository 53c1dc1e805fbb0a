import type { ConversationData, VersionedState } from "@grammyjs/conversations";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import { z } from "zod";
import type { Language, Languages } from "../../content/language.ts";
import { coverMinutes, eraseHours, type TimerChoice } from "../../content/button.ts";
import type { ScheduledJobs } from "../../store/scheduled-jobs.ts";
import { rememberedFor } from "./departures.ts";
import { joinedExits } from "./joined-exits.ts";
import { elseInMemory, type JobsElseInMemory } from "./jobs-in-memory.ts";
import type { Jobs } from "./jobs.ts";
import { StoreLostError } from "../../store/guarded-store.ts";
import type { EncryptedStore } from "../../store/encrypted-store.ts";
import { Turns } from "../telegram/turns.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** How long a bot may delete a message; nothing about a chat is kept longer. */
export const deletable = 48 * hour;

/** Of how many chats it is remembered that something could not be kept of them. */
const mostOutdated = 10_000;

const idRange = z.tuple([z.int(), z.int()]).readonly();

const chatSchema = z.object({
  /** The last update that this tells of. */
  update: z.int().default(0),
  /** The newest update for which something was said, and when it came: what is older and comes again is not shown in its place. */
  answered: z.object({ update: z.int(), at: z.int() }).optional(),
  /** The message that shows the menu or a screen. */
  screenMessageId: z.int().optional(),
  /** The message that asks where the person is, and that its keyboard came with. */
  questionMessageId: z.int().optional(),
  /** The message of the person that the last answer belongs to: they have sent and tapped nothing since. */
  answeredMessageId: z.int().optional(),
  /** The message that showed a screen before: it is deleted after this is kept, so that it may still be in the chat. */
  replaced: z.int().optional(),
  /** The screen is the cover. */
  isCovered: z.boolean().optional(),
  /** A message is being sent, or was when the process ended: it comes after this one. */
  sendingAfter: z.int().optional(),
  /** The highest message id that was known when it was written down last that this one is being sent. */
  sendingUntil: z.int().optional(),
  /** Where messages may stand that nobody knows of. */
  unknown: z.array(idRange).default([]),
  /** The messages in the chat and when they came, in milliseconds since 1970: the bot's and the person's. */
  messages: z.array(z.tuple([z.int(), z.int()])),
  /** Where older messages stand. */
  older: z.array(z.tuple([z.int(), z.int(), z.int()]).readonly()).default([]),
  coverAfterMinutes: z.literal(coverMinutes),
  /** 0: never. */
  eraseAfterHours: z.literal(eraseHours),
});

/** What is in a person's chat, so that it can be covered and erased. */
export type Chat = z.infer<typeof chatSchema>;

/** What is known of a chat of which nothing is: with the timers as they are until the person chooses. */
export const emptyChat: Chat = {
  update: 0,
  messages: [],
  older: [],
  unknown: [],
  coverAfterMinutes: 30,
  eraseAfterHours: 0,
};

/** In which field the choice of a timer is kept. */
export const timerFields = { cover: "coverAfterMinutes", erase: "eraseAfterHours" } as const;

/** A chat that is covered or erased when it is time. `at` tells a timer that was set anew from the one that was taken. */
export interface Timer {
  readonly chat: number;
  readonly language: string;
  readonly at: number;
}

const exitSchema = z.object({
  chat: z.int(),
  /** What came into the chat by later updates than this one is the person's, and stays. */
  update: z.int().default(0),
  language: z.string(),
  /** The message that stays, as the cover; nothing where there is none yet. */
  cover: z.int().optional(),
  /** Whether it has become the cover already. */
  covered: z.boolean(),
  /** Whether a cover is sent where no message can become it: a new message would show on a lock screen. */
  sends: z.boolean().default(true),
  /** What has to go. */
  messages: z.array(z.int()),
  /** Where messages may stand that nobody knows of, which have to go too. */
  unknown: z.array(idRange).default([]),
  /** The cover, or what puts a keyboard away, is being sent, or was when the process ended: it comes after this one. */
  sendingAfter: z.int().optional(),
  /** Whether a keyboard has to be put away. */
  keyboard: z.boolean(),
  /** Whether what is stored of the person has to go still. */
  stored: z.boolean().default(false),
  /** How often it was tried. */
  attempts: z.int().default(0),
  /** After how many milliseconds each it is covered once more: a broken call may still arrive. */
  coverAfter: z.array(z.int()).default([]),
  /** What such a call sends may come after this message: it is looked for when the chat is covered the last time. */
  lookAfter: z.int().optional(),
});

/** An exit that was begun, and what of it is left to do. */
export type Exit = z.infer<typeof exitSchema>;

const departureSchema = z.object({
  update: z.int(),
  language: z.string(),
  cover: z.int().optional(),
  /** The cover is being sent, or was when the process ended: it comes after this one. */
  sendingAfter: z.int().optional(),
});

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
  readonly unanswered: Jobs<UpdateGroup>;
  /** By which update a person left, for some minutes: so that what came before it does nothing, in whichever process. */
  readonly departures: {
    read(person: number): Promise<z.infer<typeof departureSchema> | undefined>;
    /** As `read`, but says where the store cannot tell. */
    ask(person: number): Promise<z.infer<typeof departureSchema> | "unknown" | undefined>;
    write(person: number, departure: z.infer<typeof departureSchema>): Promise<boolean>;
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
  const departures = encryptedStore.records("departure", departureSchema, {
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
  const changing = new Turns(1);
  const timer = z.object({ chat: z.int(), language: z.string(), at: z.int() });
  const timers = { cover: encryptedStore.jobs("cover", timer), erase: encryptedStore.jobs("erasure", timer) };
  return {
    language: async (person) =>
      languages.of((await unlessLost(languageRecords.read(person), undefined)) ?? ""),
    chooseLanguage: (person, language) => done(languageRecords.write(person, language)),
    chat,
    keepChat,
    changeChat: (person, change) =>
      changing.take(person, async () => {
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
      changing.take(person, async () => {
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
      join: joinedExits,
      now,
    }),
    unanswered: jobsOf(encryptedStore.jobs("unanswered", updateGroupSchema, { survivesDeleteAll: true })),
    departures: {
      read: (person) => unlessLost(departures.read(person), undefined),
      ask: (person) => unlessLost(departures.read(person), "unknown"),
      write: (person, departure) => done(departures.write(person, departure)),
      delete: (person) => unlessLost(departures.delete(person), undefined),
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
