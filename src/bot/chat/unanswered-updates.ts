/** Of how many chats it is known what was answered last. */
const mostChats = 10_000;

/** Which updates went without an answer, and whether the person has got another one since: only the newest wish counts. */
export class UnansweredUpdates {
  readonly #waiting = new Map<number, Set<number>>();
  readonly #overtaken = new Set<number>();
  /** The newest update of each chat that was answered. */
  readonly #newest = new Map<number, number>();

  failed(chat: number, update: number): void {
    const waiting = this.#waiting.get(chat) ?? new Set();
    this.#waiting.set(chat, waiting.add(update));
  }

  /** One that an earlier process left comes again. */
  returned(chat: number, update: number): void {
    if (update < (this.#newest.get(chat) ?? 0)) this.#overtaken.add(update);
    else this.failed(chat, update);
  }

  answered(chat: number, update: number): void {
    this.#note(chat, update);
    const waiting = this.#waiting.get(chat);
    if (!waiting) return;
    for (const id of waiting) {
      if (id > update) continue;
      waiting.delete(id);
      if (id < update) this.#overtaken.add(id);
    }
    if (waiting.size === 0) this.#waiting.delete(chat);
  }

  /** Whether this update comes again after the person has got what they asked for later. Says so once. */
  isOvertaken(update: number): boolean {
    return this.#overtaken.delete(update);
  }

  #note(chat: number, update: number): void {
    const newest = Math.max(update, this.#newest.get(chat) ?? 0);
    this.#newest.delete(chat);
    this.#newest.set(chat, newest);
    const [oldest] = this.#newest.keys();
    if (this.#newest.size > mostChats && oldest !== undefined) this.#newest.delete(oldest);
  }
}
