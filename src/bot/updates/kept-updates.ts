import { setTimeout as wait } from "node:timers/promises";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import { describeFailure } from "../telegram/failure.ts";
import type { Jobs } from "../chat/jobs.ts";

/** How many are taken up at once, and after which time another process takes up those of one that ended, in milliseconds. */
const most = 50;
const lease = 20_000;
/** Of how many it is remembered that they are done, though the store could not be told so. */
const mostDone = 10_000;
/** Times are kept in full seconds. */
const second = 1000;

/**
 * The updates that Telegram need not tell again though nobody has been answered yet: written down until then, so that a
 * process that ends over them loses none.
 */
export class KeptUpdates {
  readonly #jobs: Jobs<Update>;
  readonly #now: () => number;
  readonly #log: Logger;
  /** Those that are in hand here, and whether they could be written down. */
  readonly #inHand = new Map<number, { readonly update: Update; readonly isKept: Promise<boolean> }>();
  readonly #done = new Set<number>();

  constructor(jobs: Jobs<Update>, now: () => number, log: Logger) {
    this.#jobs = jobs;
    this.#now = now;
    this.#log = log;
  }

  /** Writes down an update that is in hand. Says whether it could be done. */
  keep(update: Update): Promise<boolean> {
    const { update_id: id } = update;
    const isKept = this.#jobs.schedule(id, update, this.#now() + lease);
    this.#inHand.set(id, { update, isKept });
    return isKept;
  }

  /** It is answered, or given up. */
  async release({ update_id: id }: Update): Promise<void> {
    const kept = this.#inHand.get(id);
    if (!kept) return;
    await kept.isKept;
    await this.#jobs.cancel(id);
    this.#noteDone(id);
    this.#inHand.delete(id);
  }

  /** This process ends: the next one is to take up at once what is in hand here. */
  async handOver(): Promise<void> {
    await Promise.all(
      [...this.#inHand.values()].map(({ update }) =>
        this.#jobs.schedule(update.update_id, update, this.#now() - second),
      ),
    );
  }

  /**
   * Takes up what a process left that ended, the oldest first.
   * @param handle does not reject
   */
  async takeUp(handle: (update: Update) => Promise<void>): Promise<void> {
    try {
      for (const update of await this.#due()) {
        // To be handed one that is in hand here only puts its lease off.
        if (this.#inHand.has(update.update_id)) continue;
        // The store was lost when it was done: done again, it would take the place of what came since.
        if (this.#done.has(update.update_id)) {
          await this.#jobs.cancel(update.update_id);
          continue;
        }
        this.#inHand.set(update.update_id, { update, isKept: Promise.resolve(true) });
        void handle(update);
      }
    } catch (error) {
      this.#log.error({ event: "take-up-failed", ...describeFailure(error) });
    }
  }

  /** Takes up every so many milliseconds. What it gives stops it. */
  goOnTakingUp(handle: (update: Update) => Promise<void>, every: number): () => Promise<void> {
    const stopping = new AbortController();
    const { signal } = stopping;
    const run = async (): Promise<void> => {
      while (!signal.aborted) {
        await this.takeUp(handle);
        await wait(every, undefined, { signal, ref: false }).catch(() => undefined);
      }
    };
    const running = run();
    return () => {
      stopping.abort();
      return running;
    };
  }

  #noteDone(id: number): void {
    this.#done.add(id);
    const [oldest] = this.#done;
    if (this.#done.size > mostDone && oldest !== undefined) this.#done.delete(oldest);
  }

  async #due(): Promise<Update[]> {
    const due: Update[] = [];
    let taken: number;
    do {
      const some = await this.#jobs.take(most, lease);
      due.push(...some.map(({ value }) => value));
      taken = some.length;
    } while (taken === most);
    return due.toSorted((one, other) => one.update_id - other.update_id);
  }
}
