import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Clock, startStrictTelegram, type StrictTelegram } from "telegram-fake";
import { LiveBot } from "./live-bot.ts";
import type { PreviewedApp } from "./previewed-app.ts";
import { promises } from "./promises.ts";
import { watchFolders } from "./watch-folders.ts";
import { addRoutes } from "./web/routes.ts";

/** The bot that is shown, and where. */
export interface PreviewOptions {
  readonly app: PreviewedApp;
  /** The folder with the app's folders, which are watched. */
  readonly root: string;
  /** The bot's token: `<id>:<secret>`. */
  readonly token: string;
  readonly botUsername: string;
  /** The address to listen on. */
  readonly host: string;
  /** 0 is any free one. */
  readonly port: number;
  /** The folder with the compiled page; the one built beside this file when left out. */
  readonly page?: string;
  readonly clock?: Clock;
}

/** A bot that can be talked to in a browser. */
export interface Preview {
  /** Where the page is, for a browser on this machine. */
  readonly link: string;
  readonly telegram: StrictTelegram;
  /** The Bot API, with the bot's token. */
  readonly botApi: string;
  readonly close: () => Promise<void>;
}

const builtPage = fileURLToPath(new URL("page", import.meta.url));

/**
 * Runs the bot without an account: against a strict Telegram, with a page on the same port to talk to it. What is saved in
 * the app's folders is shown at once.
 * @throws what reading the content, starting the bot or listening on the port throws
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { app, root, token, botUsername, host, port, page = builtPage, clock = new Clock() } = options;
  const bot = await LiveBot.prepare(app, root);
  const telegram = await startStrictTelegram({
    token,
    botUsername,
    inlineMode: true,
    host,
    port,
    now: clock.now,
    rules: promises,
    extend: (server, telegram) => {
      addRoutes(server, { telegram, clock, page, content: bot });
    },
  });
  await bot.start({ apiRoot: telegram.root, now: clock.now });
  const folders = app.folders.map((folder) => join(root, folder));
  const stopWatching = await watchFolders(folders, () => bot.reload());

  return {
    link: `http://localhost:${new URL(telegram.root).port}/preview`,
    telegram,
    botApi: `${telegram.root}/bot${token}`,
    close: async () => {
      await stopWatching();
      await bot.close();
      await telegram.close();
    },
  };
}
