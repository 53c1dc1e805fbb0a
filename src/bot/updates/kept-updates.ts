import { setTimeout as wait } from "node:timers/promises";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import { describeFailure } from "../telegram/failure.ts";
import type { Times } from "../chat/jobs.ts";

/** How many are taken up at once, and after which time another process takes up those of one that ended, in milliseconds. */
const most = 50;
const lease = 20_000;

/**
 * The updates that Telegram need not tell again though nobody has been answered yet: written down until then, so that a
 * process that ends over them loses none.
 */
export class KeptUpdates {
  readonly #times: Times<Update>;
  readonly #now: () => number;
  readonly #log: Logger;
  /** Those that are in hand here, and whether they could be written down. */
  readonly #inHand = new Map<number, { readonly update: Update; readonly isKept: Promise<boolean> }>();

  constructor(times: Times<Update>, now: () => number, log: Logger) {
    this.#times = times;
    this.#now = now;
    this.#log = log;
  }

  /** Writes down an update that is in hand. Says whether it could be done. */
  keep(update: Update): Promise<boolean> {
    const { update_id: id } = update;
    const isKept = this.#times.schedule(id, update, this.#now() + lease);
    this.#inHand.set(id, { update, isKept });
    return isKept;
  }

  /** It is answered, or given up. */
  async release({ update_id: id }: Update): Promise<void> {
    const kept = this.#inHand.get(id);
    if (!kept) return;
    await kept.isKept;
    await this.#times.cancel(id);
    this.#inHand.delete(id);
  }

  /** This process ends: the next one is to take up at once what is in hand here. */
  async handOver(): Promise<void> {
    await Promise.all(
      [...this.#inHand.values()].map(({ update }) =>
        this.#times.schedule(update.update_id, update, this.#now()),
      ),
    );
  }

  /**
   * Takes up, every so many milliseconds, what a process left that ended.
   * @param handle does not reject
   * @returns what stops it
   */
  takeUp(handle: (update: Update) => Promise<void>, every: number): () => Promise<void> {
    const stopping = new AbortController();
    const { signal } = stopping;
    const run = async (): Promise<void> => {
      while (!signal.aborted) {
        await this.#takeUpDue(handle).catch((error: unknown) => {
          this.#log.error({ event: "take-up-failed", ...describeFailure(error) });
        });
        await wait(every, undefined, { signal, ref: false }).catch(() => undefined);
      }
    };
    const running = run();
    return () => {
      stopping.abort();
      return running;
    };
  }

  async #takeUpDue(handle: (update: Update) => Promise<void>): Promise<void> {
    for (const { value: update } of await this.#times.take(most, lease)) {
      // To be handed one that is in hand here only puts its lease off.
      if (this.#inHand.has(update.update_id)) continue;
      this.#inHand.set(update.update_id, { update, isKept: Promise.resolve(true) });
      void handle(update);
    }
  }
}
