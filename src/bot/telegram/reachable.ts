import { GrammyError, type Api } from "grammy";
import type { Logger } from "pino";
import { isDeliveryFailing } from "./delivery-failing.ts";
import { describeFailure } from "./failure.ts";

/** Whether Telegram can deliver updates to this bot. With any answer but "open" none come. */
export type Reachable =
  | "open"
  /** The token was revoked. */
  | "token-refused"
  /** Updates go to another address than ours, or to one though we ask for them ourselves. */
  | "webhook-elsewhere"
  /** Telegram has updates for us and cannot deliver them. */
  | "webhook-failing"
  /** Nobody can say: Telegram gives no answer. */
  | "no-answer";

/** Whether no update can come until somebody mends it. The other troubles pass: nobody is to be sent elsewhere for them. */
export function needsSomebody(state: Reachable): boolean {
  return state === "token-refused" || state === "webhook-elsewhere";
}

/** Knows whether updates can come, as far as Telegram said last. */
export interface ReachableWatch {
  readonly state: Reachable;
  stop(): Promise<void>;
}

/** How Telegram is asked whether updates can come. */
export interface ReachableOptions {
  /** Where Telegram is to deliver; empty where the bot asks for updates itself. */
  readonly url: string;
  readonly now: () => number;
  readonly log: Logger;
  /** How often Telegram is asked, in milliseconds. */
  readonly every?: number | undefined;
}

/** Asks Telegram from time to time whether updates can come, and says in the log when that changes. */
export function watchReachable(
  api: Api,
  { url, now, log, every = 60_000 }: ReachableOptions,
): ReachableWatch {
  let state: Reachable = "open";
  let asking = Promise.resolve();
  const ask = async (): Promise<void> => {
    const told = await askTelegram(api, url, now());
    if (told.state === state) return;
    state = told.state;
    log[state === "open" ? "info" : "error"]({ event: "telegram", state, ...told.failure });
  };
  const timer = setInterval(() => {
    asking = asking.then(ask);
  }, every).unref();
  return {
    get state() {
      return state;
    },
    stop: () => {
      clearInterval(timer);
      return asking;
    },
  };
}

async function askTelegram(
  api: Api,
  url: string,
  now: number,
): Promise<{ readonly state: Reachable; readonly failure?: Record<string, string | number> }> {
  try {
    const info = await api.getWebhookInfo();
    if ((info.url ?? "") !== url) return { state: "webhook-elsewhere" };
    return { state: isDeliveryFailing(info, now) ? "webhook-failing" : "open" };
  } catch (error) {
    const isRefused = error instanceof GrammyError && [401, 404].includes(error.error_code);
    return { state: isRefused ? "token-refused" : "no-answer", failure: describeFailure(error) };
  }
}
