import type { Language } from "../../../content/language.ts";
import { mostBeside } from "../../../delete-oldest.ts";
import { rememberedFor } from "../records/exit-record.ts";
import { ShortLivedMap } from "../../../short-lived-map.ts";
import { ConcurrencyLimit } from "../../telegram/concurrency-limit.ts";
import { Ending, type Abortable } from "../../telegram/ending.ts";
import { RecentExit } from "./recent-exit.ts";

/** Of how many chats it is remembered for certain that they were left, where nothing is left to do. */
const leastCompleted = 20_000;

/** How often what is old is looked for, where there are not too many. */
const looksEvery = 1000;

/** How long a call that was broken may still arrive. */
const mayArriveFor = 60_000;

/** An update of a person that is in hand. */
export interface Work {
  /** Whether the person has left since. */
  readonly hasLeft: boolean;
  /** Aborted when the person leaves. */
  readonly personLeft: Abortable;
  /** What it has put into the chat, and the message that it came with: nobody else knows of these yet. */
  readonly messages: Set<number>;
  /** It may have put a reply keyboard there, of which nobody else knows yet. */
  asks: boolean;
  /** The person has left, though another process took their ✖. */
  leave(): void;
  end(): void;
}

/** An update in hand. */
class InHand implements Work {
  readonly update: number;
  readonly messages: Set<number>;
  asks = false;
  readonly end: () => void;
  readonly personLeft = new Ending();

  constructor(update: number, message: number | undefined, end: (work: InHand) => void) {
    this.update = update;
    this.messages = new Set(message === undefined ? [] : [message]);
    this.end = () => {
      end(this);
    };
  }

  get hasLeft(): boolean {
    return this.personLeft.aborted;
  }

  leave(): void {
    this.personLeft.abort();
  }
}

/**
 * Which chats were left in this process, and which updates of them were being handled: no work goes on after the exit unnoticed.
 */
export class RecentExits {
  readonly #recentExits = new Map<number, RecentExit>();
  readonly #inHand = new ShortLivedMap<number, readonly InHand[]>();
  readonly #finishing = new ConcurrencyLimit(1);
  readonly #brokenAt = new Map<number, number>();
  readonly #now: () => number;
  #lookedAt = -Infinity;

  constructor(now: () => number) {
    this.#now = now;
  }

  of(chat: number): RecentExit | undefined {
    this.#deleteOld();
    const recentExit = this.#recentExits.get(chat);
    return recentExit && recentExit.at >= this.#now() - rememberedFor ? recentExit : undefined;
  }

  /** The person leaves: ends what is in hand for them from before. */
  leave(chat: number, update: number, language: Language): RecentExit {
    // One object for every ✖ of the chat: the next one has to know of the cover that an earlier one is still sending.
    const recentExit = this.of(chat) ?? new RecentExit(update, language, this.#now());
    // The same ✖ may be brought again, while the store cannot say that it was handled.
    if (recentExit.completed && update > recentExit.update) recentExit.beginAnew();
    recentExit.at = this.#now();
    recentExit.language = language;
    recentExit.update = Math.max(update, recentExit.update);
    recentExit.mayBeOverwritten ||= this.#brokenAt.has(chat);
    this.#recentExits.delete(chat);
    this.#recentExits.set(chat, recentExit);
    for (const work of this.#inHand.get(chat) ?? []) if (work.update < update) work.leave();
    return recentExit;
  }

  /** Whether the chat has been left since this update came. */
  isOver(chat: number, update: number): boolean {
    return update < (this.#recentExits.get(chat)?.update ?? 0);
  }

  /** Takes an update in hand. */
  begin(chat: number, update: number, message: number | undefined): Work {
    const work = new InHand(update, message, (ended) => {
      const others = this.#inHand.get(chat)?.filter((other) => other !== ended) ?? [];
      if (others.length > 0) this.#inHand.set(chat, others);
      else this.#inHand.delete(chat);
    });
    if (this.isOver(chat, update)) work.leave();
    this.#inHand.set(chat, [...(this.#inHand.get(chat) ?? []), work]);
    return work;
  }

  /** Whether this process has an update of this chat in hand. */
  hasInHand(chat: number): boolean {
    return this.#inHand.get(chat) !== undefined;
  }

  /** Whether an exit of this chat is being finished in this process. */
  isFinishing(chat: number): boolean {
    return this.#finishing.has(chat);
  }

  /** Finishes one exit of a chat after the other, however long it takes: two at once would each send a cover. */
  finishing(chat: number, work: () => Promise<void>): Promise<void> {
    return this.#finishing.run(chat, work);
  }

  /** What has come into the chat by the updates in hand that the last exit ended. */
  messagesInHand(chat: number): number[] {
    return (this.#inHand.get(chat) ?? []).flatMap(({ hasLeft, messages }) => (hasLeft ? [...messages] : []));
  }

  /** Whether an update in hand that the last exit ended may have put a reply keyboard there. */
  mayAsk(chat: number): boolean {
    return (this.#inHand.get(chat) ?? []).some(({ hasLeft, asks }) => hasLeft && asks);
  }

  /** A call that says something was broken: it may arrive later. */
  noteBroken(chat: number): void {
    this.#brokenAt.set(chat, this.#now());
    const recentExit = this.#recentExits.get(chat);
    if (recentExit) recentExit.mayBeOverwritten = true;
  }

  delete(chat: number): void {
    this.#recentExits.delete(chat);
  }

  /** Several at once: V8 walks over all that was deleted before it finds the first that was not. */
  #deleteOld(): void {
    const now = this.#now();
    const isFull = this.#recentExits.size > mostBeside(leastCompleted);
    if (!isFull && Math.abs(now - this.#lookedAt) < looksEvery) return;
    this.#lookedAt = now;
    for (const [chat, { at, completed }] of this.#recentExits) {
      const isOver = completed && !this.#finishing.has(chat) && !this.#inHand.get(chat);
      if (at >= now - rememberedFor && (this.#recentExits.size <= leastCompleted || !isOver)) break;
      this.#recentExits.delete(chat);
    }
    for (const [chat, at] of this.#brokenAt) if (at < now - mayArriveFor) this.#brokenAt.delete(chat);
  }
}
