import { startContender, type Start } from "../bots/contender-process.ts";
import { theLimit, type Contender } from "../bots/contenders.ts";
import { median } from "./figures.ts";
import { middleOf, unlessBottleneck, type Measured } from "./measure.ts";
import { telling } from "../progress.ts";
import { expectSameScreens } from "../bots/same-screens.ts";
import type { Screen } from "../bots/screens.ts";
import { measureTaps } from "./taps.ts";

/** What was measured of a contender in one round. */
interface Taken extends Measured {
  readonly ready: number;
  readonly idle: number;
}

/** What came of all rounds: the middle of each figure. Those in times of the limit are of one round each. */
export interface Outcome extends Taken {
  readonly contender: Contender;
  readonly timesLimit: number;
  /** The least and the most of them. */
  readonly timesLimitFrom: number;
  readonly timesLimitTo: number;
  readonly processorTimesLimit: number;
}

/** How rounds are made. */
export interface RoundsOptions {
  readonly start: Start;
  readonly contenders: readonly Contender[];
  readonly rounds: number;
  readonly seconds: number;
  readonly screens: readonly Screen[];
}

const inFlight = 32;

/** Measures each contender in each round, one after the other, beginning with another each time, so that a slow minute hits no one alone. */
export async function measureInRounds(options: RoundsOptions): Promise<readonly Outcome[]> {
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
  const ofLimit = [...taken].find(([{ name }]) => name === theLimit.name)?.[1] ?? [];
  return [...taken].map(([contender, measured]) => outcomeOf(contender, measured, ofLimit));
}

async function measureOne(contender: Contender, options: RoundsOptions): Promise<Taken> {
  const { start, seconds, screens } = options;
  const bot = await startContender(contender, start);
  try {
    const { ready, idle } = bot;
    const { telegram } = start;
    if (contender.calls > 0) await expectSameScreens(contender.name, bot, telegram, screens);
    const once = () => measureTaps(bot, contender, { telegram, screens, inFlight, seconds });
    // Without a call there is nothing to measure but the way to the bot, half of which is the bench's own.
    const measured = await (contender.calls === 0 ? once() : unlessBottleneck(contender.name, once));
    return { ...measured, ready, idle };
  } finally {
    await bot.stop();
  }
}

function outcomeOf(contender: Contender, measured: readonly Taken[], ofLimit: readonly Taken[]): Outcome {
  const inTimes = (figure: (taken: Taken) => number): number[] =>
    measured.flatMap((taken, round) => {
      const other = ofLimit[round];
      return other ? [figure(taken) / figure(other)] : [];
    });
  const timesLimit = inTimes(({ perSecond }) => perSecond);
  return {
    contender,
    ...middleOf(measured),
    ready: median(measured.map(({ ready }) => ready)),
    idle: median(measured.map(({ idle }) => idle)),
    timesLimit: median(timesLimit),
    timesLimitFrom: Math.min(...timesLimit),
    timesLimitTo: Math.max(...timesLimit),
    processorTimesLimit: median(inTimes(({ processorTime }) => processorTime)),
  };
}
