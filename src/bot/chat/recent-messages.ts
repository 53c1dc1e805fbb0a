import { rememberedFor } from "./departures.ts";

/** Of how many messages of one chat it is remembered by which update they came. */
const mostOfOneChat = 100;

interface Recent {
  /** By the id of each message, the last update that it shows something of. */
  readonly byUpdate: Map<number, number>;
  at: number;
}

/**
 * By which update the messages of the last minutes came, as far as this process knows: what came by a newer one than ✖ is the
 * person's, though the store could not take a word of it.
 */
export class RecentMessages {
  readonly #chats = new Map<number, Recent>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** A message came by an update, or shows since what that asked for. */
  came(chat: number, update: number, message: number): void {
    this.#deleteOld();
    const { byUpdate } = this.#chats.get(chat) ?? { byUpdate: new Map<number, number>() };
    const latest = Math.max(update, byUpdate.get(message) ?? 0);
    byUpdate.delete(message);
    byUpdate.set(message, latest);
    const [oldest] = byUpdate.keys();
    if (byUpdate.size > mostOfOneChat && oldest !== undefined) byUpdate.delete(oldest);
    this.#chats.delete(chat);
    this.#chats.set(chat, { byUpdate, at: this.#now() });
  }

  /** What came by updates that are newer than this one. */
  since(chat: number, update: number): ReadonlySet<number> {
    return new Set(this.#where(chat, (by) => by > update));
  }

  /** What came by this update or older ones, whether or not it is there still. */
  until(chat: number, update: number): readonly number[] {
    return this.#where(chat, (by) => by <= update);
  }

  delete(chat: number): void {
    this.#chats.delete(chat);
  }

  #where(chat: number, isMeant: (update: number) => boolean): number[] {
    this.#deleteOld();
    const all = [...(this.#chats.get(chat)?.byUpdate ?? [])];
    return all.filter(([, by]) => isMeant(by)).map(([message]) => message);
  }

  #deleteOld(): void {
    const oldest = this.#now() - rememberedFor;
    for (const [chat, { at }] of this.#chats) {
      if (at >= oldest) break;
      this.#chats.delete(chat);
    }
  }
}
