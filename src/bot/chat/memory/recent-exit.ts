import { setTimeout as wait } from "node:timers/promises";
import type { Language } from "../../../content/language.ts";
import type { IdRange } from "../../telegram/message-id-ranges.ts";
import type { Sending } from "../../telegram/noted-sending.ts";

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
  /** Another one may arrive yet. */
  readonly isBroken?: boolean;
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
  /** A call that writes over the cover, or puts something beside it, may still arrive. */
  mayBeOverwritten = false;
  /** All has been done once. */
  completed = false;
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
  /** The newest ✖ by which a reply keyboard has been put away. */
  #keyboardRemovedBy = -1;
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

  /** Whether a reply keyboard has been put away already: what came between two ✖ goes by the second. */
  get keyboardRemoved(): boolean {
    return this.#keyboardRemovedBy >= this.update;
  }

  /** A keyboard was put away for the ✖ of this update, by a message that has to go, or could not be. */
  noteKeyboard(update: number, { message, unknown, failure }: Sending): void {
    if (message !== undefined) this.toDelete.add(message);
    this.unknown.push(...unknown);
    if (failure === undefined) this.#keyboardRemovedBy = Math.max(this.#keyboardRemovedBy, update);
  }

  /** The message cannot become the cover, and is being deleted: should it be covered after all, it has to be looked at. */
  release(message: number): void {
    this.#swept.add(message);
    this.toDelete.add(message);
    if (this.cover === message) this.cover = undefined;
  }

  /** Notes what became of the cover: it is there, or could not be sent. */
  noteCover({ cover, failed, unknown, failure }: Covering): void {
    for (const id of [failed, this.cover]) if (id !== undefined && id !== cover) this.toDelete.add(id);
    if (cover !== undefined) this.toDelete.delete(cover);
    this.cover = cover;
    // It may have been deleted before this was heard of; the next time that it becomes the cover it is there.
    if (cover !== undefined && this.#swept.delete(cover)) this.mustCoverAgain = true;
    this.unknown.push(...unknown);
    this.#isCover = failure === undefined;
  }
}
