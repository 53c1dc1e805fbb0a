import { pino } from "pino";
import { createRecords } from "../../src/bot/chat/records/create-records.ts";
import type { Records } from "../../src/bot/chat/records/records.ts";
import { dataKeyFrom } from "../../src/store/data-key.ts";
import type { Store } from "../../src/store/store.ts";
import { EncryptedStore } from "../../src/store/encrypted-store.ts";
import { content } from "../published.ts";
import { token } from "../world.ts";

/** Reads what the app keeps in a store, with the app's own key. */
export function memoryOf(store: Store, now: () => number): Records {
  const encrypted = new EncryptedStore({ store, dataKey: dataKeyFrom({ token }), now });
  return createRecords(encrypted, content.languages, pino({ level: "silent" }), now);
}

/** What is kept of a person, by its kind; that ✖ was tapped is none of it. */
export async function keptOf(memory: Records, chat: number): Promise<Readonly<Record<string, unknown>>> {
  const [record, language, conversation, cover, erasure, exit] = await Promise.all([
    memory.chat(chat),
    memory.language(chat),
    memory.conversations.read(chat),
    memory.covers.read(chat),
    memory.erasures.read(chat),
    memory.exits.read(chat),
  ]);
  const all = { chat: record, language, conversation, cover, erasure, exit };
  return Object.fromEntries(Object.entries(all).filter(([, kept]) => kept !== undefined));
}
