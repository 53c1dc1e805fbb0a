import { ignoreLoss } from "./guarded-store.ts";
import { longestLifetime } from "./longest-lifetime.ts";
import type { Store } from "./store.ts";

const keptName = "time-reached";
const keepEvery = 60_000;

/**
 * A clock that follows the machine's, and goes on steadily where that is set back: what was to be done at a time is done when as
 * much of it has passed, and what is kept for a while is kept no longer. So does the next process with the same store, by the
 * time that this one had reached, which is kept there once a minute. The clock stays ahead of the machine's from then on, so
 * that what others tell of the time is to be held against the machine's own.
 */
export class SteadyClock {
  readonly #machine: () => number;
  #reached = -Infinity;
  #reachedAt = performance.now();

  constructor(machine: () => number) {
    this.#machine = machine;
  }

  /** Milliseconds since 1970. */
  readonly now = (): number => {
    const at = performance.now();
    // The machine's is ahead where it slept: no time passes then by the other one.
    this.#reached = Math.max(this.#machine(), this.#reached + at - this.#reachedAt);
    this.#reachedAt = at;
    return Math.floor(this.#reached);
  };

  /**
   * Goes on where the process before has come to, and keeps in the store how far this one has come; nothing of it while the
   * store is lost. What it returns keeps that once more, and ends it.
   */
  async goOnFrom(store: Store): Promise<() => Promise<void>> {
    const keep = (): Promise<void> => {
      return store.write(keptName, Buffer.from(String(this.now())), longestLifetime).catch(ignoreLoss);
    };
    const kept = await store.read(keptName).catch(ignoreLoss);
    this.#reached = Math.max(this.now(), Number(kept && Buffer.from(kept).toString()) || 0);
    await keep();
    const keeping = setInterval(() => void keep(), keepEvery).unref();
    return () => {
      clearInterval(keeping);
      return keep();
    };
  }
}
