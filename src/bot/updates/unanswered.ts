import { BotError } from "grammy";

/** Nothing could be said to the person, not even the numbers, since Telegram cannot be reached: the update has to come again. */
export class UnansweredError extends Error {
  override readonly name = "UnansweredError";
}

/** Whether this is what ended the handling of an update. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof UnansweredError || (error instanceof BotError && isUnanswered(error.error));
}

/** Which updates went without an answer, and whether the person has got another one since: only the newest wish counts. */
export class Unanswered {
  readonly #waiting = new Map<number, Set<number>>();
  readonly #overtaken = new Set<number>();

  failed(chat: number, update: number): void {
    const waiting = this.#waiting.get(chat) ?? new Set();
    this.#waiting.set(chat, waiting.add(update));
  }

  answered(chat: number, update: number): void {
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
}
