import { isDeepStrictEqual } from "node:util";
import { refused } from "./refusals.ts";
import type { Update, UpdateQueue } from "./updates.ts";
import { Webhook } from "./webhook.ts";
import type { WebhookSettings } from "./webhook.ts";

/** https://core.telegram.org/bots/api#getupdates */
export interface PollRequest {
  readonly offset: number;
  readonly limit: number;
  /** Seconds to wait for an update. */
  readonly timeout: number;
}

interface Poll {
  readonly request: PollRequest;
  readonly timer: NodeJS.Timeout;
  readonly resolve: (updates: Update[]) => void;
  readonly reject: (error: Error) => void;
}

const giveNothing = ({ resolve }: Poll) => {
  resolve([]);
};

/** Brings the updates to the bot, by webhook or by getUpdates: one of them at a time, as Telegram has it. */
export class Delivery {
  readonly #queue: UpdateQueue;
  readonly #options: { now: () => number; retryDelay: number };
  #webhook: Webhook | undefined;
  #poll: Poll | undefined;

  constructor(queue: UpdateQueue, options: { now: () => number; retryDelay: number }) {
    this.#queue = queue;
    this.#options = options;
  }

  get webhook(): Webhook | undefined {
    return this.#webhook;
  }

  /** Sets the webhook, or takes it away; nothing happens to one that is set just so already. */
  async setWebhook(settings: WebhookSettings | undefined): Promise<void> {
    const before = this.#webhook;
    if (isDeepStrictEqual(before?.settings, settings)) return;
    this.#webhook = settings && new Webhook(settings, this.#queue, this.#options);
    if (this.#webhook !== undefined) {
      this.#endPoll(({ reject }) => {
        reject(refused("terminatedBySetWebhook"));
      });
    }
    await before?.close();
    this.deliver();
  }

  /** Waits for updates, until the timeout or until the caller is gone. */
  poll(request: PollRequest, signal: AbortSignal): Promise<Update[]> {
    if (this.#webhook !== undefined) throw refused("webhookActive");
    this.#endPoll(({ reject }) => {
      reject(refused("otherGetUpdates"));
    });
    this.#confirmBefore(request.offset);
    return new Promise((resolve, reject) => {
      const poll: Poll = {
        request,
        timer: setTimeout(() => {
          this.#endPoll(giveNothing);
        }, request.timeout * 1000),
        resolve,
        reject,
      };
      this.#poll = poll;
      signal.addEventListener("abort", () => {
        if (this.#poll === poll) this.#endPoll(giveNothing);
      });
      this.deliver();
    });
  }

  /** Called whenever the queue may have something new. */
  deliver(): void {
    this.#webhook?.deliver();
    if (this.#poll === undefined || this.#queue.pending.length === 0) return;
    const handedOut = this.#queue.pending.slice(0, this.#poll.request.limit);
    for (const pending of handedOut) pending.again = false;
    this.#endPoll(({ resolve }) => {
      resolve(handedOut.map(({ update }) => update));
    });
  }

  async close(): Promise<void> {
    this.#endPoll(giveNothing);
    await this.#webhook?.close();
  }

  /** An offset confirms all updates before it; a negative one keeps only the last ones. */
  #confirmBefore(offset: number): void {
    const kept = offset < 0 ? this.#queue.pending.slice(offset) : [];
    this.#queue.confirm((pending) =>
      offset < 0 ? !kept.includes(pending) : !pending.again && pending.update.update_id < offset,
    );
  }

  #endPoll(end: (poll: Poll) => void): void {
    const poll = this.#poll;
    if (poll === undefined) return;
    this.#poll = undefined;
    clearTimeout(poll.timer);
    end(poll);
  }
}
