import type { Update } from "grammy/types";
import type { Content } from "../../content/content.ts";
import { Ending, type Abortable } from "../telegram/ending.ts";
import { isCry } from "./read-update.ts";

/** How long a cry for help waits for what the same person did before, in milliseconds. */
const patience = 1000;

/** A cry for help of the same person has overtaken the update: nothing is said for it any more. */
export class OvertakenError extends Error {
  override readonly name = "OvertakenError";
}

/** An update that waits for its turn in its chat, or has it. */
export interface InOrder {
  /** Aborted when a cry for help has waited long enough for it. */
  readonly overtaken: Abortable;
  /** Its turn has come. Says whether an update of before is in hand still, or was overtaken, so that its calls may still arrive. */
  begins(): boolean;
  ends(): void;
}

/** What can be overtaken in one chat. */
interface InChat {
  readonly updates: Map<Update, Ending>;
  readonly exits: Set<{ readonly update: number; readonly end: Ending }>;
  /** The cries for help that have waited long enough. */
  readonly overtaking: Set<Update>;
}

/**
 * Aborts the updates of a person that hang when a cry for help of theirs waits behind them. An earlier cry for help is not
 * aborted: it is answered the same way.
 */
export class Overtaking {
  readonly #content: Content;
  readonly #chats = new Map<number, InChat>();

  constructor(content: Content) {
    this.#content = content;
  }

  /** An update takes its place behind those of its chat that are being handled. */
  enter(chat: number, update: Update): InOrder {
    const all = this.#of(chat);
    const overtaken = new Ending();
    all.updates.set(update, overtaken);
    let hasOvertaken = false;
    const waiting = setTimeout(() => {
      if (!isCry(update, this.#content)) return;
      hasOvertaken = true;
      this.#overtake(all, update);
    }, patience).unref();
    return {
      overtaken,
      begins: () => {
        clearTimeout(waiting);
        const [oldest] = all.updates.keys();
        return hasOvertaken || oldest !== update;
      },
      ends: () => {
        clearTimeout(waiting);
        all.updates.delete(update);
        all.overtaking.delete(update);
        this.#deleteIdle(chat);
      },
    };
  }

  /**
   * Does what is left of an exit that was written down. A cry for help that came after it aborts the calls of the exit that
   * hang: they are made again once the person has their answer.
   *
   * @param update by which the person left
   * @param work gets the signal that aborts its calls
   */
  async givingWay<T>(chat: number, update: number, work: (end: Abortable) => Promise<T>): Promise<T> {
    const all = this.#of(chat);
    const exit = { update, end: new Ending() };
    if ([...all.overtaking].some((cry) => cry.update_id > update)) exit.end.abort();
    all.exits.add(exit);
    try {
      return await work(exit.end);
    } finally {
      all.exits.delete(exit);
      this.#deleteIdle(chat);
    }
  }

  #of(chat: number): InChat {
    const all = this.#chats.get(chat) ?? { updates: new Map(), exits: new Set(), overtaking: new Set() };
    this.#chats.set(chat, all);
    return all;
  }

  #overtake({ updates, exits, overtaking }: InChat, cry: Update): void {
    overtaking.add(cry);
    for (const exit of exits) if (exit.update < cry.update_id) exit.end.abort();
    for (const [update, overtaken] of updates) {
      if (update === cry) return;
      if (!isCry(update, this.#content)) overtaken.abort();
    }
  }

  #deleteIdle(chat: number): void {
    const all = this.#chats.get(chat);
    if (all && all.updates.size + all.exits.size === 0) this.#chats.delete(chat);
  }
}
