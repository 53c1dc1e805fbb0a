import type { Logger } from "pino";
import { createBot } from "./bot/create-bot.ts";
import { knownFor } from "./bot/chat/memory/quick-tap-chats.ts";
import { describeFailure, type LostUpdates } from "./bot/telegram/failure.ts";
import { needsSomebody, watchReachable, type ReachableWatch } from "./bot/telegram/reachable.ts";
import { openQuickCalls } from "./bot/telegram/quick-calls.ts";
import { setProfile } from "./bot/telegram/profile.ts";
import { receiveUpdates } from "./bot/updates/receive-updates.ts";
import { startTimers } from "./bot/exit/timers.ts";
import { createTransport, type Patience } from "./bot/telegram/transport.ts";
import { createWords } from "./bot/screen/interface-messages.ts";
import type { Config } from "./config.ts";
import type { Content } from "./content/content.ts";
import { openContent } from "./content/finished/open-content.ts";
import { countWarnings, type Problem } from "./files/problem.ts";
import { openMetrics } from "./metrics/open-metrics.ts";
import type { Draw } from "./print/draw.ts";
import { Drawings } from "./print/drawings.ts";
import { makeReady } from "./make-ready.ts";
import type { Places } from "./places/places.ts";
import { Site } from "./site/site.ts";
import { createServer } from "./server/create-server.ts";
import { mostDeliveries } from "./server/webhook-route.ts";
import { openRecords } from "./open-records.ts";
import { deriveKey } from "./store/data-key.ts";
import type { Store } from "./store/store.ts";

/** How long the updates in hand may take when the program stops, in milliseconds. */
const finishWithin = 7000;
/** How long their answers may take to go out. */
const answersOut = 500;

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
  readonly onLost?: (reason: LostUpdates) => void;
  readonly patience?: Partial<Patience>;
  /** Milliseconds since 1970; the real time when left out. */
  readonly now?: () => number;
  /** How often it is looked what is due, in milliseconds. */
  readonly lookEvery?: number;
  /** How often Telegram is asked whether updates can come, in milliseconds. */
  readonly askEvery?: number;
  /** What stands in that folder, where it has been read already: then its warnings have been told, too. */
  readonly read?: { readonly content: Content; readonly places: Places };
  /** Whether the bot's name, descriptions and commands are set in Telegram; they are when left out. */
  readonly setsProfile?: boolean;
  /** How long Telegram waits at the webhook for an update that is in hand, in milliseconds; half a second when left out. */
  readonly answerWithin?: number;
  /** How long the store may take for one thing, in milliseconds; a second when left out. */
  readonly storePatience?: number;
  /** How long an update may keep others of the same person waiting, in milliseconds; ten seconds when left out. */
  readonly turn?: number;
  /** Draws pictures and papers; in a thread of its own when left out. */
  readonly draw?: Draw;
  /** Where things are kept, instead of the store that the configuration names. */
  readonly store?: Store;
}

/**
 * Puts the parts together and starts them.
 * @throws ContentError where flows/ or locales/ would mislead a reader, and what createBot throws
 */
