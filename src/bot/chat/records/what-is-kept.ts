import type { ConversationData, VersionedState } from "@grammyjs/conversations";
import { z } from "zod";
import type { EncryptedStore } from "../../../store/encrypted-store.ts";
import { chatSchema } from "./chat-record.ts";
import { exitSchema, recentExitSchema, rememberedFor } from "./exit-record.ts";
import { timerSchema } from "./timer-record.ts";
import { updateGroupSchema } from "./update-group.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** How long a bot may delete a message; nothing about a chat is kept longer. In milliseconds. */
export const deletable = 48 * hour;
/** For how long an album is remembered, in milliseconds: its pictures come within a second, unless the bot is busy. */
export const albumKeptFor = 2 * 60_000;

/** What is kept of an album, by its chat and Telegram's number for it there: of the pictures whose turn has come, the first and the newest update. */
const albumSchema = z.object({ first: z.int(), newest: z.int() });

/** Which pictures of an album have come. */
export type Album = z.infer<typeof albumSchema>;

/**
 * All that is kept of anybody, by purpose, and for how long: the chosen language for 90 days without use, everything else for
 * 48 hours at most. docs/privacy.md says the same to whoever asks.
 */
export function declareKept(store: EncryptedStore) {
  const conversation = z.custom<VersionedState<ConversationData>>(
    (value) => typeof value === "object" && value !== null,
  );
  return {
    languages: store.records("language", z.string(), { lifetime: 90 * day, renewAfter: day }),
    chats: store.records("chat", chatSchema, { lifetime: deletable, renewAfter: hour, remembered: 128 }),
    conversations: store.records("conversation", conversation, { lifetime: day }),
    handled: store.once("update", day),
    updates: store.jobs("unanswered", updateGroupSchema, { survivesDeleteAll: true }),
    timers: { cover: store.jobs("cover", timerSchema), erase: store.jobs("erasure", timerSchema) },
    exits: store.jobs("exit", exitSchema, { survivesDeleteAll: true }),
    recentExits: store.records("departure", recentExitSchema, {
      lifetime: rememberedFor,
      survivesDeleteAll: true,
    }),
    albums: store.records("album", albumSchema, { lifetime: albumKeptFor, survivesDeleteAll: true }),
    leftAlbums: store.once("left-album", albumKeptFor),
    profiles: store.records("profile", z.string(), { lifetime: 7 * day, survivesDeleteAll: true }),
  };
}

/** The records and jobs that are declared. */
export type Kept = ReturnType<typeof declareKept>;
