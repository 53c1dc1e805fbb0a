import { Agent, request } from "undici";
import type { Pending, UpdateQueue } from "./updates.ts";

/** https://core.telegram.org/bots/api#setwebhook */
export interface WebhookSettings {
  readonly url: string;
  /** Empty when there is none. */
  readonly secretToken: string;
  readonly maxConnections: number;
}

/** What went wrong last, as getWebhookInfo tells it. */
interface WebhookFault {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly message: string;
}

/** Telegram gives a webhook a minute to answer. */
const patience = 60_000;

/**
 * Posts updates to the bot: those of one chat one after the other, several chats at once, each until it is answered
 * with 2xx. (Telegram itself keeps a chat's messages and its taps in two lines, which may overtake each other; one line
 * makes a test tell the same each time.)
 */
export class Webhook {
  readonly settings: WebhookSettings;
  lastFault: WebhookFault | undefined;
  readonly #queue: UpdateQueue;
  readonly #now: () => number;
  readonly #retryDelay: number;
  readonly #agent: Agent;
  readonly #busyChats = new Set<number>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #closed = false;

  constructor(
    settings: WebhookSettings,
    queue: UpdateQueue,
    options: { now: () => number; retryDelay: number },
  ) {
    this.settings = settings;
    this.#queue = queue;
    this.#now = options.now;
    this.#retryDelay = options.retryDelay;
    this.#agent = new Agent({
      connections: settings.maxConnections,
      headersTimeout: patience,
      bodyTimeout: patience,
    });
  }

  /** Sends what may be sent now. */
  deliver(): void {
    for (const pending of this.#queue.pending) {
      if (this.#closed || this.#busyChats.size >= this.settings.maxConnections) return;
      if (this.#busyChats.has(pending.chatId)) continue;
      this.#busyChats.add(pending.chatId);
      void this.#send(pending);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    await this.#agent.destroy();
  }

  async #send(pending: Pending): Promise<void> {
    const fault = await this.#post(pending);
    if (this.#closed) return;
    if (fault === undefined) {
      this.#busyChats.delete(pending.chatId);
      this.#queue.confirm((other) => other === pending);
      return;
    }
    this.lastFault = { at: this.#now(), message: fault };
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#busyChats.delete(pending.chatId);
      this.deliver();
    }, this.#retryDelay);
    this.#timers.add(timer);
  }

  /** What went wrong, or undefined when the bot took the update. */
  async #post({ update }: Pending): Promise<string | undefined> {
    const { url, secretToken } = this.settings;
    try {
      const { statusCode, body } = await request(url, {
        method: "POST",
        dispatcher: this.#agent,
        headers: {
          "content-type": "application/json",
          ...(secretToken !== "" && { "x-telegram-bot-api-secret-token": secretToken }),
        },
        body: JSON.stringify(update),
      });
      await body.dump();
      return statusCode >= 200 && statusCode < 300
        ? undefined
        : `Wrong response from the webhook: ${statusCode}`;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}
