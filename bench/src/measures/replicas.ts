import { startContender, type Running, type Start } from "../bots/contender-process.ts";
import { inStore } from "../bots/contenders.ts";
import { measuredOf, useOf } from "../bots/processor.ts";
import { startRedis } from "../bots/redis.ts";
import type { Screen } from "../bots/screens.ts";
import { telling } from "../progress.ts";
import { median } from "./figures.ts";
import { measure, middleOf, type Measured } from "./measure.ts";
import { walk } from "./taps.ts";

interface Taken extends Measured {
  /** Of the Redis for each tap, in microseconds. */
  readonly redisTime: number;
}

/** What so many processes take together that share a Redis: the middle of the rounds. */
export interface Replicas extends Taken {
  readonly replicas: number;
  /** How many times the taps of one, where each has a processor: by the CPU a tap, in the same round. */
  readonly timesOne: number;
}

const inFlight = 64;

/** Measures taps of one process and of two on one Redis. Whoever taps comes to either of them, as behind one address. */
export async function measureReplicas(
  start: Start,
  screens: readonly Screen[],
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<readonly Replicas[]> {
  const one: Taken[] = [];
  const two: Taken[] = [];
  for (let round = 0; round < rounds; round += 1) {
    telling(`round ${round + 1} of ${rounds}: one process on a Redis, and two`);
    one.push(await measureTogether(1, start, screens, seconds));
    two.push(await measureTogether(2, start, screens, seconds));
  }
  const timesOne = two.map((taken, round) => 2 * ((one[round]?.processorTime ?? 0) / taken.processorTime));
  return [
    { ...middleTaken(one), replicas: 1, timesOne: 1 },
    { ...middleTaken(two), replicas: 2, timesOne: median(timesOne) },
  ];
}

function middleTaken(all: readonly Taken[]): Taken {
  return { ...middleOf(all), redisTime: median(all.map(({ redisTime }) => redisTime)) };
}

async function measureTogether(
  replicas: number,
  start: Start,
  screens: readonly Screen[],
  seconds: number,
): Promise<Taken> {
  const { telegram } = start;
  const contender = inStore("redis");
  const redis = await startRedis();
  const bots: Running[] = [];
  telegram.reset();
  try {
    for (let bot = 0; bot < replicas; bot += 1) {
      const own = { ...start, sharedStore: redis.address, processor: measuredOf(bot) };
      bots.push(await startContender(contender, own));
    }
    const walking = walk(bots, contender, { telegram, screens, inFlight, seconds });
    await walking.warmUp();
    const before = useOf(redis.pid).used;
    const measured = await measure(bots, walking.goOn);
    const used = useOf(redis.pid).used - before;
    return { ...measured, redisTime: (used / (measured.perSecond * seconds)) * 1e6 };
  } finally {
    for (const bot of bots) await bot.stop();
    await redis.close();
  }
}
