import { ShortLivedMap } from "../short-lived-map.ts";

/**
 * The deliveries that wait for what becomes of their update. Telegram makes only so many at once, so that none of them waits
 * for long, and the oldest is answered when too many do: otherwise chats that hang would keep all others out.
 */
export class OpenDeliveries {
  readonly #within: number;
  readonly #most: number;
  /** What answers each of them, the oldest first, by its number. */
  readonly #answers = new ShortLivedMap<number, () => void>();
  #newest = 0;

  /** @param within how long one may wait, in milliseconds */
  constructor(within: number, most: number) {
    this.#within = within;
    this.#most = most;
  }

  /** The outcome, or `otherwise` where it cannot be waited for. */
  outcomeOf<T, U>(work: Promise<T>, otherwise: U): Promise<T | U> {
    const number = ++this.#newest;
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#answers.delete(number);
      };
      const answer = (): void => {
        end();
        resolve(otherwise);
      };
      const timer = setTimeout(answer, this.#within).unref();
      this.#answers.set(number, answer);
      if (this.#answers.size > this.#most) {
        const [oldest] = this.#answers.values();
        oldest?.();
      }
      work.then(resolve, reject).finally(end);
    });
  }
}
