import { knownFor } from "../bot/chat/memory/quick-tap-chats.ts";
import { createBot } from "../bot/create-bot.ts";
import { createSay } from "../content/say.ts";
import { openQuickCalls } from "../bot/telegram/quick-calls.ts";
import { createTransport } from "../bot/telegram/transport.ts";
import { receiveUpdates, type UpdateReception } from "../bot/updates/receive-updates.ts";
import type { Config } from "../config.ts";
import type { Content } from "../content/content.ts";
import type { Problem } from "../files/problem.ts";
import type { Meter } from "../metrics/meter.ts";
import type { Places } from "../places/place.ts";
import { Drawings } from "../print/drawings.ts";
import { deriveKey } from "../store/data-key.ts";
import type { AppOptions } from "./app-options.ts";
import type { OpenRecords } from "./open-records.ts";

/** What a bot is opened with beside the configuration. */
interface BotParts extends Pick<AppOptions, "log" | "patience" | "turn" | "draw" | "lookEvery"> {
  readonly content: Content;
  readonly places: Places;
  readonly records: OpenRecords;
  readonly meter: Meter;
  /** Told of a message that could not be said whole. */
  readonly onIncomplete: (fault: Problem) => void;
}

/** A bot that is ready for updates. */
export interface OpenBot extends Awaited<ReturnType<typeof createBot>> {
  readonly reception: UpdateReception;
  /** Lets go of the connections to Telegram, and of what draws. */
  close(): Promise<void>;
}

/**
 * Opens the connections to Telegram, and the bot on them.
 * @throws what createBot throws
 */
export async function openBot(config: Config, parts: BotParts): Promise<OpenBot> {
  const { content, places, meter, log, turn } = parts;
  const { dataKeys, encryptedStore, records, now } = parts.records;
  const transport = createTransport(config.apiRoot, log, parts.patience, meter);
  const drawings = new Drawings();
  const exclusive = encryptedStore.exclusive({
    patience: turn,
    onOverdue: () => {
      log.warn({ event: "work-overdue" });
    },
    onTaken: () => {
      log.warn({ event: "turn-taken" });
    },
  });
  const say = createSay(content, parts.onIncomplete);
  const { bot, dependencies } = await createBot({
    ...config,
    transport,
    referenceKey: deriveKey(dataKeys.dataKey, "message reference"),
    draw: parts.draw ?? drawings.draw,
    marks: encryptedStore.marks(knownFor),
    dependencies: { content, places, say, records, log, meter, now, exclusive },
  });
  const quickCalls = openQuickCalls(config.apiRoot, config.token);
  return {
    bot,
    dependencies,
    reception: receiveUpdates(bot, dependencies, quickCalls, parts.lookEvery),
    close: async () => {
      await Promise.all([transport.close(), quickCalls.close(), drawings.close()]);
    },
  };
}
