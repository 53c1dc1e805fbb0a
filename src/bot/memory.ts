import type { ConversationData, VersionedState } from "@grammyjs/conversations";
import type { Logger } from "pino";
import { z } from "zod";
import type { Language, Languages } from "../content/language.ts";
import { coverMinutes, eraseHours, type TimerChoice } from "../content/screen.ts";
import type { Dues } from "../store/dues.ts";
import { StoreLostError } from "../store/guarded-store.ts";
import type { Vault } from "../store/vault.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** How long a bot may delete a message; nothing about a chat is kept longer. */
export const deletable = 48 * hour;

const chatSchema = z.object({
  /** The message that shows the menu or a screen. */
  menu: z.int().optional(),
  /** The message that asks where the person is, and that its keyboard came with. */
  question: z.int().optional(),
  /** The message of the person that the last answer belongs to: they have sent and tapped nothing since. */
  answered: z.int().optional(),
  /** What stands beside the menu and goes with it when it covers itself: contact cards, pictures, messages to send on. */
  beside: z.array(z.int()).default([]),
  /** The menu that was replaced last: it is deleted after this is kept, so that it may still be in the chat. */
  replaced: z.int().optional(),
  /** The messages in the chat and when they came, in milliseconds since 1970: the bot's and the person's. */
  messages: z.array(z.tuple([z.int(), z.int()])),
  cover: z.literal(coverMinutes),
  erase: z.literal(eraseHours),
});

/** What is in a person's chat, so that it can be covered and erased. */
export type Chat = z.infer<typeof chatSchema>;

export const emptyChat: Chat = { beside: [], messages: [], cover: 30, erase: 0 };

/** A screen that covers itself. `at` tells a timer that was set anew from the one that was taken. */
export interface Cover {
  readonly chat: number;
  readonly language: string;
  readonly message: number;
  readonly at: number;
}

/** A chat that erases itself. */
export interface Erasure {
  readonly chat: number;
  readonly language: string;
  readonly at: number;
}

/** An erasure that was begun, and what of it is left to do. */
export interface Exit {
  readonly chat: number;
  readonly language: string;
  /** The message that stays, as the cover. */
  readonly cover?: number | undefined;
  /** Whether it has become the cover already. */
  readonly covered: boolean;
  readonly messages: readonly number[];
  /** Whether a keyboard has to be put away. */
  readonly keyboard: boolean;
}

/** What the bot remembers of a person between two updates. A lost store never keeps a person from an answer. */
export interface Memory {
  /** The language the person chose; nothing where none was, or where the store is lost. */
  language(person: number): Promise<Language | undefined>;
  /** Says whether the choice is kept. */
  chooseLanguage(person: number, language: Language): Promise<boolean>;
  chat(person: number): Promise<Chat | undefined>;
  keepChat(person: number, chat: Chat): Promise<boolean>;
  /** Says whether the choice is kept. */
  chooseTimer(person: number, choice: TimerChoice): Promise<boolean>;
  /** Forgets all of a person but an exit in progress; what a lost store still holds expires by itself. */
  forget(person: number): Promise<void>;
  forgetConversation(person: number): Promise<void>;
  /** Says whether this update has been handled, by whichever replica. */
  isHandled(update: number): Promise<boolean>;
  markHandled(update: number): Promise<void>;
  readonly covers: Times<Cover>;
  readonly erasures: Times<Erasure>;
  readonly exits: Times<Exit>;
  /** Where the conversations plugin keeps a conversation in progress. */
  readonly conversations: {
    read(person: string): Promise<VersionedState<ConversationData> | undefined>;
    write(person: string, state: VersionedState<ConversationData>): Promise<void>;
    delete(person: string): Promise<void>;
  };
}

/** Things that become due, one for each person. `schedule` says whether it is kept. */
export interface Times<T> {
  schedule(person: number, what: T, dueAt: number): Promise<boolean>;
  read(person: number): Promise<T | undefined>;
  cancel(person: number): Promise<void>;
  take(limit: number, lease: number): ReturnType<Dues<T>["take"]>;
}

/** Declares all that is kept: the chosen language for 90 days without use, everything else for 48 hours at most. */
export function createMemory(vault: Vault, languages: Languages, log: Logger): Memory {
  const languageRecords = vault.records("language", z.string(), { lifetime: 90 * day, renewAfter: day });
  const chats = vault.records("chat", chatSchema, { lifetime: deletable, renewAfter: hour });
  const conversations = vault.records("conversation", z.custom<VersionedState<ConversationData>>(isObject), {
    lifetime: day,
  });
  const handled = vault.once("update", day);

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
  const times = <T>(dues: Dues<T>): Times<T> => ({
    schedule: (person, what, dueAt) => done(dues.schedule(person, what, dueAt)),
    read: (person) => unlessLost(dues.read(person), undefined),
    cancel: (person) => unlessLost(dues.cancel(person), undefined),
    take: (limit, lease) => unlessLost(dues.take(limit, lease), []),
  });

  const chat = (person: number): Promise<Chat | undefined> => unlessLost(chats.read(person), undefined);
  const place = { chat: z.int(), language: z.string() };
  const timer = { ...place, at: z.int() };
  return {
    language: async (person) =>
      languages.of((await unlessLost(languageRecords.read(person), undefined)) ?? ""),
    chooseLanguage: (person, language) => done(languageRecords.write(person, language)),
    chat,
    keepChat: (person, kept) => done(chats.write(person, kept)),
    chooseTimer: async (person, { kind, after }) =>
      done(chats.write(person, { ...((await chat(person)) ?? emptyChat), [kind]: after })),
    forget: (person) => unlessLost(vault.forget(person), undefined),
    forgetConversation: (person) => unlessLost(conversations.remove(person), undefined),
    isHandled: (update) => unlessLost(handled.isDone(update), false),
    markHandled: (update) => unlessLost(handled.markDone(update), undefined),
    covers: times(vault.dues("cover", z.object({ ...timer, message: z.int() }))),
    erasures: times(vault.dues("erasure", z.object(timer))),
    exits: times(
      vault.dues(
        "exit",
        z.object({
          ...place,
          cover: z.int().optional(),
          covered: z.boolean(),
          messages: z.array(z.int()),
          keyboard: z.boolean(),
        }),
        { outlivesForget: true },
      ),
    ),
    conversations: {
      read: (person) => unlessLost(conversations.read(person), undefined),
      write: (person, state) => unlessLost(conversations.write(person, state), undefined),
      delete: (person) => unlessLost(conversations.remove(person), undefined),
    },
  };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
