import { setTimeout as wait } from "node:timers/promises";
import type { Language } from "../../../content/language.ts";
import { rememberedFor } from "../records/exit-record.ts";
import type { IdRange } from "../../telegram/message-id-ranges.ts";
import type { Sending } from "../../telegram/noted-sending.ts";

/** Of how many chats it is remembered that they were left, where nothing is left to do. */
const mostCompleted = 20_000;

/** How long a call that was broken may still arrive. */
const mayArriveFor = 60_000;

/** For how long another cover of the same chat is waited for, in milliseconds. */
const longestCovering = 1000;

/** What became of a cover. */
export interface Covering {
  /** The message that is the cover; nothing where there is none. */
  readonly cover: number | undefined;
  /** The message that could not become it. */
  readonly failed?: number | undefined;
  /** Where another one may stand that nobody knows of. */
  readonly unknown: readonly IdRange[];
  /** What kept the cover from being sent. */
  readonly failure?: Error;
}

/** A chat that was left by ✖, and how far that has come. */
export class RecentExit {
  /** The update that asked for it: what came before it does nothing any more. */
  update: number;
  language: Language;
  at: number;
  /** The message that is the cover, or has to become it. */
  cover: number | undefined;
  /** The cover may have been written over or taken away since it was put there. */
  mustCoverAgain = false;
  /** A call that may write over the cover may still arrive. */
  mayBeOverwritten = false;
  /** All has been done once. */
  completed = false;
  /** Whether a reply keyboard has been put away already. */
  keyboardRemoved = false;
  /** A reply keyboard may have come since. */
  mustPutKeyboardAway = false;
  /** What has to go, though nothing that is kept may say so: what was no cover in the end, and what came meanwhile. */
  readonly toDelete = new Set<number>();
  /** What the exit turns into the cover, or deletes, beside the person's order: put into it, what is newer would go too. */
  readonly claimed = new Set<number>();
  /** Messages that have been deleted already. */
  readonly deleted = new Set<number>();
  /** The covers that are put there outside the person's order: one after the other, or each of two would send one. */
  #covering = Promise.resolve();
  /** Where another cover may stand that nobody knows of. */
  readonly unknown: IdRange[] = [];
  #isCover = false;
  /** Ids that were deleted whether or not there was a message. */
  readonly #swept = new Set<number>();

  constructor(update: number, language: Language, at: number) {
    this.update = update;
    this.language = language;
    this.at = at;
  }

  /** Whether something came while no more than this was found. */
  hasMoreThan(found: number): boolean {
    return this.mustCoverAgain || this.mustPutKeyboardAway || this.found !== found;
  }

  /** The person leaves once more, after all was done: the cover of before goes, and another message becomes it. */
  beginAnew(): void {
    if (this.cover !== undefined) this.toDelete.add(this.cover);
    this.cover = undefined;
    this.#isCover = false;
    this.mustCoverAgain = false;
    this.mayBeOverwritten = false;
    this.keyboardRemoved = false;
    this.mustPutKeyboardAway = false;
    this.completed = false;
    this.claimed.clear();
  }

  /** Whether nothing is known that would make the cover be put there again. */
  get isCovered(): boolean {
    return this.#isCover && !this.mustCoverAgain;
  }

  /** How much is known that has to go, beside what is kept. */
  get found(): number {
    return this.toDelete.size + this.unknown.length;
  }

