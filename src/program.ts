import { existsSync } from "node:fs";
import closeWithGrace from "close-with-grace";
import { pino, type Logger } from "pino";
import { spendMemory } from "./app/sparing-start.ts";
import { explainStartFailure } from "./app/start-failure.ts";
import { describeFailure, explainLost, type LostUpdates } from "./bot/telegram/failure.ts";
import { readConfig } from "./config.ts";

interface Running {
  readonly log: Logger;
  close(): Promise<void>;
}

const isProduction = process.env["NODE_ENV"] === "production";

try {
  if (!isProduction && existsSync(".env")) process.loadEnvFile(".env");
  const hasToken = ["BOT_TOKEN", "BOT_TOKEN_FILE"].some((name) => process.env[name]);
  const run = isProduction || hasToken ? runBot : runPreview;
  let isLost = false;
  // A promise remembers: it may be lost before it can be closed.
  let tellLost: (reason: LostUpdates) => void = () => undefined;
  const lost = new Promise<LostUpdates>((resolve) => {
    tellLost = resolve;
  });
  const running = await run(tellLost);
  const closing = closeWithGrace({ delay: 9500, logger: false }, async ({ err }) => {
    if (err) running.log.fatal({ event: "crashed", ...describeFailure(err) });
    await running.close();
    if (isLost) throw new Error("No more updates come, which has been told.");
  });
  void lost.then((reason) => {
    process.stderr.write(`${explainLost(reason)}\n`);
    isLost = true;
    closing.close();
  });
} catch (error) {
  process.stderr.write(`${explainStartFailure(error, process.env["ADMIN_PORT"])}\n`);
  process.exit(1);
}

async function runBot(onLost: (reason: LostUpdates) => void): Promise<Running> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel, base: null });
  // It is most of what a start loads: settings that cannot be used are refused without it.
  const { startApp } = await import("./app/start-app.ts");
  const app = await startApp(config, { log, root: ".", onLost });
  return { log, close: () => app.close() };
}

/**
 * Without a token there is still something to see, except on a server: where the preview is not there, the token is missing.
 */
async function runPreview(onLost: (reason: LostUpdates) => void): Promise<Running> {
  // It reads flows/ and locales/ whole, which takes twice as long where memory is spared.
  spendMemory();
  // A server has no use for it, nor for what reads flows/ and locales/.
  const { openPreview } = await import("./preview-door.ts");
  const preview = await openPreview({ environment: process.env, root: ".", onLost });
  if (preview === undefined) return runBot(onLost);
  process.stdout.write(`Talk to the bot in a browser: ${preview.link}\n`);
  return preview;
}
