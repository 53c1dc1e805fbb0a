import { deleteOldest } from "../../../delete-oldest.ts";
import { rememberedFor } from "../records/exit-record.ts";

/**
 * How much later than this process another one may notice that the store is back, and write down a ✖ of the meantime; and how often the
 * store is asked until then, in milliseconds.
 */
const noticedWithin = 60_000;
const askEvery = 2000;
/** Of how many chats it is remembered for certain. */
const leastChats = 10_000;

/** What was done in a chat for one update. */
export interface UpdateWithoutStore {
  readonly update: number;
  /** What was edited or deleted, or may be yet where the call `isBroken`. */
  readonly touched: readonly number[];
  readonly isBroken: boolean;
  /** What stands in the chat by it. */
  readonly sent: readonly number[];
  /** A reply keyboard may have come by it. */
  readonly keyboard: boolean;
}

/** What was done in one chat without the store. */
interface InChat {
  readonly updates: readonly UpdateWithoutStore[];
  readonly at: number;
  /** When the store said first that nobody has left, and when it is asked again. */
  readonly asked?: { readonly first: number; readonly next: number };
}

/**
 * What was done while the store could not say whether the person had left since: nobody waits for help because of that, and it
 * is checked when the store is back. It is remembered for as long as the store remembers an exit.
 */
export class UpdatesWithoutStore {
  readonly #chats = new Map<number, InChat>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  note(chat: number, update: UpdateWithoutStore): void {
    const updates = [...(this.#chats.get(chat)?.updates ?? []), update];
    this.#chats.delete(chat);
    this.#chats.set(chat, { updates, at: this.#now() });
    deleteOldest(this.#chats, leastChats);
  }

  has(chat: number): boolean {
    return this.#chats.has(chat);
  }

  /** The chats in which something was done without the store, and for which the store is to be asked now. */
  get chats(): readonly number[] {
    const now = this.#now();
    for (const [chat, { at }] of this.#chats) {
      if (at >= now - rememberedFor) break;
      this.#chats.delete(chat);
    }
    return [...this.#chats].filter(([, { asked }]) => (asked?.next ?? 0) <= now).map(([chat]) => chat);
  }

  /** The store knows of no ✖ that came since: it is asked again, as long as another process may still write that down. */
  haveNotLeft(chat: number): void {
    const inChat = this.#chats.get(chat);
    if (!inChat) return;
    const now = this.#now();
    const first = inChat.asked?.first ?? now;
    if (now - first > noticedWithin) this.#chats.delete(chat);
    else this.#chats.set(chat, { ...inChat, asked: { first, next: now + askEvery } });
  }

  /** What was done in a chat without the store, and is still to be checked. */
  of(chat: number): readonly UpdateWithoutStore[] {
    return this.#chats.get(chat)?.updates ?? [];
  }

  /** It has been checked. */
  delete(chat: number): void {
    this.#chats.delete(chat);
  }
}
