import { ShortLivedMap } from "../short-lived-map.ts";

/**
 * How long any of them may wait, in milliseconds, however many there are: what is done by then costs least where its answer is
 * waited for.
 */
const sparedFor = 100;

/** A delivery that waits for what becomes of its update. */
interface Delivery {
  /** When it came, by `performance.now()`. */
  readonly cameAt: number;
  /** Answers it, whatever becomes of the update. */
  answer(): void;
}

/**
 * The deliveries that wait for what becomes of their update. Telegram makes only so many at once, so that none of them waits
 * for long, and the oldest is answered soon when too many do: otherwise chats that hang would keep all others out.
 */
export class OpenDeliveries {
  readonly #within: number;
  readonly #most: number;
  /** By their numbers, which are counted up. */
  readonly #open = new ShortLivedMap<number, Delivery>();
  #newest = 0;
  /** None with a lower number is open. */
  #oldest = 1;
  #looking: NodeJS.Timeout | undefined;

  /** @param options.within how long one may wait, in milliseconds */
  constructor({ within, most }: { readonly within: number; readonly most: number }) {
    this.#within = within;
    this.#most = most;
  }

  /** The outcome, or `otherwise` where it cannot be waited for. */
  outcomeOf<T, U>(work: Promise<T>, otherwise: U): Promise<T | U> {
    const number = ++this.#newest;
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#open.delete(number);
      };
      const answer = (): void => {
        end();
        resolve(otherwise);
      };
      const timer = setTimeout(answer, this.#within).unref();
      this.#open.set(number, { cameAt: performance.now(), answer });
      if (this.#open.size > this.#most) this.#makeRoom();
      work.then(resolve, reject);
      work.then(end, end);
    });
  }

  /** Answers the oldest of those that are too many, and looks again when the next one is not spared any longer. */
  #makeRoom(): void {
    while (this.#open.size > this.#most) {
      while (!this.#open.get(this.#oldest)) this.#oldest += 1;
      const oldest = this.#open.get(this.#oldest);
      const left = sparedFor - (performance.now() - (oldest?.cameAt ?? 0));
      if (left > 0) {
        this.#lookIn(left);
        return;
      }
      oldest?.answer();
    }
  }

  #lookIn(milliseconds: number): void {
    if (this.#looking) return;
    this.#looking = setTimeout(() => {
      this.#looking = undefined;
      this.#makeRoom();
    }, Math.ceil(milliseconds)).unref();
  }
}
