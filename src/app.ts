import { setTimeout as wait } from "node:timers/promises";
import type { KeyObject } from "node:crypto";
import type { Bot } from "grammy";
import type { Logger } from "pino";
import type { Update } from "grammy/types";
import { queueByChat } from "./bot/chat-queues.ts";
import { allowedUpdates, createBot } from "./bot/create-bot.ts";
import type { Context } from "./bot/context.ts";
import { describeFailure } from "./bot/failure.ts";
import { KeptUpdates } from "./bot/kept-updates.ts";
import { createMemory } from "./bot/memory.ts";
import { startPolling, type UpdateHandling } from "./bot/polling.ts";
import { needsSomebody, watchReachable, type ReachableWatch } from "./bot/reachable.ts";
import { setProfile } from "./bot/profile.ts";
import { startTimers } from "./bot/timers.ts";
import { createTransport, type Patience } from "./bot/transport.ts";
import { isUnanswered } from "./bot/unanswered.ts";
import { createWords } from "./bot/words.ts";
import type { Config } from "./config.ts";
import { readContent, type Content } from "./content/content.ts";
import { countWarnings } from "./files/problem.ts";
import { loadPlaces, type Places } from "./places/places.ts";
import { createServer, mostDeliveries } from "./server/create-server.ts";
import { dataKeyFrom } from "./store/data-key.ts";
import { GuardedStore, ignoreLoss } from "./store/guarded-store.ts";
import { hasOtherKey } from "./store/key-mark.ts";
import { openStore, type StoreOptions } from "./store/open-store.ts";
import type { Store } from "./store/store.ts";
import { EncryptedStore } from "./store/encrypted-store.ts";

/** How long the updates in hand may take when the program stops, in milliseconds. */
const finishWithin = 7000;
/** How long their answers may take to go out. */
const answersOut = 500;

/** How often it is looked whether a process that ended left updates, in milliseconds. */
const takeUpEvery = 1000;

/** Between two attempts to answer an update, in milliseconds. */
const pausesUntilAnswered = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 60_000, 120_000];

/** A running bot. */
export interface App {
  /** Where the server listens: `http://127.0.0.1:8080`. */
  readonly address: string;
  /** Stops taking updates, finishes those in hand, and lets go of everything. */
  close(): Promise<void>;
}

/** What an app is started with beside its configuration; what may be left out has the value of production. */
export interface AppOptions {
  readonly log: Logger;
  /** The folder with flows/ and locales/. */
  readonly root: string;
  /** Called when the bot can take no more updates. */
  readonly onLost?: () => void;
  readonly patience?: Partial<Patience>;
  /** Milliseconds since 1970; the real time when left out. */
  readonly now?: () => number;
  /** How often it is looked what is due, in milliseconds. */
  readonly lookEvery?: number;
  /** How often Telegram is asked whether updates can come, in milliseconds. */
  readonly askEvery?: number;
  /** What stands in that folder, where it has been read already. */
  readonly content?: Content;
  readonly places?: Places;
  /** Whether the bot's name, descriptions and commands are set in Telegram; they are when left out. */
  readonly setsProfile?: boolean;
  /** How long Telegram waits at the webhook for an update that is in hand, in milliseconds; half a second when left out. */
  readonly answerWithin?: number;
  /** How long the store may take for one thing, in milliseconds; a second when left out. */
  readonly storePatience?: number;
  /** Where things are kept, instead of the store that the configuration names. */
  readonly store?: Store;
}

/**
 * Puts the parts together and starts them.
 * @throws ContentError where flows/ or locales/ would mislead a reader, and what createBot throws
 */
