import { needsSomebody, type Reachable, type ReachableWatch } from "../bot/telegram/reachable.ts";
import type { Config } from "../config.ts";
import type { openContent } from "../content/finished/open-content.ts";
import type { Problem } from "../files/problem.ts";
import { openMetrics, type OpenMetrics } from "../metrics/open-metrics.ts";
import type { AppOptions } from "./app-options.ts";
import { openBot, type OpenBot } from "./open-bot.ts";
import { openRecords, type OpenRecords } from "./open-records.ts";
import { openServer } from "./open-server.ts";

/** How the app is, as those are told who watch it from outside. */
export class Condition {
  /** Whether updates are taken. */
  isReceiving = false;
  /** What knows whether they can come; nothing before they are asked for. */
  watch: ReachableWatch | undefined;

  get telegram(): Reachable {
    return this.watch?.state ?? "open";
  }

  /** Where Telegram tries again by itself, a router that would keep it out until it succeeds must not be told to. */
  get isReady(): boolean {
    return this.isReceiving && !needsSomebody(this.telegram);
  }
}

/** The parts of an app, put together and not started. */
interface AppParts {
  readonly condition: Condition;
  readonly metrics: OpenMetrics;
  readonly openedBot: OpenBot;
  readonly server: ReturnType<typeof openServer>;
  readonly records: OpenRecords;
}

/**
 * Puts the parts of an app together.
 * @throws what createBot throws
 */
export async function openParts(
  config: Config,
  options: AppOptions,
  { content, places }: Pick<Awaited<ReturnType<typeof openContent>>, "content" | "places">,
): Promise<AppParts> {
  const { log, now = Date.now, storePatience: patience } = options;
  const records = await openRecords(config, content.languages, { log, now, store: options.store, patience });
  const { store } = records;
  const condition = new Condition();
  const metrics = await openMetrics(config.admin, {
    telegram: () => condition.telegram,
    store: () => store.state,
    factsCheckedOn: () => [...content.contacts.values()].map(({ checked }) => checked).sort()[0],
    now,
  });
  const onIncomplete = ({ where }: Problem): void => {
    log.error({ event: "message-incomplete", where });
  };
  const said = { content, places, onIncomplete };
  const openedBot = await openBot(config, { ...options, ...said, records, meter: metrics.meter });
  const server = openServer(config, {
    ...options,
    ...said,
    reception: openedBot.reception,
    botUsername: openedBot.bot.botInfo.username,
    readiness: () => ({
      ready: condition.isReady,
      updates: config.updates.kind,
      telegram: condition.telegram,
      screens: content.screens.size,
      store: store.state,
    }),
  });
  return { condition, metrics, openedBot, server, records };
}
