import { rememberedFor } from "./departures.ts";

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

  /** The chats in which something is in doubt. */
  get chats(): readonly number[] {
    const oldest = this.#now() - rememberedFor;
    for (const [chat, { at }] of this.#chats) {
      if (at >= oldest) break;
      this.#chats.delete(chat);
    }
    return [...this.#chats.keys()];
  }

  /** What is in doubt in a chat; from here on it is not. */
  take(chat: number): readonly Doubt[] {
    const { doubts = [] } = this.#chats.get(chat) ?? {};
    this.#chats.delete(chat);
    return doubts;
  }
}
