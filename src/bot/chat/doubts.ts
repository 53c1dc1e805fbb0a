import { rememberedFor } from "./departures.ts";

/**
 * For how long another process may notice later than this one that the store is back, and write down a ✖ that it took meanwhile; and how
 * often the store is asked until then, in milliseconds.
 */
const noticedWithin = 60_000;
const askEvery = 2000;
/** Of how many chats it is remembered. */
const mostChats = 10_000;

/** What was done in a chat for one update. */
export interface Doubt {
  readonly update: number;
  /** What was edited or deleted, or may be yet where the call `isBroken`. */
  readonly touched: readonly number[];
  readonly isBroken: boolean;
  /** What stands in the chat by it. */
  readonly sent: readonly number[];
}

interface Doubted {
  readonly doubts: readonly Doubt[];
  readonly at: number;
  /** When the store said first that nobody has left, and when it is asked again. */
  readonly asked?: { readonly first: number; readonly next: number };
}

/**
 * What was done while the store could not say whether the person had left since: nobody is kept waiting for help by that,
 * and it is looked at again when the store is back. It is remembered for as long as the store remembers that they left.
 */
export class Doubts {
  readonly #chats = new Map<number, Doubted>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  note(chat: number, doubt: Doubt): void {
    const doubts = [...(this.#chats.get(chat)?.doubts ?? []), doubt];
    this.#chats.delete(chat);
    this.#chats.set(chat, { doubts, at: this.#now() });
    const [oldest] = this.#chats.keys();
    if (this.#chats.size > mostChats && oldest !== undefined) this.#chats.delete(oldest);
  }

  has(chat: number): boolean {
    return this.#chats.has(chat);
  }

  /** The chats in which something is in doubt, and of which the store is to be asked now. */
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
    const doubted = this.#chats.get(chat);
    if (!doubted) return;
    const now = this.#now();
    const first = doubted.asked?.first ?? now;
    if (now - first > noticedWithin) this.#chats.delete(chat);
    else this.#chats.set(chat, { ...doubted, asked: { first, next: now + askEvery } });
  }

  /** What is in doubt in a chat. */
  of(chat: number): readonly Doubt[] {
    return this.#chats.get(chat)?.doubts ?? [];
  }

  /** Nothing is in doubt there any more. */
  delete(chat: number): void {
    this.#chats.delete(chat);
  }
}
