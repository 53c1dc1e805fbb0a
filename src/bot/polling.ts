import { run } from "@grammyjs/runner";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import { allowedUpdates } from "./create-bot.ts";
import type { Context } from "./context.ts";
import { describeFailure } from "./failure.ts";

/** Between two attempts to reach Telegram, in milliseconds: steady, so that the bot is back soon after an outage. */
const retryEvery = 3000;

export interface Polling {
  /** Stops asking, and tells Telegram what has been received. */
  stop(): Promise<void>;
}

/**
 * Asks Telegram for updates until it is stopped. People are served side by side.
 * @param lost called when Telegram refuses for good, as when another process polls with the same token
 */
export function startPolling(
  bot: Bot<Context>,
  handle: (update: Update) => Promise<void>,
  lost: () => void,
  log: Logger,
): Polling {
  let received = 0;
  const runner = run<Update, unknown>(
    {
      api: bot.api,
      handleUpdate: (update) => {
        received = Math.max(received, update.update_id);
        return handle(update);
      },
      errorHandler: (error) => {
        log.error({ event: "update-failed", ...describeFailure(error) });
      },
    },
    { runner: { fetch: { allowed_updates: allowedUpdates }, retryInterval: retryEvery, silent: true } },
  );
  void runner.task()?.catch((error: unknown) => {
    log.fatal({ event: "polling-refused", ...describeFailure(error) });
    lost();
  });
  return {
    stop: async () => {
      if (runner.isRunning()) await runner.stop();
      if (received > 0) await bot.api.getUpdates({ offset: received + 1, limit: 1, timeout: 0 });
    },
  };
}
