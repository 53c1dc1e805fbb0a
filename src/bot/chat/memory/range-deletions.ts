import { setTimeout as wait } from "node:timers/promises";
import { Ending } from "../../telegram/ending.ts";

/** How long a deletion without an answer may still be on its way to Telegram; nobody waits longer. In milliseconds. */
const longestWay = 2000;

/** The deletions of one chat that are under way. */
interface UnderWay {
  /** Aborted when somebody waits for them: what has not arrived by now is not tried again. */
  yielding: Ending;
  readonly calls: Set<Promise<void>>;
}

/**
 * Deletions by ranges of ids of which nobody knows what stands there. Among them may be ids that Telegram has not given yet: a
 * message that is sent while such a deletion is on its way may get one of them, and would be deleted too.
 */
export class RangeDeletions {
  readonly #chats = new Map<number, UnderWay>();

  /** Makes a deletion; `work` gets what ends its trying. */
  async make(chat: number, work: (yielding: Ending) => Promise<void>): Promise<void> {
    const underWay = this.#chats.get(chat) ?? { yielding: new Ending(), calls: new Set() };
    this.#chats.set(chat, underWay);
    const made = work(underWay.yielding);
    // What was broken may still arrive.
    const over = made.catch(() => wait(longestWay, undefined, { ref: false }));
    underWay.calls.add(over);
    void over.then(() => {
      underWay.calls.delete(over);
      if (underWay.calls.size === 0 && this.#chats.get(chat) === underWay) this.#chats.delete(chat);
    });
    await made;
  }

  /** Waits until no deletion that has begun can arrive any more; they are not tried again. */
  async over(chat: number): Promise<void> {
    const underWay = this.#chats.get(chat);
    if (!underWay) return;
    underWay.yielding.abort();
    underWay.yielding = new Ending();
    const latest = wait(longestWay, undefined, { ref: false });
    await Promise.race([Promise.all(underWay.calls), latest]);
  }
}
