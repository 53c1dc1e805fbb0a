import { setTimeout as wait } from "node:timers/promises";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import { allowedUpdates } from "../telegram/allowed-updates.ts";
import { queueByChat } from "./chat-queues.ts";
import type { Dependencies, IncomingContext } from "../chat/context.ts";
import { describeFailure, type LostUpdates } from "../telegram/failure.ts";
import { KeptUpdates } from "./kept-updates.ts";
import { startPolling } from "./polling.ts";
import { chatOf, isNumbered } from "../chat/read-update.ts";
import { isUnanswered } from "./unanswered-error.ts";
import { QuickTaps } from "./quick-tap/quick-taps.ts";
import type { QuickCalls } from "../telegram/quick-calls.ts";
import { withoutNames } from "./without-names.ts";
import { WorkInHand } from "./work-in-hand.ts";

/** How often it is looked whether a process that ended left updates, in milliseconds. */
const takeUpEvery = 1000;
/** Between two attempts to answer an update, in milliseconds. */
const pausesUntilAnswered = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 60_000, 120_000];

/** How updates come: Telegram posts them to an address, or is asked for them. */
export type UpdateSource =
  | { readonly kind: "polling" }
  | {
      readonly kind: "webhook";
      readonly url: string;
      readonly secret: string;
      /** How many Telegram may post at once. */
      readonly mostDeliveries: number;
    };

/** What takes updates, whichever way they come. */
export interface UpdateReception {
  /** Handles one update in its chat's turn; it rejects only where nothing could be said to the person. */
  readonly handle: (update: Update) => Promise<void>;
  /** Handles one again until it is answered or some minutes have passed; it does not reject. */
  readonly handleUntilAnswered: (update: Update) => Promise<void>;
  /** Writes one down that is in hand, before Telegram is told that it was taken. Says whether it could be done. */
  readonly keep: (update: Update) => Promise<boolean>;
  /** Takes up what a process left that ended: before anything newer comes, which would be shown first. */
  takeUp(): Promise<void>;
  /**
   * Has updates come, and takes up those of a process that ended.
   * @param onLost called when Telegram gives no more of them
   * @throws GrammyError or HttpError where Telegram does not let them come
   */
  start(source: UpdateSource, onLost: (reason: LostUpdates) => void): Promise<void>;
  /** Stops updates from coming. The promise is settled when all that are being handled are done. */
  stop(): Promise<unknown>;
  /** Leaves what is still in hand, and what is known only here, to the next process. */
  handOver(): Promise<void>;
}

/**
 * Joins a bot to the ways by which updates come. `lookEvery`: how often it looks for what another process left, in
 * milliseconds.
 */
export function receiveUpdates(
  bot: Bot<IncomingContext>,
  dependencies: Dependencies,
  quickCalls: QuickCalls,
  lookEvery = takeUpEvery,
): UpdateReception {
  const { log, records, now, quickTapChats } = dependencies;
  const kept = new KeptUpdates(records.keptUpdates, now, log);
  const inHand = new WorkInHand();
  const fullWay = queueByChat((update) => bot.handleUpdate(update), dependencies);
  const quickTaps = new QuickTaps(dependencies, quickCalls, (update) => fullWay(withoutNames(update)));
  const handleOnce = handlingOnce(quickTaps, kept, log);
  const handle = (update: Update): Promise<void> => inHand.add(handleOnce(update));
  const ending = new AbortController();
  const giveUp = (update: Update): Promise<void> => {
    log.error({ event: "update-given-up" });
    return kept.release(update);
  };
  const handleUntilAnswered = untilAnswered(handle, giveUp, ending.signal);
  const handleReturned = handlingReturned(handleUntilAnswered, dependencies);
  // Who asks from another chat has typed on by then, and nothing of it is kept.
  const keep = (updates: readonly Update[]): Promise<boolean> =>
    kept.keep(updates.filter(({ inline_query }) => !inline_query).map(withoutNames));

  const stops: (() => Promise<void>)[] = [];
  return {
    handle,
    handleUntilAnswered,
    // Beside each other: what ended before it was to be written down would be taken away by nobody.
    keep: async (update) => (await Promise.all([keep([update]), quickTaps.giveUp(update)]))[0],
    takeUp: () => kept.takeUp(handleReturned),
    start: async (source, onLost) => {
      stops.push(await haveCome(bot, source, { handle: handleUntilAnswered, keep }, onLost, dependencies));
      stops.push(kept.goOnTakingUp(handleReturned, lookEvery));
      stops.push(
        quickTapChats.goOnWriting((error) => {
          log.error({ event: "timers-not-written", ...describeFailure(error) });
        }),
      );
    },
    stop: () => Promise.allSettled([...stops.map((stop) => stop()), ...inHand.all()]),
    handOver: async () => {
      ending.abort();
      await Promise.all([kept.handOver(), quickTapChats.writeDown(0)]);
    },
  };
}

/** Handles an update that an earlier process left. */
function handlingReturned(
  handle: (update: Update) => Promise<void>,
  { failedUpdates }: Pick<Dependencies, "failedUpdates">,
) {
  return (update: Update): Promise<void> => {
    const chat = chatOf(update);
    if (chat !== undefined) failedUpdates.returned(chat, update.update_id);
    return handle(update);
  };
}

/** Handles an update, and releases it once it has ended; it rejects only where nothing could be said to the person. */
function handlingOnce(quickTaps: QuickTaps, kept: KeptUpdates, log: Logger) {
  return async (update: Update): Promise<void> => {
    if (!isNumbered(update)) {
      log.error({ event: "update-refused" });
      return;
    }
    try {
      await quickTaps.handle(update);
    } catch (error) {
      if (isUnanswered(error)) throw error;
      log.error({ event: "update-failed", ...describeFailure(error) });
    }
    await kept.release(update);
  };
}

/** @returns what stops them from coming */
async function haveCome(
  bot: Bot<IncomingContext>,
  source: UpdateSource,
  handling: Parameters<typeof startPolling>[1],
  onLost: (reason: LostUpdates) => void,
  dependencies: Pick<Dependencies, "log" | "now">,
): Promise<() => Promise<void>> {
  if (source.kind === "polling") {
    await bot.api.deleteWebhook();
    const polling = startPolling(bot, handling, onLost, dependencies);
    return () => polling.stop();
  }
  await bot.api.setWebhook(source.url, {
    secret_token: source.secret,
    allowed_updates: allowedUpdates,
    max_connections: source.mostDeliveries,
  });
  return () => Promise.resolve();
}

/**
 * Handles an update again as long as nothing can be said to the person, which an outage of some minutes may last. What is not
 * answered at the `end` is the next process's.
 */
function untilAnswered(
  handle: (update: Update) => Promise<void>,
  giveUp: (update: Update) => Promise<void>,
  end: AbortSignal,
) {
  return async (update: Update): Promise<void> => {
    for (const pause of pausesUntilAnswered) {
      try {
        await handle(update);
        return;
      } catch {
        // Which has been logged.
        await wait(pause, undefined, { ref: false, signal: end }).catch(() => undefined);
      }
      if (end.aborted) return;
    }
    await giveUp(update);
  };
}
