import type { Logger } from "pino";
import type { Languages } from "../../../content/language.ts";
import type { EncryptedStore } from "../../../store/encrypted-store.ts";
import type { RecentExitRecord } from "./exit-record.ts";
import { KeptAlbums } from "./kept-albums.ts";
import { keptChats } from "./kept-chats.ts";
import type { Records } from "./records.ts";
import { timersElseInMemory } from "./timers-in-memory.ts";
import { UnlessLost } from "./unless-lost.ts";
import { declareKept, type Kept } from "./what-is-kept.ts";
import { WrittenExits } from "./written-exits.ts";

/** What the bot remembers, in an encrypted store. */
export function createRecords(
  store: EncryptedStore,
  languages: Languages,
  log: Logger,
  now: () => number,
): Records {
  const unlessLost = new UnlessLost(log);
  const kept = declareKept(store);
  const { conversations, exits, handled, profiles } = kept;
  const timers = {
    cover: timersElseInMemory(unlessLost.jobs(kept.timers.cover), now),
    erase: timersElseInMemory(unlessLost.jobs(kept.timers.erase), now),
  };
  return {
    ...keptChats(kept, timers, store, unlessLost),
    language: async (person) =>
      languages.of((await unlessLost.get(kept.languages.read(person), undefined)) ?? ""),
    chooseLanguage: (person, language) => unlessLost.isDone(kept.languages.write(person, language)),
    isHandled: (update) => unlessLost.get(handled.isDone(update), false),
    markHandled: (update) => unlessLost.get(handled.markDone(update), undefined),
    covers: timers.cover,
    erasures: timers.erase,
    exits: new WrittenExits({
      jobs: unlessLost.jobs(exits),
      ask: (person) => unlessLost.get(exits.read(person), "unknown"),
      now,
    }),
    keptUpdates: unlessLost.jobs(kept.updates),
    albums: new KeptAlbums(kept, unlessLost, now),
    recentExits: newestExits(kept, unlessLost),
    profile: {
      read: () => unlessLost.get(profiles.read("bot"), undefined),
      write: (digest) => unlessLost.get(profiles.write("bot", digest), undefined),
    },
    conversations: {
      read: (person) => unlessLost.get(conversations.read(person), undefined),
      write: (person, state) => unlessLost.get(conversations.write(person, state), undefined),
      delete: (person) => unlessLost.get(conversations.delete(person), undefined),
    },
  };
}

/** By which update a person left: the newest, also where another process took that one. */
function newestExits(
  { recentExits }: Pick<Kept, "recentExits">,
  unlessLost: UnlessLost,
): Records["recentExits"] {
  const read = (person: number): Promise<RecentExitRecord | undefined> =>
    unlessLost.get(recentExits.read(person), undefined);
  return {
    read,
    ask: (person) => unlessLost.get(recentExits.read(person), "unknown"),
    write: async (person, recentExit) => {
      const known = await read(person);
      if (known && known.update > recentExit.update) return true;
      return unlessLost.isDone(recentExits.write(person, recentExit));
    },
    delete: (person) => unlessLost.get(recentExits.delete(person), undefined),
  };
}
