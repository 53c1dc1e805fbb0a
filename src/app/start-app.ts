import { startTimers } from "../bot/exit/timers.ts";
import { setProfile } from "../bot/telegram/profile.ts";
import { watchReachable } from "../bot/telegram/reachable.ts";
import type { Config } from "../config.ts";
import { openContent } from "../content/finished/open-content.ts";
import { countWarnings } from "../files/problem.ts";
import { mostDeliveries } from "../server/webhook-route.ts";
import type { AppOptions } from "./app-options.ts";
import { makeReady } from "./make-ready.ts";
import { openParts } from "./open-parts.ts";

/** How long the updates in hand may take when the program stops, in milliseconds. */
const updatesFinished = 7000;
/** How long their answers may take to go out. */
const answersOut = 500;

/** A running bot. */
export interface App {
  /** Where the server listens: `http://127.0.0.1:8080`. */
  readonly address: string;
  /** Stops taking updates, finishes those in hand, and lets go of everything. */
  close(): Promise<void>;
}

/**
 * Puts the parts together and starts them.
 * @throws ContentError where flows/ or locales/ would mislead a reader, and what createBot throws
 */
export async function startApp(config: Config, options: AppOptions): Promise<App> {
  const { log, root, onLost = () => undefined, now = Date.now, setsProfile = true } = options;
  const { finishWithin = updatesFinished } = options;
  const { updates } = config;
  const { content, places } = await readContent(options);
  const { condition, metrics, openedBot, server, records } = await openParts(config, options, {
    content,
    places,
  });
  const { bot, dependencies, reception } = openedBot;

  await reception.takeUp();
  const address = await server.listen({ host: config.host, port: config.port });
  await metrics.listen();
  await reception.start(updates.kind === "webhook" ? { ...updates, mostDeliveries } : updates, onLost);
  condition.isReceiving = true;
  const url = updates.kind === "webhook" ? updates.url : "";
  const watch = (condition.watch = watchReachable(bot.api, { url, now, log, every: options.askEvery }));
  const timers = startTimers(dependencies, options.lookEvery);
  const profile = setsProfile ? setProfile(bot, { ...dependencies, root }) : Promise.resolve();
  log.info({
    event: "started",
    updates: updates.kind,
    screens: content.screens.size,
    store: records.store.state,
  });
  void makeReady(content, places, log);

  return {
    address,
    close: async () => {
      condition.isReceiving = false;
      const closed = server.close();
      await settled([reception.stop(), timers.stop(), watch.stop(), profile], finishWithin);
      await reception.handOver();
      await settled([closed], answersOut);
      server.server.closeAllConnections();
      await closed;
      metrics.close();
      await Promise.all([records.close(), openedBot.close()]);
      log.info({ event: "stopped" });
    },
  };
}

/** What the app says and knows. The log tells in one line each what of it is to be mended. */
async function readContent({ read, root, log }: AppOptions): Promise<NonNullable<AppOptions["read"]>> {
  if (read) return read;
  const { content, places, isReadAnew } = await openContent(root);
  const { warnings } = content;
  // How many there are by kind and language: no text stands there.
  if (warnings.length > 0) log.warn({ event: "content-warnings", ...countWarnings(warnings) });
  if (isReadAnew) {
    const mend = "run: npm run build; what it finished is not there, or was made from other files";
    log.warn({ event: "content-read-anew", mend });
  }
  return { content, places };
}

async function settled(work: readonly Promise<unknown>[], within: number): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, within).unref());
  await Promise.race([Promise.allSettled(work), late]);
}
