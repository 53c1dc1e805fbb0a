import { deleteOldest } from "../../../delete-oldest.ts";
import { RecentMap } from "../../../recent-map.ts";
import { isOlderThanAnswer, newestAnswer, type NewestAnswer } from "../records/newest-answer.ts";
import { rememberedFor } from "../records/exit-record.ts";

/** Of how many chats it is known at most what was answered last. */
const mostChats = 20_000;
/** How many overtaken updates are remembered for certain until they come again; Telegram may never bring one again. */
const leastOvertaken = 10_000;

/** Which updates went without an answer, and whether the person has got an answer to a newer one since: then they get none. */
export class FailedUpdates {
  readonly #waiting = new Map<number, Set<number>>();
  readonly #overtaken = new Set<number>();
  readonly #newest: RecentMap<number, NewestAnswer>;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
    this.#newest = new RecentMap(mostChats, rememberedFor, now);
  }

  failed(chat: number, update: number): void {
    const waiting = this.#waiting.get(chat) ?? new Set();
    this.#waiting.set(chat, waiting.add(update));
  }

  /** An update that an earlier process left comes again. */
  returned(chat: number, update: number): void {
    if (this.isOlderThanAnswered(chat, update)) this.#overtake(update);
    else this.failed(chat, update);
  }

  answered(chat: number, update: number): void {
    this.#newest.set(chat, newestAnswer(this.#newest.get(chat), { update, at: this.#now() }));
    const waiting = this.#waiting.get(chat);
    if (!waiting) return;
    for (const id of waiting) {
      if (id > update) continue;
      waiting.delete(id);
      if (id < update) this.#overtake(id);
    }
    if (waiting.size === 0) this.#waiting.delete(chat);
  }

  /** Whether this update comes again after the person has got what they asked for later. Says so once. */
  isOvertaken(update: number): boolean {
    return this.#overtaken.delete(update);
  }

  /** Whether this process has answered a newer update of the chat in the last minutes. */
  isOlderThanAnswered(chat: number, update: number): boolean {
    return isOlderThanAnswer(this.#newest.get(chat), update, this.#now());
  }

  #overtake(update: number): void {
    this.#overtaken.add(update);
    deleteOldest(this.#overtaken, leastOvertaken);
  }
}
