import type { Update } from "grammy/types";
import type { Content } from "../../content/content.ts";
import { needOf } from "./urgency.ts";

/** How long a cry for help waits for what the same person did before, in milliseconds. */
const patience = 1000;

/** A cry for help of the same person has overtaken the update: nothing is said for it any more. */
export class OvertakenError extends Error {
  override readonly name = "OvertakenError";
}

/** An update that has its place in the person's order. */
interface InOrder {
  /** Aborted when a cry for help has waited long enough for it. */
  readonly overtaken: AbortSignal;
  /** It is its turn. Says whether it has overtaken something, which may still arrive. */
  begins(): boolean;
  ends(): void;
}

/** Ends what hangs of a person when they cry for help behind it. Another cry for help is not ended: it is the same wish. */
export class Overtaking {
  readonly #content: Content;
  readonly #inOrder = new Map<number, Map<Update, AbortController>>();

  constructor(content: Content) {
    this.#content = content;
  }

  /** An update takes its place behind what is in hand. */
  enter(chat: number, update: Update): InOrder {
    const all = this.#inOrder.get(chat) ?? new Map<Update, AbortController>();
    const controller = new AbortController();
    this.#inOrder.set(chat, all.set(update, controller));
    let hasOvertaken = false;
    const waiting = setTimeout(() => {
      if (!this.#isCry(update)) return;
      hasOvertaken = true;
      this.#overtake(all, update);
    }, patience).unref();
    return {
      overtaken: controller.signal,
      begins: () => {
        clearTimeout(waiting);
        return hasOvertaken;
      },
      ends: () => {
        clearTimeout(waiting);
        all.delete(update);
        if (all.size === 0) this.#inOrder.delete(chat);
      },
    };
  }

  #overtake(all: ReadonlyMap<Update, AbortController>, cry: Update): void {
    for (const [update, controller] of all) {
      if (update === cry) return;
      if (!this.#isCry(update)) controller.abort();
    }
  }

  #isCry(update: Update): boolean {
    return !update.my_chat_member && needOf(update, this.#content) !== undefined;
  }
}
