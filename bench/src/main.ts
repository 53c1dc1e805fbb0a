import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { startContender, type Start } from "./bots/contender-process.ts";
import { contenders, inStore, type Contender } from "./bots/contenders.ts";
import { installContenders } from "./bots/install.ts";
import { measureKnown } from "./measures/known-people.ts";
import { LoadWatch } from "./results/machine.ts";
import { measureScenarios } from "./measures/measure-scenarios.ts";
import { readOptions, usage, type Options } from "./options.ts";
import { tapUpdate, personAt } from "./telegram/people.ts";
import { keepToMeasuring, unfitness } from "./bots/processor.ts";
import { telling } from "./progress.ts";
import { hasRedis } from "./bots/redis.ts";
import { describeResults, writeResults, type Results } from "./results/results.ts";
import { reproduce, sizeFor } from "./capacity/capacity.ts";
import { measurePoint } from "./measures/measure-capacity.ts";
import { measureReplicas } from "./measures/replicas.ts";
import { measureInRounds } from "./measures/rounds.ts";
import { scenarios } from "./measures/scenarios.ts";
import { blank, recordScreens, type Screen } from "./bots/screens.ts";
import { measureStarts } from "./measures/starts.ts";
import { measureSlowTelegram } from "./measures/slow-telegram.ts";
import type { Capacity, StepsInStore } from "./results/tables.ts";
import { TelegramStandIn } from "./telegram/telegram-stand-in.ts";

// `npm run bench`: measures what a tap costs Safe Steps and others. The program is started as it is, by its environment.

try {
  if (process.argv.includes("--help")) process.stdout.write(`${usage}\n`);
  else await bench(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
  process.exitCode = 1;
}

async function bench(options: Options): Promise<void> {
  const unfit = unfitness();
  if (unfit !== undefined) throw new Error(unfit);
  installContenders();
  keepToMeasuring();
  const load = new LoadWatch();
  const results = await withTelegram((start) => measureAll(start, options));
  const said = load.stop();
  process.stdout.write(`${describeResults(results)}\n\n${said}\n`);
  if (options.isWhole) writeResults(results, said);
}

async function withTelegram(work: (start: Start) => Promise<Results>): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), "safe-steps-screens-"));
  const telegram = await TelegramStandIn.start();
  try {
    return await work({
      telegram,
      screensFile: join(folder, "screens.json"),
      firstUpdate: () => tapUpdate(personAt(0), blank, "en|menu"),
    });
  } finally {
    telegram.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureAll(start: Start, options: Options): Promise<Results> {
  const { parts, seconds } = options;
  const screens = await screensOfTheProgram(start);
  const here = options.contenders.filter(isHere);
  return {
    taps: parts.has("taps") ? await measureInRounds({ ...options, contenders: here, start, screens }) : [],
    starts: parts.has("starts") ? await measureStarts(start, options.rounds) : [],
    replicas: parts.has("replicas") && hasRedis() ? await measureReplicas(start, screens, options) : [],
    capacity: parts.has("capacity") && hasRedis() ? await reckon(start, screens, seconds) : undefined,
    steps: parts.has("steps") ? await stepsInEachStore(start) : [],
    known: parts.has("known") ? await measureKnown(start, options.known) : [],
    slow: parts.has("far") ? await measureSlowTelegram(start, screens, seconds) : [],
  };
}

/** Takes the screens from the program itself, and writes them down for the others. */
async function screensOfTheProgram(start: Start): Promise<readonly Screen[]> {
  telling("the screens that all of them show, from the program itself");
  const bot = await startContender(inStore("memory"), start);
  try {
    const screens = await recordScreens(bot, start.telegram);
    const contents = Object.fromEntries(screens.map(({ data, content }) => [data, content]));
    writeFileSync(start.screensFile, JSON.stringify(contents));
    return screens;
  } finally {
    await bot.stop();
  }
}

async function stepsInEachStore(start: Start): Promise<readonly StepsInStore[]> {
  const found: StepsInStore[] = [];
  for (const contender of contenders.filter(({ store }) => store !== undefined).filter(isHere)) {
    telling(`what people do beside, kept in ${contender.name}`);
    const bot = await startContender(contender, start);
    try {
      found.push({ contender, measured: await measureScenarios(bot, start.telegram, scenarios) });
    } finally {
      await bot.stop();
    }
  }
  return found;
}

/** First the measured point itself, then what many people need by it. */
async function reckon(start: Start, screens: readonly Screen[], seconds: number): Promise<Capacity> {
  const point = await measurePoint(start, screens, seconds);
  const sizes = [1e6, 1e7, 1e8].map((people) => sizeFor(people, point));
  return { point, reproduced: reproduce(point), sizes };
}

function isHere({ name, store }: Contender): boolean {
  if (store !== "redis" || hasRedis()) return true;
  telling(`${name} is left out: there is no redis-server here`);
  return false;
}
