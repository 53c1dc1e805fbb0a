import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { startContender, type Start } from "./contender-process.ts";
import { contenders, type Contender } from "./contenders.ts";
import { installContenders } from "./install.ts";
import { readOptions, usage, type Options } from "./options.ts";
import { tapUpdate, personAt } from "./people.ts";
import { unfitness } from "./processor.ts";
import { telling } from "./progress.ts";
import { hasRedis } from "./redis.ts";
import { measureTaps } from "./rounds.ts";
import { blank, recordScreens, type Screen } from "./screens.ts";
import { tapsTable } from "./tables.ts";
import { tapping } from "./taps.ts";
import { TelegramStandIn } from "./telegram-stand-in.ts";

// `npm run bench`: measures what a tap costs Safe Steps and others. It is compiled with the program, which it starts as it is.

try {
  const options = readOptions(process.argv.slice(2));
  const unfit = unfitness();
  if (unfit !== undefined) throw new Error(unfit);
  await bench(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
  process.exit(1);
}

async function bench(options: Options): Promise<void> {
  installContenders();
  const folder = mkdtempSync(join(tmpdir(), "safe-steps-screens-"));
  const telegram = await TelegramStandIn.start();
  try {
    const screensFile = join(folder, "screens.json");
    const start: Start = {
      telegram,
      screensFile,
      firstUpdate: () => tapUpdate(personAt(0), blank, "en|menu"),
    };
    const screens = await screensOfTheProgram(start);
    writeFileSync(
      screensFile,
      JSON.stringify(Object.fromEntries(screens.map(({ data, content }) => [data, content]))),
    );
    const outcomes = await measureTaps({
      ...options,
      contenders: options.contenders.filter(isHere),
      start,
      taps: tapping(screens),
    });
    process.stdout.write(`${tapsTable(outcomes)}\n`);
  } finally {
    telegram.close();
    rmSync(folder, { recursive: true });
  }
}

async function screensOfTheProgram(start: Start): Promise<readonly Screen[]> {
  telling("the screens that all of them show, from the program itself");
  const program = contenders.find(({ store }) => store === "memory");
  if (!program) throw new Error("Safe Steps is not among the contenders.");
  const bot = await startContender(program, start);
  try {
    return await recordScreens(bot, start.telegram);
  } finally {
    await bot.stop();
  }
}

function isHere({ name, store }: Contender): boolean {
  if (store !== "redis" || hasRedis()) return true;
  telling(`${name} is left out: there is no redis-server here`);
  return false;
}
