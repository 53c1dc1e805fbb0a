import type { ConversationData, VersionedState } from "@grammyjs/conversations";
import type { Logger } from "pino";
import { z } from "zod";
import type { Language, Languages } from "../content/language.ts";
import { StoreLostError } from "../store/guarded-store.ts";
import type { Vault } from "../store/vault.ts";

const day = 24 * 60 * 60 * 1000;

/** What the bot remembers of a person between two updates. A lost store never keeps a person from an answer. */
export interface Memory {
  /** The language the person chose; nothing where none was, or where the store is lost. */
  language(person: number): Promise<Language | undefined>;
  /** Says whether the choice is kept. */
  chooseLanguage(person: number, language: Language): Promise<boolean>;
  /** Forgets all of a person; what a lost store still holds expires by itself. */
  forget(person: number): Promise<void>;
  /** Forgets a conversation in progress. */
  forgetConversation(person: number): Promise<void>;
  /** Where the conversations plugin keeps a conversation in progress. */
  readonly conversations: {
    read(person: string): Promise<VersionedState<ConversationData> | undefined>;
    write(person: string, state: VersionedState<ConversationData>): Promise<void>;
    delete(person: string): Promise<void>;
  };
}

/** Declares all that is kept: the chosen language for 90 days without use, a conversation in progress for one day. */
export function createMemory(vault: Vault, languages: Languages, log: Logger): Memory {
  const languageRecords = vault.records("language", z.string(), { lifetime: 90 * day, renewAfter: day });
  const conversationRecords = vault.records(
    "conversation",
    z.custom<VersionedState<ConversationData>>(isObject),
    {
      lifetime: day,
    },
  );

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
  return {
    language: async (person) =>
      languages.of((await unlessLost(languageRecords.read(person), undefined)) ?? ""),
    chooseLanguage: (person, language) =>
      unlessLost(
        languageRecords.write(person, language).then(() => true),
        false,
      ),
    forget: (person) => unlessLost(vault.forget(person), undefined),
    forgetConversation: (person) => unlessLost(conversationRecords.remove(person), undefined),
    conversations: {
      read: (person) => unlessLost(conversationRecords.read(person), undefined),
      write: (person, state) => unlessLost(conversationRecords.write(person, state), undefined),
      delete: (person) => unlessLost(conversationRecords.remove(person), undefined),
    },
  };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
