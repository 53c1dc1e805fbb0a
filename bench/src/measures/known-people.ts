import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startContender, type Start } from "../bots/contender-process.ts";
import { inStore } from "../bots/contenders.ts";
import { Exchanges } from "./exchanges.ts";
import { byEach } from "./measure-scenarios.ts";
import { memoryOf } from "../bots/processor.ts";
import { telling } from "../progress.ts";
import { opens } from "./scenarios.ts";

/** What the program holds of so many people. */
export interface Known {
  readonly people: number;
  /** Megabytes when it had served them all. */
  readonly served: number;
  /** Megabytes on the disk by then. */
  readonly kept: number;
  /** When it was started again and knew them: megabytes, and seconds until it answered. */
  readonly again: number;
  readonly ready: number;
}

const inFlight = 32;

/** Lets ever more people open the bot, and starts it again each time. `counts`: the least first. */
export async function measureKnown(start: Start, counts: readonly number[]): Promise<readonly Known[]> {
  const folder = mkdtempSync(join(tmpdir(), "safe-steps-known-"));
  const contender = inStore("lmdb");
  const found: Known[] = [];
  try {
    let known = 0;
    for (const people of counts) {
      telling(`${people.toLocaleString("en")} known people`);
      const bot = await startContender(contender, { ...start, folder });
      const exchanges = new Exchanges([bot], start.telegram, inFlight);
      const more = { first: known, people: people - known, step: opens, calls: 1, telegram: start.telegram };
      try {
        await exchanges.doAll(byEach(more));
        known = people;
        const served = memoryOf(bot.pid);
        await bot.stop();
        const kept = statSync(join(folder, "data.mdb")).size / 1e6;
        const next = await startContender(contender, { ...start, folder });
        found.push({ people, served, kept, again: next.idle, ready: next.ready });
        await next.stop();
      } finally {
        await bot.stop();
      }
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