export async function startApp(config: Config, options: AppOptions): Promise<App> {
  const { log, root, onLost, patience, now = Date.now, lookEvery, askEvery } = options;
  const { setsProfile = true } = options;
  const { content, places, isReadAnew } = options.read
    ? { ...options.read, isReadAnew: false }
    : await openContent(root);
  if (!options.read) logWarnings(content, log);
  const { store, dataKeys, encryptedStore, records } = await openRecords(config, content.languages, {
    log,
    now,
    store: options.store,
    patience: options.storePatience,
  });
  let telegram: ReachableWatch | undefined;
  const metrics = await openMetrics(config.admin, {
    telegram: () => telegram?.state ?? "open",
    store: () => store.state,
    factsCheckedOn: () => [...content.contacts.values()].map(({ checked }) => checked).sort()[0],
    now,
  });
  const transport = createTransport(config.apiRoot, log, patience, metrics.meter);

  const onIncomplete = ({ where }: Problem): void => {
    log.error({ event: "message-incomplete", where });
  };
  const say = createWords(content, onIncomplete);
  const drawings = new Drawings();
  const { bot, dependencies } = await createBot({
    ...config,
    transport,
    referenceKey: deriveKey(dataKeys.dataKey, "message reference"),
    draw: options.draw ?? drawings.draw,
    marks: encryptedStore.marks(knownFor),
    dependencies: {
      content,
      places,
      say,
      records,
      log,
      meter: metrics.meter,
      now,
      exclusive: encryptedStore.exclusive({
        ...(options.turn !== undefined && { patience: options.turn }),
        onOverdue: () => {
          log.warn({ event: "work-overdue" });
        },
      }),
    },
  });
  const quickCalls = openQuickCalls(config.apiRoot, config.token);
  const reception = receiveUpdates(bot, dependencies, quickCalls, lookEvery);
  const { updates } = config;
  let receiving = false;
  const server = createServer({
    log,
    webhook: updates.kind === "webhook" ? updates : undefined,
    handle: reception.handle,
    keep: reception.keep,
    handleLater: reception.handleUntilAnswered,
    ...(options.answerWithin !== undefined && { answerWithin: options.answerWithin }),
    site: {
      site: new Site({
        content,
        places,
        isIndexed: config.isIndexed,
        botAddress: () => `https://t.me/${bot.botInfo.username}`,
        placeAsked: { kind: "form" },
        ending: "",
        onFault: onIncomplete,
      }),
      base: updates.kind === "webhook" ? updates.base : "",
    },
    readiness: () => ({
      // Where Telegram tries again by itself, a router that would keep it out until it succeeds must not be told to.
      ready: receiving && !needsSomebody(telegram?.state ?? "open"),
      updates: updates.kind,
      telegram: telegram?.state ?? "open",
      screens: content.screens.size,
      store: store.state,
    }),
  });
  await reception.takeUp();
  const address = await server.listen({ host: config.host, port: config.port });
  await metrics.listen();
  const source = updates.kind === "webhook" ? { ...updates, mostDeliveries } : updates;
  await reception.start(source, onLost ?? (() => undefined));
  receiving = true;
  const url = updates.kind === "webhook" ? updates.url : "";
  const watch = (telegram = watchReachable(bot.api, { url, now, log, every: askEvery }));
  const timers = startTimers(dependencies, lookEvery);
  const profile = setsProfile ? setProfile(bot, { ...dependencies, root }) : Promise.resolve();
  if (isReadAnew) {
    const mend = "run: npm run build; what it finished is not there, or was made from other files";
    log.warn({ event: "content-read-anew", mend });
  }
  log.info({ event: "started", updates: updates.kind, screens: content.screens.size, store: store.state });
  void makeReady(content, places).then(
    () => {
      log.debug({ event: "made-ready" });
    },
    (error: unknown) => {
      log.error({ event: "not-made-ready", ...describeFailure(error) });
    },
  );

  return {
    address,
    close: async () => {
      receiving = false;
      const closed = server.close();
      const ending = [reception.stop(), timers.stop(), watch.stop(), profile];
      await settled(ending, finishWithin);
      await reception.handOver();
      await settled([closed], answersOut);
      server.server.closeAllConnections();
      await closed;
      metrics.close();
      await Promise.all([store.close(), transport.close(), quickCalls.close(), drawings.close()]);
      log.info({ event: "stopped" });
    },
  };
}

/** Says in one line that the content has something to mend, and how much by kind and language: no text stands there. */
function logWarnings({ warnings }: Content, log: Logger): void {
  if (warnings.length === 0) return;
  log.warn({ event: "content-warnings", ...countWarnings(warnings) });
}

async function settled(work: readonly Promise<unknown>[], within: number): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, within).unref());
  await Promise.race([Promise.allSettled(work), late]);
}