export async function startApp(config: Config, options: AppOptions): Promise<App> {
  const { log, root, onLost, patience, now = Date.now, lookEvery, askEvery } = options;
  const { content = readContent(root), places = loadPlaces(root), setsProfile = true } = options;
  // Whoever has read it already has told its warnings too.
  if (!options.content) logWarnings(content, log);
  const guard: StoreOptions = {
    now,
    ...(options.storePatience !== undefined && { patience: options.storePatience }),
    onDamaged: () => {
      log.error({ event: "store-damaged" });
    },
    onChange: (state) => {
      log[state === "ready" ? "info" : "error"]({ event: "store", state });
    },
  };
  const store = await (options.store
    ? GuardedStore.start(options.store, guard)
    : openStore(config.store, guard));
  const dataKey = dataKeyFrom(config);
  await tellOtherKey(store, dataKey, log);
  const encryptedStore = new EncryptedStore({
    store,
    dataKey,
    now,
    onUnreadable: (purpose) => {
      log.warn({ event: "record-unreadable", purpose });
    },
  });
  const memory = createMemory(encryptedStore, content.languages, log, now);
  const transport = createTransport(config.apiRoot, log, patience);

  const say = createWords(content, ({ where }) => {
    log.error({ event: "message-incomplete", where });
  });
  const { bot, parts } = await createBot({
    ...config,
    transport,
    parts: {
      content,
      places,
      say,
      memory,
      log,
      now,
      exclusive: encryptedStore.exclusive({
        onOverdue: () => {
          log.warn({ event: "work-overdue" });
        },
      }),
    },
  });
  const inHand = new Set<Promise<void>>();
  const inTurn = queueByChat((update) => bot.handleUpdate(update), parts);
  const handle = (update: Update): Promise<void> => {
    const work = inTurn(update)
      .catch((error: unknown) => {
        if (isUnanswered(error)) throw error;
        log.error({ event: "update-failed", ...describeFailure(error) });
      })
      .finally(() => inHand.delete(work));
    inHand.add(work);
    return work;
  };
  const kept = new KeptUpdates(memory.unanswered, now, log);
  const keep = (update: Update): Promise<boolean> => kept.keep(update);
  const handleOnce = async (update: Update): Promise<void> => {
    await handle(update);
    await kept.release(update);
  };
  const handleLater = untilAnswered(handleOnce, (update) => {
    log.error({ event: "update-given-up" });
    return kept.release(update);
  });

  const { updates } = config;
  let receiving = false;
  let telegram: ReachableWatch | undefined;
  const server = createServer({
    log,
    webhook: updates.kind === "webhook" ? updates : undefined,
    handle: handleOnce,
    keep,
    handleLater,
    ...(options.answerWithin !== undefined && { answerWithin: options.answerWithin }),
    readiness: () => ({
      // Where Telegram tries again by itself, a router that would keep it out until it succeeds must not be told to.
      ready: receiving && !needsSomebody(telegram?.state ?? "open"),
      updates: updates.kind,
      telegram: telegram?.state ?? "open",
      screens: content.screens.size,
      store: store.state,
    }),
  });
  const address = await server.listen({ host: config.host, port: config.port });
  const stopReceiving = await receive(
    bot,
    config,
    { handle: handleLater, keep },
    onLost ?? (() => undefined),
    log,
  );
  receiving = true;
  const url = updates.kind === "webhook" ? updates.url : "";
  const watch = (telegram = watchReachable(bot.api, { url, now, log, every: askEvery }));
  const timers = startTimers(parts, lookEvery);
  const stopTakingUp = kept.takeUp(handleLater, lookEvery ?? takeUpEvery);
  const profile = setsProfile ? setProfile(bot.api, content, say, log) : Promise.resolve();
  log.info({ event: "started", updates: updates.kind, screens: content.screens.size, store: store.state });

  return {
    address,
    close: async () => {
      receiving = false;
      const closed = server.close();
      const ending = [stopReceiving(), stopTakingUp(), timers.stop(), watch.stop(), ...inHand, profile];
      await settled(ending, finishWithin);
      await kept.handOver();
      await settled([closed], answersOut);
      server.server.closeAllConnections();
      await closed;
      await Promise.all([store.close(), transport.close()]);
      log.info({ event: "stopped" });
    },
  };
}

/** Another key than before: what is kept, and with it each pending exit, is there and cannot be found. */
async function tellOtherKey(store: Store, dataKey: KeyObject, log: Logger): Promise<void> {
  try {
    if (!(await hasOtherKey(store, dataKey))) return;
    const mend = "start it with the DATA_KEY of before: pending exits cannot be read with this one";
    log.error({ event: "other-key", mend });
  } catch (error) {
    // That the store is lost has been said.
    ignoreLoss(error);
  }
}

/** Says in one line that the content has something to mend, and how much by kind and language: no text stands there. */
function logWarnings({ warnings }: Content, log: Logger): void {
  if (warnings.length === 0) return;
  log.warn({ event: "content-warnings", ...countWarnings(warnings) });
}

async function receive(
  bot: Bot<Context>,
  { updates }: Config,
  handling: UpdateHandling,
  lost: () => void,
  log: Logger,
): Promise<() => Promise<void>> {
  if (updates.kind === "polling") {
    await bot.api.deleteWebhook();
    const polling = startPolling(bot, handling, lost, log);
    return () => polling.stop();
  }
  await bot.api.setWebhook(updates.url, {
    secret_token: updates.secret,
    allowed_updates: allowedUpdates,
    max_connections: mostDeliveries,
  });
  return () => Promise.resolve();
}

/** Handles an update again as long as nothing can be said to the person, which an outage of some minutes may last. */
function untilAnswered(handle: (update: Update) => Promise<void>, giveUp: (update: Update) => Promise<void>) {
  return async (update: Update): Promise<void> => {
    for (const pause of pausesUntilAnswered) {
      try {
        await handle(update);
        return;
      } catch {
        // Which has been logged.
        await wait(pause, undefined, { ref: false });
      }
    }
    await giveUp(update);
  };
}

async function settled(work: readonly Promise<void>[], within: number): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, within).unref());
  await Promise.race([Promise.allSettled(work), late]);
}
