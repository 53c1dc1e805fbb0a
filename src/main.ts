import { existsSync } from "node:fs";
import closeWithGrace from "close-with-grace";
import { GrammyError, HttpError } from "grammy";
import { pino } from "pino";
import { startApp } from "./app.ts";
import { describeFailure } from "./bot/failure.ts";
import { ConfigError, readConfig } from "./config.ts";
import { ContentError } from "./content/problem.ts";

try {
  if (process.env["NODE_ENV"] !== "production" && existsSync(".env")) process.loadEnvFile(".env");
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel, base: null });
  const app = await startApp(config, {
    log,
    root: ".",
    onLost: () => {
      closing.close();
    },
  });
  const closing = closeWithGrace({ delay: 9500, logger: false }, async ({ err }) => {
    if (err) log.fatal({ event: "crashed", ...describeFailure(err) });
    await app.close();
  });
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

/** Why the program does not start, for the person who started it. It never holds the token. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof ContentError) return error.message;
  if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
    return "BOT_TOKEN is not known to Telegram. Copy it from @BotFather once more.";
  }
  if (error instanceof GrammyError) return `Telegram refused ${error.method}: ${error.description}`;
  if (error instanceof HttpError)
    return "Telegram cannot be reached. Check the network, and BOT_API_ROOT if it is set.";
  throw error;
}
