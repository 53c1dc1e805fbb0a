import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startContender, type Running, type Start } from "../bots/contender-process.ts";
import { inStore } from "../bots/contenders.ts";
import { Exchanges } from "./exchanges.ts";
import { byEach } from "./measure-scenarios.ts";
import { memoryOf, ownMemoryOf } from "../bots/processor.ts";
import { telling } from "../progress.ts";
import { opens, taps } from "./scenarios.ts";

/** Megabytes that the program holds, and how many of them without the files that it has mapped. */
interface Held {
  readonly all: number;
  readonly own: number;
}

/** What the program holds of so many people. */
export interface Known {
  readonly people: number;
  /** When all of them had opened it. */
  readonly opened: Held;
  /** When each of them had tapped ten times beside. */
  readonly tapped: Held;
  /** Megabytes on the disk by then. */
  readonly kept: number;
  /** When it was started again and knew them: megabytes, and seconds until it answered. */
  readonly again: number;
  readonly ready: number;
}

const inFlight = 32;
/** So many people tap by turns: each goes on looking around while they are there. */
const atOnce = 1000;
/** What each of them taps. */
const tapped = Array.from({ length: 5 }, () => [taps("en|safety"), taps("en|menu")]).flat();

/** Lets so many people open the bot and look around, and starts it again. */
export async function measureKnown(start: Start, counts: readonly number[]): Promise<readonly Known[]> {
  const found: Known[] = [];
  for (const people of counts) {
    telling(`${people.toLocaleString("en")} known people`);
    const folder = mkdtempSync(join(tmpdir(), "safe-steps-known-"));
    try {
      found.push(await measureCount({ ...start, folder }, people));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return found;
}

async function measureCount(start: Start & { readonly folder: string }, people: number): Promise<Known> {
  const contender = inStore("lmdb");
  const bot = await startContender(contender, start);
  let held: Pick<Known, "opened" | "tapped">;
  try {
    held = await letThemCome(bot, start, people);
  } finally {
    await bot.stop();
  }
  const kept = statSync(join(start.folder, "data.mdb")).size / 1e6;
  const next = await startContender(contender, start);
  await next.stop();
  return { people, ...held, kept, again: next.idle, ready: next.ready };
}

async function letThemCome(
  bot: Running,
  { telegram }: Start,
  people: number,
): Promise<Pick<Known, "opened" | "tapped">> {
  const exchanges = new Exchanges([bot], telegram, inFlight);
  const held = (): Held => ({ all: memoryOf(bot.pid), own: ownMemoryOf(bot.pid) });
  await exchanges.doAll(byEach({ first: 0, people, step: opens, calls: 1, telegram }));
  const opened = held();
  for (let first = 0; first < people; first += atOnce) {
    const some = Math.min(atOnce, people - first);
    for (const step of tapped)
      await exchanges.doAll(byEach({ first, people: some, step, calls: 2, telegram }));
  }
  return { opened, tapped: held() };
}
