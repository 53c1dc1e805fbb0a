import { startContender, type Start } from "../bots/contender-process.ts";
import { inStore } from "../bots/contenders.ts";
import type { Screen } from "../bots/screens.ts";
import type { Point } from "../capacity/capacity.ts";
import { telling } from "../progress.ts";
import { measureScenarios } from "./measure-scenarios.ts";
import { firstMessage } from "./scenarios.ts";
import { measureTaps } from "./taps.ts";

const inFlight = 32;

/** Measures what the simulation starts from: a tap of one process on a Redis, and what is kept. */
export async function measurePoint(
  start: Start,
  screens: readonly Screen[],
  seconds: number,
): Promise<Point> {
  telling("what one process takes, to reckon from");
  const contender = inStore("redis");
  const { telegram } = start;
  const bot = await startContender(contender, start);
  try {
    const taps = await measureTaps(bot, contender, { telegram, screens, inFlight, seconds });
    const kept = (await measureScenarios(bot, telegram, [firstMessage])).get(firstMessage);
    if (!kept) throw new Error("Nothing that is kept was measured.");
    const { perSecond, median } = taps;
    return {
      inFlight,
      perSecond,
      median,
      tap: taps.processorTime / 1000,
      kept: kept.processorTime / 1000,
    };
  } finally {
    await bot.stop();
  }
}