  /** Puts a cover there after the one that is under way, unless that takes long. */
  coverNext(cover: () => Promise<void>): Promise<void> {
    const soon = wait(longestCovering, undefined, { ref: false });
    const mine = Promise.race([this.#covering, soon]).then(cover);
    this.#covering = mine.catch(() => undefined);
    return mine;
  }

  /**
   * Notes what was deleted. The cover may have been among ids of which nobody knew what stands there, and a message with an id
   * above the `newest` that was known may have come since.
   */
  haveGone(ids: readonly number[], newest: number): void {
    for (const id of ids) {
      this.#swept.add(id);
      if (id <= newest) this.deleted.add(id);
    }
    this.mustCoverAgain ||= this.cover !== undefined && ids.includes(this.cover);
  }

  /** A keyboard was put away by a message that has to go, or could not be. */
  noteKeyboard({ message, unknown, failure }: Sending): void {
    if (message !== undefined) this.toDelete.add(message);
    this.unknown.push(...unknown);
    this.keyboardRemoved ||= failure === undefined;
  }

  /** The message cannot become the cover, and is being deleted: should it be covered after all, it has to be looked at. */
  release(message: number | undefined): void {
    if (message === undefined) return;
    this.#swept.add(message);
    this.toDelete.add(message);
    if (this.cover === message) this.cover = undefined;
  }

  /** Notes what became of the cover: it is there, or could not be sent. */
  take({ cover, failed, unknown, failure }: Covering): void {
    for (const id of [failed, this.cover]) if (id !== undefined && id !== cover) this.toDelete.add(id);
    if (cover !== undefined) this.toDelete.delete(cover);
    this.cover = cover;
    // It may have been deleted before this was heard of; the next time that it becomes the cover it is there.
    if (cover !== undefined && this.#swept.delete(cover)) this.mustCoverAgain = true;
    this.unknown.push(...unknown);
    this.#isCover = failure === undefined;
  }
}

/** An update of a person that is in hand. */
export interface Work {
  /** Whether the person has left since. */
  readonly hasLeft: boolean;
  /** Aborted when the person leaves. */
  readonly personLeft: AbortSignal;
  /** What it has put into the chat, and the message that it came with: nobody else knows of these yet. */
  readonly messages: Set<number>;
  /** It may have put a reply keyboard there, of which nobody else knows yet. */
  asks: boolean;
  /** The person has left, though another process took their ✖. */
  leave(): void;
  end(): void;
}

/** Most updates end before anybody leaves: a signal is made for those only that ask for one. */
class InHand implements Work {
  readonly update: number;
  readonly messages: Set<number>;
  asks = false;
  readonly end: () => void;
  #hasLeft = false;
  #leaving: AbortController | undefined;

  constructor(update: number, message: number | undefined, end: (work: InHand) => void) {
    this.update = update;
    this.messages = new Set(message === undefined ? [] : [message]);
    this.end = () => {
      end(this);
    };
  }

  get hasLeft(): boolean {
    return this.#hasLeft;
  }

  get personLeft(): AbortSignal {
    this.#leaving ??= new AbortController();
    if (this.#hasLeft) this.#leaving.abort();
    return this.#leaving.signal;
  }

  leave(): void {
    this.#hasLeft = true;
    this.#leaving?.abort();
  }
}

/** Which chats were left in this process, and what was in hand for them: so that no work outlives the exit unseen. */
export class RecentExits {
  readonly #recentExits = new Map<number, RecentExit>();
  readonly #inHand = new Map<number, Set<InHand>>();
  readonly #finishing = new Map<number, Promise<void>>();
  readonly #brokenAt = new Map<number, number>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  of(chat: number): RecentExit | undefined {
    this.#deleteOld();
    return this.#recentExits.get(chat);
  }

  /** The person leaves: ends what is in hand for them from before. */
  leave(chat: number, update: number, language: Language): RecentExit {
    this.#deleteOld();
    // One for all of them: a cover that an earlier ✖ is still sending has to be known to the next.
    const recentExit = this.#recentExits.get(chat) ?? new RecentExit(update, language, this.#now());
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
    const all = this.#inHand.get(chat) ?? new Set();
    const work = new InHand(update, message, (ended) => {
      all.delete(ended);
      if (all.size === 0 && this.#inHand.get(chat) === all) this.#inHand.delete(chat);
    });
    if (this.isOver(chat, update)) work.leave();
    this.#inHand.set(chat, all.add(work));
    return work;
  }

  /** Whether this process has an update of this chat in hand. */
  hasInHand(chat: number): boolean {
    return this.#inHand.has(chat);
  }

  /** Whether an exit of this chat is being finished in this process. */
  isFinishing(chat: number): boolean {
    return this.#finishing.has(chat);
  }

  /** Finishes one exit of a chat after the other, however long it takes: two at once would each send a cover. */
  async finishing(chat: number, work: () => Promise<void>): Promise<void> {
    const before = this.#finishing.get(chat) ?? Promise.resolve();
    const mine = before.catch(() => undefined).then(work);
    this.#finishing.set(chat, mine);
    try {
      await mine;
    } finally {
      if (this.#finishing.get(chat) === mine) this.#finishing.delete(chat);
    }
  }

  /** What has come into the chat by the updates in hand that the last exit ended. */
  messagesInHand(chat: number): number[] {
    return [...(this.#inHand.get(chat) ?? [])].flatMap(({ hasLeft, messages }) =>
      hasLeft ? [...messages] : [],
    );
  }

  /** Whether an update in hand that the last exit ended may have put a reply keyboard there. */
  mayAsk(chat: number): boolean {
    return [...(this.#inHand.get(chat) ?? [])].some(({ hasLeft, asks }) => hasLeft && asks);
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

  #deleteOld(): void {
    const now = this.#now();
    for (const [chat, { at, completed }] of this.#recentExits) {
      const isOver = completed && !this.#finishing.has(chat) && !this.#inHand.has(chat);
      if (at >= now - rememberedFor && (this.#recentExits.size <= mostCompleted || !isOver)) break;
      this.#recentExits.delete(chat);
    }
    for (const [chat, at] of this.#brokenAt) if (at < now - mayArriveFor) this.#brokenAt.delete(chat);
  }
}
