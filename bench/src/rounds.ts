import { loadavg } from "node:os";
import { startContender, type Start } from "./contender-process.ts";
import { limit, type Contender } from "./contenders.ts";
import { median } from "./figures.ts";
import { load, type Measured, type Work } from "./load.ts";
import { telling } from "./progress.ts";
import { people } from "./taps.ts";

/** What was measured of a contender in one round. */
interface Taken extends Measured {
  readonly ready: number;
  readonly idle: number;
}

/** What came of all rounds: the middle of each figure. Those in times of the limit are of one round each. */
export interface Outcome extends Taken {
  readonly contender: Contender;
  readonly timesLimit: number;
  readonly processorTimesLimit: number;
}

/** How rounds are made. */
export interface RoundsOptions {
  readonly start: Start;
  readonly contenders: readonly Contender[];
  readonly rounds: number;
  readonly seconds: number;
  readonly taps: Work["next"];
}

const inFlight = 32;
/** Each of the people has tapped once: what is measured is a tap on a message that the bot knows. */
const warmUp = { seconds: 2, updates: people };

/** Measures each contender in each round, one after the other, beginning with another each time, so that a slow minute hits no one alone. */
export async function measureTaps(options: RoundsOptions): Promise<readonly Outcome[]> {
  const { contenders, rounds } = options;
  const taken = new Map<Contender, Taken[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < contenders.length; at += 1) {
      const contender = contenders[(at + round) % contenders.length];
      if (!contender) continue;
      telling(`round ${round + 1} of ${rounds}: ${contender.name}`);
      taken.get(contender)?.push(await measureOne(contender, options));
    }
  }
  const ofLimit = [...taken].find(([{ name }]) => name === limit)?.[1] ?? [];
  return [...taken].map(([contender, measured]) => outcomeOf(contender, measured, ofLimit));
}

async function measureOne(contender: Contender, options: RoundsOptions): Promise<Taken> {
  const { start, seconds, taps } = options;
  const bot = await startContender(contender, start);
  try {
    const { ready, idle } = bot;
    const work = { next: taps, calls: contender.calls };
    const measured = await load(bot, work, { telegram: start.telegram, inFlight, warmUp, seconds });
    refuseBottleneck(contender, measured);
    return { ...measured, ready, idle };
  } finally {
    await bot.stop();
  }
}

/** A figure says something of the bot only where it was the bot that everything waited for. */
function refuseBottleneck({ name, calls }: Contender, { wantedByBot, wantedByBench }: Measured): void {
  // Without a call there is nothing to measure but the way to the bot, and that is the bench's own.
  if (calls === 0) return;
  if (wantedByBench < 0.9 || wantedByBot > 0.9) return;
  throw new Error(
    `The bench was the bottleneck: it wanted ${percent(wantedByBench)} of a processor, ${name} ${percent(wantedByBot)} of its own. ` +
      `The load of the machine is ${loadavg()[0] ?? 0}: try again when it does less.`,
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function outcomeOf(contender: Contender, measured: readonly Taken[], ofLimit: readonly Taken[]): Outcome {
  const middle = (figure: (taken: Taken) => number): number => median(measured.map(figure));
  const inTimes = (figure: (taken: Taken) => number): number =>
    median(
      measured.flatMap((taken, round) => {
        const other = ofLimit[round];
        return other ? [figure(taken) / figure(other)] : [];
      }),
    );
  return {
    contender,
    perSecond: middle(({ perSecond }) => perSecond),
    median: middle((taken) => taken.median),
    p99: middle(({ p99 }) => p99),
    processorTime: middle(({ processorTime }) => processorTime),
    wantedByBot: middle(({ wantedByBot }) => wantedByBot),
    wantedByBench: middle(({ wantedByBench }) => wantedByBench),
    refused: middle(({ refused }) => refused),
    ready: middle(({ ready }) => ready),
    idle: middle(({ idle }) => idle),
    timesLimit: inTimes(({ perSecond }) => perSecond),
    processorTimesLimit: inTimes(({ processorTime }) => processorTime),
  };
}
