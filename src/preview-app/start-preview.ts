import { randomBytes, randomInt } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pino, type Logger } from "pino";
import { startApp } from "../app.ts";
import { ConfigError, readConfig } from "../config.ts";
import { startStrictTelegram, type StrictTelegram } from "../preview/telegram.ts";
import { watchFolders } from "../preview/watch-folders.ts";
import { Clock } from "../preview/web/clock.ts";
import { addRoutes } from "../preview/web/routes.ts";
import { MemoryStore } from "../store/memory-store.ts";
import { LiveBot } from "./live-bot.ts";

export interface PreviewOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder with flows/ and locales/. */
  readonly root: string;
  /** Called when the bot can take no more updates. */
  readonly onLost?: () => void;
  /** The folder with the compiled page; the one built beside this file when left out. */
  readonly page?: string;
  readonly clock?: Clock;
}

export interface Preview {
  /** Where the page is, for a browser on this machine. */
  readonly link: string;
  readonly telegram: StrictTelegram;
  readonly log: Logger;
  /** The Bot API, with the token that was made up for the bot. */
  readonly botApi: string;
  close(): Promise<void>;
}

const builtPage = fileURLToPath(new URL("../preview/page", import.meta.url));
/** How often the bot looks what is due, in milliseconds: soon enough after the clock was put forward. */
const lookEvery = 200;

function isThisMachine(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|::1)$/.test(host);
}

/** Keeps its records when the bot that uses it is started anew. */
class LastingStore extends MemoryStore {
  override close(): Promise<void> {
    return Promise.resolve();
  }
}

/**
 * Runs the bot without an account: against a strict Telegram of our own, with a page on the same port to talk to it.
 * What is saved in flows/ or locales/ is shown at once.
 * @throws ConfigError, ContentError, and what listening on the port throws
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { environment, root, onLost, page = builtPage, clock = new Clock() } = options;
  const token = `${randomInt(1_000_000_000, 9_999_999_999)}:${randomBytes(26).toString("base64url")}`;
  const set = Object.entries(environment).filter(([, value]) => value !== "");
  const usual = { LOG_LEVEL: "warn", HOST: "localhost" };
  const config = readConfig({ ...usual, ...Object.fromEntries(set), BOT_TOKEN: token });
  if (!isThisMachine(config.host) && environment["PREVIEW_ON_NETWORK"] !== "yes") {
    throw new ConfigError(
      `HOST would open the preview to everybody in the network. Leave it out, or say it twice: PREVIEW_ON_NETWORK=yes.`,
    );
  }
  const log = pino({ level: config.logLevel, base: null });
  const store = new LastingStore(clock.now);

  const bot = await LiveBot.prepare(root, ({ root: folder, content, places }) =>
    startApp(
      { ...config, apiRoot: telegram.root, updates: { kind: "polling" }, host: "127.0.0.1", port: 0 },
      { log, root: folder, content, places, store, now: clock.now, lookEvery, ...(onLost && { onLost }) },
    ),
  );
  const telegram = await startStrictTelegram({
    token,
    botUsername: "safe_steps_preview_bot",
    host: config.host,
    port: config.port,
    now: clock.now,
    extend: (app, telegram) => {
      addRoutes(app, { telegram, clock, page, content: bot });
    },
  });
  await bot.start();
  const stopWatching = await watchFolders([join(root, "flows"), join(root, "locales")], () => bot.reload());

  return {
    link: `http://localhost:${new URL(telegram.root).port}/preview`,
    telegram,
    log,
    botApi: `${telegram.root}/bot${token}`,
    close: async () => {
      await stopWatching();
      await bot.close();
      await telegram.close();
    },
  };
}
