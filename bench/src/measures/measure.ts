import { performance } from "node:perf_hooks";
import process from "node:process";
import type { Running } from "../bots/contender-process.ts";
import { median, percentile } from "./figures.ts";
import { useOf } from "../bots/processor.ts";
import { telling } from "../progress.ts";

/** What was measured of a bot while people did things with it. */
export interface Measured {
  readonly perSecond: number;
  /** Milliseconds until all calls had come and the delivery was answered. */
  readonly median: number;
  readonly p99: number;
  /** Of the bot's process for each update, in microseconds. */
  readonly processorTime: number;
  /** What share of a processor the bot wanted, and what measures it: that it had, or waited for. */
  readonly wantedByBot: number;
  readonly wantedByBench: number;
}

/** Measures bots while something is done with them, of which each takes so many milliseconds. */
export async function measure(
  bots: readonly Pick<Running, "pid">[],
  work: () => Promise<readonly number[]>,
): Promise<Measured> {
  const pids = bots.map(({ pid }) => pid);
  const before = snapshot(pids);
  const times = await work();
  const after = snapshot(pids);
  const seconds = after.at - before.at;
  return {
    perSecond: times.length / seconds,
    median: median(times),
    p99: percentile(times, 99),
    processorTime: ((after.bot.used - before.bot.used) / times.length) * 1e6,
    wantedByBot: (after.bot.wanted - before.bot.wanted) / seconds,
    wantedByBench: (after.bench.wanted - before.bench.wanted) / seconds,
  };
}

function snapshot(pids: readonly number[]) {
  const uses = pids.map(useOf);
  const bot = {
    used: uses.reduce((sum, { used }) => sum + used, 0),
    wanted: uses.reduce((sum, { wanted }) => sum + wanted, 0),
  };
  return { at: performance.now() / 1000, bot, bench: useOf(process.pid) };
}

/** How often a figure is taken anew that says nothing of the bot. */
const mostTries = 3;

/**
 * Measures until it was the bot that everything waited for, not the bench: only then the figure says something of the bot.
 * @throws where it was the bench each time
 */
export async function unlessBottleneck(name: string, work: () => Promise<Measured>): Promise<Measured> {
  for (let tried = 1; ; tried += 1) {
    const measured = await work();
    const { wantedByBot, wantedByBench } = measured;
    if (wantedByBench < 0.9 || wantedByBot > 0.85) return measured;
    const shares = `it wanted ${percent(wantedByBench)} of a processor, ${name} ${percent(wantedByBot)} of its own`;
    if (tried === mostTries)
      throw new Error(`The bench was the bottleneck: ${shares}. Run it again when the machine does less.`);
    telling(`once more, since the bench was the bottleneck: ${shares}`);
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The middle of each figure. */
export function middleOf(all: readonly Measured[]): Measured {
  const middle = (figure: (measured: Measured) => number): number => median(all.map(figure));
  return {
    perSecond: middle(({ perSecond }) => perSecond),
    median: middle((measured) => measured.median),
    p99: middle(({ p99 }) => p99),
    processorTime: middle(({ processorTime }) => processorTime),
    wantedByBot: middle(({ wantedByBot }) => wantedByBot),
    wantedByBench: middle(({ wantedByBench }) => wantedByBench),
  };
}
