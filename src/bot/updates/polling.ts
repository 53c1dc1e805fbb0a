import { setTimeout as wait } from "node:timers/promises";
import type { Api, Bot } from "grammy";
import type { Update } from "grammy/types";
import { allowedUpdates } from "../telegram/allowed-updates.ts";
import type { Dependencies, IncomingContext } from "../chat/context.ts";
import { describeFailure, retryAfter, whyLost, type LostUpdates } from "../telegram/failure.ts";
import { isTelegramNumber } from "../chat/read-update.ts";
import { withCallState } from "../telegram/call-state.ts";
import { isAborted } from "../telegram/ending.ts";

/** Between two attempts to reach Telegram, in milliseconds: steady, so that the bot is back soon after an outage. */
const retryEvery = 3000;
/** How long Telegram waits for something to tell when nothing is in hand, in seconds. */
const patience = 30;
/** How soon Telegram is asked for more where nothing new came: what is in hand it tells again, too, and so waits for nothing. */
const lookEvery = 100;
/**
 * How many updates Telegram may have to tell again. It tells of a hundred, so that with more nobody would see a newer ✖; and
 * each of them is read again whenever it is asked.
 */
const mostUnconfirmed = 30;
/** How many of the newest stay unconfirmed when there are more. */
const leftUnconfirmed = 10;
/** After a week without an update Telegram numbers the next one anew, perhaps from below; in milliseconds, and sooner than that. */
const numbersAnewAfter = 6 * 86_400_000;

/** The asking for updates, while it lasts. */
export interface Polling {
  /** Stops asking, and tells Telegram what has been handled. */
  stop(): Promise<void>;
}

/** What is done with updates. */
export interface UpdateHandling {
  /** Handles one; it does not reject. */
  readonly handle: (update: Update) => Promise<void>;
  /** Writes down what is still in hand, before it is confirmed all the same. */
  readonly keep: (updates: readonly Update[]) => Promise<unknown>;
}

/** Which updates Telegram need not tell again. */
class Confirmation {
  /** What it would tell again, in the order in which it came. The first of them is in hand, the others may be done. */
  readonly #unconfirmed = new Map<number, { readonly update: Update; isSafe: boolean }>();
  readonly #inHand = new Set<Promise<void>>();
  readonly #handling: UpdateHandling;
  readonly #now: () => number;
  /** The newest that has come, and when. */
  #last = { id: 0, at: 0 };

  constructor(handling: UpdateHandling, now: () => number) {
    this.#handling = handling;
    this.#now = now;
  }

  /** What is not above this number has come before. */
  get #newest(): number {
    return this.#now() - this.#last.at < numbersAnewAfter ? this.#last.id : 0;
  }

  /** From this update on Telegram is to tell: the oldest in hand, so that a process that is killed loses none. */
  get offset(): number {
    const [oldest = this.#newest + 1] = this.#unconfirmed.keys();
    return oldest;
  }

  /** Whether Telegram tells some again that are in hand, and so waits for nothing. */
  get tellsAgain(): boolean {
    return this.#unconfirmed.size > 0;
  }

  /** Takes those in hand that come for the first time; says whether there were any. */
  take(updates: readonly Update[]): boolean {
    const before = this.#newest;
    const newOnes = updates.filter(({ update_id: id }) => isTelegramNumber(id) && id > before);
    for (const update of newOnes) {
      const { update_id: id } = update;
      this.#last = { id, at: this.#now() };
      this.#unconfirmed.set(id, { update, isSafe: false });
      const work = this.#handling.handle(update).finally(() => {
        this.#inHand.delete(work);
        this.#makeSafe(id);
      });
      this.#inHand.add(work);
    }
    return newOnes.length > 0;
  }

  /** Lets Telegram tell newer ones: what is in hand for too long is written down instead. */
  async makeRoom(): Promise<void> {
    if (this.#unconfirmed.size <= mostUnconfirmed) return;
    const oldest = [...this.#unconfirmed.values()].slice(0, -leftUnconfirmed);
    const inHand = oldest.filter(({ isSafe }) => !isSafe);
    // What cannot be written down now stays in hand here: whoever comes after it must not wait.
    await this.#handling.keep(inHand.map(({ update }) => update));
    for (const { update } of inHand) this.#makeSafe(update.update_id);
  }

  #makeSafe(id: number): void {
    const one = this.#unconfirmed.get(id);
    if (one) one.isSafe = true;
    for (const [oldest, { isSafe }] of this.#unconfirmed) {
      if (!isSafe) return;
      this.#unconfirmed.delete(oldest);
    }
  }

  /** Waits until one of them is handled. */
  async oneHandled(): Promise<void> {
    await Promise.race(this.#inHand);
  }

  async allHandled(): Promise<void> {
    await Promise.all(this.#inHand);
  }
}

/**
 * Asks Telegram for updates until it is stopped, and confirms those only that are handled. People are served side by side.
 * @param lost called when Telegram refuses for good
 */
export function startPolling(
  { api }: Bot<IncomingContext>,
  handling: UpdateHandling,
  lost: (reason: LostUpdates) => void,
  { log, now }: Pick<Dependencies, "log" | "now">,
): Polling {
  const stopping = new AbortController();
  const { signal } = stopping;
  const confirmation = new Confirmation(handling, now);

  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await ask(api, confirmation, signal);
      } catch (error) {
        if (isAborted(signal)) return;
        const reason = whyLost(error);
        if (reason) {
          log.fatal({ event: "polling-refused", reason, ...describeFailure(error) });
          lost(reason);
          return;
        }
        log.warn({ event: "polling-failed", ...describeFailure(error) });
        await wait(retryAfter(error) ?? retryEvery, undefined, { signal, ref: false }).catch(() => undefined);
      }
    }
  };

  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
      await confirmation.allHandled();
      if (confirmation.offset > 1)
        await api.getUpdates({ offset: confirmation.offset, limit: 1, timeout: 0 });
    },
  };
}

/** Asks once, and takes what comes. */
async function ask(api: Api, confirmation: Confirmation, signal: AbortSignal): Promise<void> {
  await confirmation.makeRoom();
  const { offset, tellsAgain } = confirmation;
  const request = { offset, timeout: tellsAgain ? 0 : patience, allowed_updates: allowedUpdates };
  const callState = { broken: false, cancel: [signal] };
  const isMore = confirmation.take(await withCallState(callState, () => api.getUpdates(request)));
  // Behind what came there may be more. Where nothing new comes, the answer may have come at once, and would the next time, too.
  if (isMore) return;
  const handled = new AbortController();
  const ending = AbortSignal.any([signal, handled.signal]);
  const pause = wait(lookEvery, undefined, { signal: ending, ref: false }).catch(() => undefined);
  await Promise.race([confirmation.oneHandled(), pause]);
  handled.abort();
}
